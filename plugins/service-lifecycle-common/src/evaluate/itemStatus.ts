import type { ItemStatus } from '../model/words';
import { decisionEnd, decisionInForce } from './decisions';
import { failures } from './failures';
import { toInstant } from './instant';
import type { ItemFacts } from './itemFacts';
import type { Reason } from './reasons';
import { statusByEvidence } from './statusByEvidence';
import type { DecisionInput } from './types';

/** Status of an item at an instant, and why. */
export interface ItemState {
  status: ItemStatus;
  reason: Reason;
  /** The decision that the status rests on. */
  decisionId: string | null;
  /** False before `countsFrom`. */
  counts: boolean;
}

/** Status of an item at an instant: the first of `ITEM_STATUSES` that holds. */
export function itemStatus(facts: ItemFacts, time: number): ItemState {
  const counts = facts.countsFrom === null || time >= facts.countsFrom;
  if (!facts.applies) {
    const reason: Reason = { code: 'not-required', params: {} };
    return { status: 'not-applicable', reason, decisionId: null, counts };
  }
  const waiver = decisionInForce(facts.decisions, 'not-applicable', time);
  if (waiver) {
    const { id: decisionId, by, at } = waiver;
    const until = toInstant(decisionEnd(waiver));
    const reason: Reason = {
      code: 'decided-not-applicable',
      params: { by, at, until },
    };
    return { status: 'not-applicable', reason, decisionId, counts };
  }
  const { status, reason: found } = statusByEvidence(facts, time);
  if (status === 'met') {
    return { status, reason: found, decisionId: null, counts };
  }
  const risk = decisionInForce(facts.decisions, 'risk', time);
  if (risk && !hasLapsed(risk, facts)) {
    const { id: decisionId, by } = risk;
    const until = toInstant(decisionEnd(risk));
    const reason: Reason = { code: 'risk-accepted', params: { by, until } };
    return { status: 'risk-accepted', reason, decisionId, counts };
  }
  return { status, reason: found, decisionId: null, counts };
}

/**
 * Whether an item fails for another reason than the one that was accepted.
 * Displaced evidence counts too: giving other evidence must not bring an
 * acceptance back.
 */
function hasLapsed(risk: DecisionInput, { item, standing }: ItemFacts) {
  return standing
    .flatMap(evidence => failures(item, evidence))
    .some(reason => reason.code !== risk.acceptedReason);
}
