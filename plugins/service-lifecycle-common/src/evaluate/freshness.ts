import { durationInDays } from '../checklist/duration';
import { DAY, startOfUtcDay, toTime } from './instant';
import type { EvidenceInput } from './types';

const RENEWAL_DAYS = 30;

/**
 * When evidence turns stale, or null if it does not age.
 *
 * @remarks
 * Freshness counts in UTC days: what is dated on day D and stays fresh for N
 * days is fresh through the end of day D+N. A date of its own that lies after
 * submission counts as the day of submission.
 */
export function staleFrom(
  evidence: Pick<EvidenceInput, 'datedAt' | 'submittedAt'>,
  freshFor: string | undefined,
): number | null {
  if (freshFor === undefined || evidence.datedAt === null) {
    return null;
  }
  const dated = Math.min(
    toTime(evidence.datedAt),
    toTime(evidence.submittedAt),
  );
  return startOfUtcDay(dated) + (durationInDays(freshFor) + 1) * DAY;
}

/** From when renewal is offered: 30 days before, or half of a freshness under 60. */
export function renewFrom(stale: number, freshFor: string): number {
  const days = durationInDays(freshFor);
  const window = days < 2 * RENEWAL_DAYS ? Math.floor(days / 2) : RENEWAL_DAYS;
  return stale - window * DAY;
}
