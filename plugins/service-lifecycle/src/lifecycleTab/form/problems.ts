import {
  SUBMITTABLE_PAYLOADS,
  type SubmittableType,
} from 'backstage-plugin-service-lifecycle-common';
import { EVIDENCE_TYPE_UIS, type FormFields } from '../../evidenceTypes';
import type { Translate } from '../../translation/useTranslation';

/**
 * What is wrong with the fields of a form, by name, in the words of the
 * contract; empty when it can be submitted.
 */
export function fieldProblems(
  type: SubmittableType,
  fields: FormFields,
  t: Translate,
): Record<string, string> {
  const payload = EVIDENCE_TYPE_UIS[type].toPayload(fields);
  const checked = SUBMITTABLE_PAYLOADS[type].safeParse(payload);
  const issues = checked.success ? [] : checked.error.issues;
  // The first issue of a field says most; the later ones follow from it.
  return Object.fromEntries(
    issues
      .toReversed()
      .map(issue => [
        String(issue.path[0]),
        t('form.problem', { problem: issue.message }),
      ]),
  );
}
