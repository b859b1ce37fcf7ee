import type { ChecklistItem, Provision } from '../checklist/schema';
import { type CurrentEvidence, currentEvidence } from './currentEvidence';
import { decisionEnd, standingDecisions } from './decisions';
import { staleFrom } from './freshness';
import { toTime } from './instant';
import { passHoldsUntil } from './machine';
import { predicateHolds } from './predicate';
import { provisionFor } from './provisions';
import { relookUntil } from './reviews';
import type {
  DecisionInput,
  EvaluationInput,
  EvidenceInput,
  ReviewersInput,
} from './types';

/** What is known of one item of one service, whatever the instant. */
export interface ItemFacts {
  item: ChecklistItem;
  /** Whether `when` holds. */
  applies: boolean;
  current: CurrentEvidence;
  /** Every revision that was given and not withdrawn, the displaced ones too. */
  standing: readonly EvidenceInput[];
  decisions: readonly DecisionInput[];
  provision: Provision | null;
  reviewers: ReviewersInput;
  staleFrom: number | null;
  countsFrom: number | null;
}

const NO_REVIEWERS: ReviewersInput = { refs: [], nobody: false };

/** Gathers what is known of one item. */
export function itemFacts(
  item: ChecklistItem,
  input: EvaluationInput,
  candidates: readonly EvidenceInput[],
  decisions: readonly DecisionInput[],
): ItemFacts {
  const current = currentEvidence(candidates);
  return {
    item,
    applies: predicateHolds(item.when, input.subject),
    current,
    standing: candidates.filter(({ draft, withdrawn }) => !draft && !withdrawn),
    decisions: standingDecisions(item, decisions),
    provision: current.evidence
      ? null
      : provisionFor({
          checklist: input.checklist,
          itemId: item.id,
          subject: input.subject,
          optedOut: input.optedOut,
        }),
    reviewers: input.reviewers[item.id] ?? NO_REVIEWERS,
    staleFrom: current.evidence && staleFrom(current.evidence, item.freshFor),
    countsFrom: item.countsFrom === undefined ? null : toTime(item.countsFrom),
  };
}

/** Every instant after `time` at which time alone may turn something, in order. */
export function turningPoints(facts: ItemFacts, time: number): number[] {
  const { evidence } = facts.current;
  const points = facts.decisions.map(decisionEnd);
  for (const point of [
    facts.countsFrom,
    facts.staleFrom,
    evidence && passHoldsUntil(evidence),
    evidence && relookUntil(facts.item, evidence),
  ]) {
    if (point !== null) {
      points.push(point);
    }
  }
  return points
    .filter(point => Number.isFinite(point) && point > time)
    .sort((a, b) => a - b);
}
