import type { Person } from './people';
import type { SeededCheck, SeededReview } from './types';

const review =
  (decision: SeededReview['decision']) =>
  (by: Person, daysAgo: number, comment: string): SeededReview => ({
    decision,
    by,
    daysAgo,
    comment,
  });

const check =
  (verdict: SeededCheck['verdict']) =>
  (daysAgo: number, reason: string): SeededCheck => ({
    verdict,
    daysAgo,
    reason,
  });

export const approved = review('approve');
export const changesRequested = review('request-changes');
export const confirmed = review('confirm');

export const passed = check('pass');
export const failed = check('fail');
export const couldNotTell = check('unknown');

/** A pass, of content that is no longer what was approved. */
export const passedChanged = (
  daysAgo: number,
  reason: string,
): SeededCheck => ({ ...passed(daysAgo, reason), changed: true });
