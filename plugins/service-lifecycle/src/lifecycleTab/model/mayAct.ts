import type { Scorecard } from 'backstage-plugin-service-lifecycle-common';

/** Whether the reader may give evidence for this service at all. */
export function mayAct({ items }: Pick<Scorecard, 'items'>): boolean {
  return items.some(item => item.actions.includes('submit'));
}

/** Whose turn the first group of the list is: the reader's, the team's, or nobody's. */
export type WhoseTurn = 'yours' | 'team' | 'nobody';

export function whoseTurn(
  scorecard: Pick<Scorecard, 'items' | 'ownerResolved'>,
): WhoseTurn {
  if (mayAct(scorecard)) {
    return 'yours';
  }
  return scorecard.ownerResolved ? 'team' : 'nobody';
}
