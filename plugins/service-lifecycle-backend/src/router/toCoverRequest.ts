import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { EvidenceSubmission } from 'backstage-plugin-service-lifecycle-common';
import type { CoverRequest } from '../services/evidence/types';

/**
 * Reads how far evidence is meant to reach; the service alone where nothing is said.
 *
 * @remarks
 * Throws an `InputError` that names the field that is missing, not wanted or
 * not a full ref.
 */
export function toCoverRequest(
  cover: EvidenceSubmission['cover'] = { kind: 'service' },
): CoverRequest {
  const { kind, ref, refs } = cover;
  if (refs !== undefined && kind !== 'services') {
    throw new InputError(
      `cover.refs in the body is for the kind "services" and not for "${kind}": leave it out`,
    );
  }
  switch (kind) {
    case 'service':
      if (ref !== undefined) {
        throw new InputError(
          'cover.ref in the body is for the kinds "system" and "provision": leave it out',
        );
      }
      return { kind };
    case 'services':
      if (!refs) {
        throw new InputError(
          'cover.refs in the body is missing: name the services that share the evidence',
        );
      }
      return { kind, refs: refs.map(fullRef) };
    case 'system':
      return { kind, ...(ref !== undefined && { ref: fullRef(ref) }) };
    case 'provision':
      if (ref === undefined) {
        throw new InputError(
          'cover.ref in the body is missing: name the provision, as the checklist has it',
        );
      }
      return { kind, ref };
    default:
      return refuse(kind);
  }
}

function fullRef(text: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(text));
  } catch {
    throw new InputError(
      `"${text}" in cover of the body is not a full ref: write it like component:default/checkout`,
    );
  }
}

function refuse(kind: never): never {
  throw new InputError(`There is no cover "${kind}"`);
}
