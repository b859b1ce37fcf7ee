import { unreachable } from '../model/unreachable';
import type { Turn } from '../model/words';
import { renewFrom } from './freshness';
import { toInstant } from './instant';
import { type ItemFacts, turningPoints } from './itemFacts';
import { type ItemState, itemStatus } from './itemStatus';
import type { Instant, ItemEvaluation } from './types';

/** What an item will be with nothing done, from an instant on. */
export interface ItemChange {
  at: number;
  state: ItemState;
}

/** What an item is at an instant, and everything that time alone will make of it. */
export interface ItemOutlook {
  facts: ItemFacts;
  now: ItemState;
  /** In order; each differs from what was before it. */
  changes: readonly ItemChange[];
}

/** Looks at an item at an instant, and ahead from there. */
export function itemOutlook(facts: ItemFacts, time: number): ItemOutlook {
  const now = itemStatus(facts, time);
  const changes: ItemChange[] = [];
  let before = now;
  for (const at of turningPoints(facts, time)) {
    const state = itemStatus(facts, at);
    if (!sameState(before, state)) {
      changes.push({ at, state });
      before = state;
    }
  }
  return { facts, now, changes };
}

/** What is told of an item. `since` is when it got its status. */
export function itemEvaluation(
  { facts, now, changes }: ItemOutlook,
  options: { since: Instant; ownerResolved: boolean },
): ItemEvaluation {
  const { item, current, staleFrom } = facts;
  const { status, reason, counts, decisionId } = now;
  const holds = status === 'met' || status === 'risk-accepted';
  const [next] = changes;
  const end = changes.find(({ state }) => state.status !== status);
  const dueAt = next ? toInstant(next.at) : null;
  const endsAt = end === next ? dueAt : end && toInstant(end.at);
  return {
    itemId: item.id,
    status,
    reason,
    since: options.since,
    dueAt,
    renewFrom:
      status === 'met' && staleFrom !== null && item.freshFor !== undefined
        ? toInstant(renewFrom(staleFrom, item.freshFor))
        : null,
    holdsUntil: holds && endsAt ? endsAt : null,
    counts,
    turn: itemTurn(now, options.ownerResolved),
    revision: current.evidence?.revision ?? null,
    decisionId,
    changedSinceApproval: reason.code === 'changed-since-approval',
  };
}

function itemTurn(
  { status, reason }: ItemState,
  ownerResolved: boolean,
): Turn | null {
  switch (status) {
    case 'not-applicable':
    case 'met':
    case 'risk-accepted':
      return null;
    case 'awaiting-review':
    case 'unverified':
      return 'reviewer';
    case 'failing':
    case 'stale':
    case 'missing':
      if (reason.code === 'not-provided-yet') {
        return 'platform';
      }
      return ownerResolved ? 'team' : 'none';
    default:
      return unreachable(status);
  }
}

function sameState(a: ItemState, b: ItemState): boolean {
  return (
    a.status === b.status &&
    a.reason.code === b.reason.code &&
    a.decisionId === b.decisionId &&
    a.counts === b.counts
  );
}
