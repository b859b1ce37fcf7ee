import {
  type Checklist,
  type ChecklistItem,
  currentEvidence,
  type EvidenceInput,
  reviewerOf,
  type ReviewersInput,
  type Subject,
} from 'backstage-plugin-service-lifecycle-common';
import type { ReviewerQuestion } from '../../database/eligibleReviewers';

/** No group is asked: everybody outside the owning one may review. */
const ANYBODY_ELSE: ReviewersInput = { refs: [], nobody: false };

/** What has to be known of a service to say who reviews its items. */
interface ReviewedService {
  checklist: Checklist;
  subject: Subject;
  ownerRef: string | null;
  evidence: readonly EvidenceInput[];
}

/**
 * Collects whom items could be reviewed by, so that one question to the
 * database answers for a whole batch of services.
 *
 * @remarks
 * The chain is the group that the item names, or the owner; the group above it;
 * the group of the item's area. The first with a member who may review is asked.
 * The submitter may not; and where no person is known to have submitted, nobody
 * of the owning group may.
 */
export class ReviewerChains {
  readonly questions: ReviewerQuestion[] = [];
  private readonly known = new Map<string, number>();

  /**
   * Notes what is asked about the items of one service that have evidence.
   *
   * @returns what turns the answers into the reviewers of each item
   */
  add(
    service: ReviewedService,
  ): (answers: readonly (string | null)[]) => Record<string, ReviewersInput> {
    const places = service.checklist.items
      .filter(item => item.verify.includes('review'))
      .flatMap(item => {
        const candidates = service.evidence.filter(
          ({ itemId }) => itemId === item.id,
        );
        const { evidence } = currentEvidence(candidates);
        return evidence
          ? [[item.id, this.ask(item, evidence, service)] as const]
          : [];
      });
    return answers =>
      Object.fromEntries(
        places.map(([itemId, place]) => [
          itemId,
          place === null ? ANYBODY_ELSE : toReviewers(answers[place]),
        ]),
      );
  }

  /** @returns the place of the answer; null where no group is asked */
  private ask(
    item: ChecklistItem,
    { submittedBy }: EvidenceInput,
    service: ReviewedService,
  ): number | null {
    const reviewer = reviewerOf(item, service.subject) ?? 'owner';
    if (reviewer === 'not-owner') {
      return null;
    }
    const submitter = submittedBy?.startsWith('user:') ? submittedBy : null;
    const area = service.checklist.areas.find(({ id }) => id === item.area);
    const question: ReviewerQuestion = {
      first: reviewer === 'owner' ? service.ownerRef : reviewer,
      last: area?.group ?? null,
      submitter,
      excluded: submitter === null ? service.ownerRef : null,
    };
    const key = JSON.stringify(question);
    const place = this.known.get(key) ?? this.questions.push(question) - 1;
    this.known.set(key, place);
    return place;
  }
}

function toReviewers(ref: string | null | undefined): ReviewersInput {
  return ref ? { refs: [ref], nobody: false } : { refs: [], nobody: true };
}
