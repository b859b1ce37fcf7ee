import type { ChecklistItem } from '../checklist/schema';
import { DAY, toTime } from './instant';
import type { DecisionInput } from './types';

const YEAR = 365 * DAY;

/**
 * When a decision ends: the first of its date, its early end and, for one that
 * an item does not apply, a year.
 *
 * @remarks
 * A risk without a date was never accepted, and ends before everything.
 */
export function decisionEnd(decision: DecisionInput): number {
  const ends = [decision.expiresAt, decision.endedAt]
    .filter(end => end !== null)
    .map(toTime);
  if (decision.kind === 'not-applicable') {
    ends.push(toTime(decision.at) + YEAR);
  } else if (decision.expiresAt === null) {
    return -Infinity;
  }
  return Math.min(...ends);
}

/** Decisions about an item that its checklist still lets stand. */
export function standingDecisions(
  item: ChecklistItem,
  decisions: readonly DecisionInput[],
): DecisionInput[] {
  return decisions.filter(decision =>
    decision.kind === 'risk'
      ? item.risk.allowed
      : decision.itemRevision >= item.revision,
  );
}

/** The decision of a kind that is in force at an instant; of several, the one that ends last. */
export function decisionInForce(
  decisions: readonly DecisionInput[],
  kind: DecisionInput['kind'],
  time: number,
): DecisionInput | null {
  return decisions.reduce<DecisionInput | null>(
    (longest, decision) =>
      decision.kind === kind &&
      time < decisionEnd(decision) &&
      (!longest || decisionEnd(decision) > decisionEnd(longest))
        ? decision
        : longest,
    null,
  );
}
