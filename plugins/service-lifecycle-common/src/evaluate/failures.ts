import type { ChecklistItem } from '../checklist/schema';
import type { Reason } from './reasons';
import { requestedChanges } from './reviews';
import type { EvidenceInput } from './types';

/** Every reason for which a revision fails its item; none if it does not. */
export function failures(
  item: ChecklistItem,
  evidence: EvidenceInput,
): Reason[] {
  if (!item.evidence.includes(evidence.type)) {
    return [];
  }
  const reasons: Reason[] = [];
  const { verification } = evidence;
  if (item.verify.includes('machine') && verification?.verdict === 'fail') {
    const { reason: text, checkedAt } = verification;
    reasons.push({ code: 'machine-failed', params: { text, checkedAt } });
  }
  const requested = requestedChanges(evidence);
  if (item.verify.includes('review') && requested) {
    const { by, at, comment } = requested;
    reasons.push({ code: 'changes-requested', params: { by, at, comment } });
  }
  return reasons;
}
