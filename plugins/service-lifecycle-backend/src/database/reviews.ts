import type { ReviewDecision } from 'backstage-plugin-service-lifecycle-common';
import type { Database, ServiceId } from './types';

/** What a human decided about a revision. */
export interface NewReview {
  /** Internal id of the revision. */
  evidenceId: string;
  /** The service on whose page it was decided. */
  serviceId: ServiceId;
  decision: ReviewDecision;
  reviewedBy: string;
  reviewedAt: Date;
  comment: string | null;
  /** The item's `revision` in the checklist in force; an approval is for this one. */
  itemRevision: number;
  /** Hash of the content that was approved, where a machine has read it. */
  contentHash: string | null;
}

/** Appends a review; who may give one is decided before. */
export async function appendReview(
  tx: Database,
  review: NewReview,
): Promise<void> {
  await tx('review').insert({
    evidence_id: review.evidenceId,
    service_id: review.serviceId,
    decision: review.decision,
    reviewed_by: review.reviewedBy,
    reviewed_at: review.reviewedAt,
    comment: review.comment,
    item_revision: review.itemRevision,
    content_hash: review.contentHash,
  });
}
