import { InputError } from '@backstage/errors';
import {
  isSubmittable,
  SUBMITTABLE_PAYLOADS,
  type SubmittableType,
} from 'backstage-plugin-service-lifecycle-common';
import { describeIssues, plainIssue } from '../../plainIssues';

/** What was submitted, as its type has it. */
export interface EvidenceContent {
  type: SubmittableType;
  payload: object;
}

/**
 * Reads what was submitted as evidence of a type.
 *
 * @remarks
 * Throws an `InputError` that says what to change, or which types can be
 * submitted.
 */
export function parsePayload(type: string, payload: unknown): EvidenceContent {
  if (!isSubmittable(type)) {
    throw new InputError(
      type === 'catalog'
        ? 'Evidence of the type "catalog" is found in the catalog and never submitted: write it into the entity, or submit another type'
        : `Evidence of the type "${type}" cannot be submitted yet: ${submittableTypes()} can`,
    );
  }
  const parsed = SUBMITTABLE_PAYLOADS[type].safeParse(payload, {
    error: plainIssue,
  });
  if (!parsed.success) {
    throw new InputError(
      describeIssues(parsed.error.issues, 'payload').join('; '),
    );
  }
  return { type, payload: parsed.data };
}

function submittableTypes(): string {
  return new Intl.ListFormat('en').format(Object.keys(SUBMITTABLE_PAYLOADS));
}
