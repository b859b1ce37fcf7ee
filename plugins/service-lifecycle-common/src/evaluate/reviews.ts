import type { ChecklistItem } from '../checklist/schema';
import { durationInDays } from '../checklist/duration';
import type { ReviewDecision } from '../model/words';
import { DAY, toTime } from './instant';
import type { EvidenceInput, ReviewInput } from './types';

/** The request for changes that stands against a revision, if one does. */
export function requestedChanges(evidence: EvidenceInput): ReviewInput | null {
  const review = latest(evidence, ['approve', 'request-changes']);
  return review?.decision === 'request-changes' ? review : null;
}

/** The approval that stands: the latest word, and given for the item as it is now. */
export function standingApproval(
  item: ChecklistItem,
  evidence: EvidenceInput,
): ReviewInput | null {
  const review = latest(evidence, ['approve', 'request-changes']);
  return review?.decision === 'approve' && review.itemRevision >= item.revision
    ? review
    : null;
}

/** The confirmation that stands for what no machine could read. */
export function standingConfirmation(
  item: ChecklistItem,
  evidence: EvidenceInput,
): ReviewInput | null {
  const review = latest(evidence, ['confirm', 'request-changes']);
  return review?.decision === 'confirm' && review.itemRevision >= item.revision
    ? review
    : null;
}

/**
 * Until when an approval outlives a change of the content that was approved,
 * or null if nothing changed.
 */
export function relookUntil(
  item: ChecklistItem,
  evidence: EvidenceInput,
): number | null {
  const approval = standingApproval(item, evidence);
  const changedAt = evidence.changedSinceApprovalAt;
  if (!approval || changedAt === null) {
    return null;
  }
  const changed = toTime(changedAt);
  return changed < toTime(approval.at)
    ? null
    : changed + durationInDays(item.relook) * DAY;
}

/** The latest decision of one of these kinds by anybody but the submitter. */
function latest(
  { reviews, submittedBy }: EvidenceInput,
  kinds: readonly ReviewDecision[],
): ReviewInput | null {
  return reviews.reduce<ReviewInput | null>(
    (before, review) =>
      kinds.includes(review.decision) &&
      review.by !== submittedBy &&
      (!before || toTime(review.at) >= toTime(before.at))
        ? review
        : before,
    null,
  );
}
