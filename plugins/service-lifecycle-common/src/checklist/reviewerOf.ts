import { predicateHolds } from '../evaluate/predicate';
import type { Subject } from '../evaluate/types';
import type { ChecklistItem } from './schema';

/**
 * Who reviews an item of a service: the first rule that holds.
 *
 * @returns `owner`, `not-owner` or the ref of a Group; null if no rule holds.
 */
export function reviewerOf(
  item: Pick<ChecklistItem, 'reviewers'>,
  subject: Subject,
): string | null {
  const rule = item.reviewers?.find(({ when }) =>
    predicateHolds(when, subject),
  );
  return rule?.by ?? null;
}
