import type { Verdict } from '../model/words';
import { DAY, toInstant, toTime } from './instant';
import type { Reason } from './reasons';
import type { EvidenceInput } from './types';

const PASS_HOLDS_FOR = 30 * DAY;

/** What a machine says of a revision at an instant, and in which words. */
export interface MachineFinding {
  verdict: Verdict;
  reason: Reason;
}

/**
 * What a machine says of a revision at an instant.
 *
 * @remarks
 * A pass holds for 30 days through looks that found nothing out. Where none
 * has looked yet, nothing is known.
 */
export function machineFinding(
  { verification, submittedAt }: EvidenceInput,
  time: number,
): MachineFinding {
  if (!verification) {
    return {
      verdict: 'unknown',
      reason: { code: 'not-checked-yet', params: { since: submittedAt } },
    };
  }
  const { verdict, reason: text, checkedAt, lastPassAt } = verification;
  if (verdict === 'pass') {
    return {
      verdict,
      reason: { code: 'machine-passed', params: { text, checkedAt } },
    };
  }
  if (verdict === 'fail') {
    return {
      verdict,
      reason: { code: 'machine-failed', params: { text, checkedAt } },
    };
  }
  if (lastPassAt !== null) {
    const until = toTime(lastPassAt) + PASS_HOLDS_FOR;
    if (time < until) {
      return {
        verdict: 'pass',
        reason: {
          code: 'machine-pass-holds',
          params: { lastPassAt, until: toInstant(until) },
        },
      };
    }
  }
  return {
    verdict,
    reason: { code: 'machine-could-not-tell', params: { text, checkedAt } },
  };
}

/** When a pass ends that holds through looks that found nothing out. */
export function passHoldsUntil({ verification }: EvidenceInput): number | null {
  return verification?.verdict === 'unknown' && verification.lastPassAt !== null
    ? toTime(verification.lastPassAt) + PASS_HOLDS_FOR
    : null;
}
