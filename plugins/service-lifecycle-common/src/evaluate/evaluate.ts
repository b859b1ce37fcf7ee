import { evaluateGap } from './claimGap';
import { stageHoldsUntil } from './holdsUntil';
import { toInstant } from './instant';
import {
  type ItemOutlook,
  itemEvaluation,
  itemOutlook,
} from './itemEvaluation';
import { itemFacts } from './itemFacts';
import { claimOf, expectedStage, stageReached } from './stages';
import type {
  Evaluation,
  EvaluationInput,
  EvidenceInput,
  ItemEvaluation,
} from './types';

/**
 * The scorecard of one service at one instant.
 *
 * @remarks
 * Pure, and the only place that knows what a status or a stage is: the server
 * stores its result, the browser previews with it, tests prove the laws on it.
 * Facts are taken as given: the caller gives those that had happened by `now`.
 * From `now` until `dueAt` the result stays the same but for `evaluatedAt`.
 */
export function evaluate(input: EvaluationInput, now: Date): Evaluation {
  const time = now.getTime();
  const evaluatedAt = now.toISOString();
  const { checklist, subject, ownerResolved } = input;

  const evidence = byItem(input.evidence);
  const decisions = byItem(input.decisions);
  const outlooks = checklist.items.map(item =>
    itemOutlook(
      itemFacts(
        item,
        input,
        evidence.get(item.id) ?? [],
        decisions.get(item.id) ?? [],
      ),
      time,
    ),
  );

  const previous = new Map(input.previous.map(item => [item.itemId, item]));
  const items = outlooks.map(outlook => {
    const before = previous.get(outlook.facts.item.id);
    const since =
      before?.status === outlook.now.status ? before.since : evaluatedAt;
    return itemEvaluation(outlook, { since, ownerResolved });
  });
  const stageItems = outlooks.map(({ facts, now: state }, index) => ({
    stage: facts.item.stage,
    status: state.status,
    counts: state.counts,
    turn: items[index]?.turn ?? null,
  }));

  const stage = stageReached(stageItems);
  const expected = expectedStage(checklist, subject);
  const claim = claimOf(input.declared, expected);
  return {
    items,
    stage,
    claim,
    expected,
    ...evaluateGap({ claim, stage, items: stageItems, ownerResolved }),
    progress: progressOf(items),
    notStarted: !input.evidence.some(isStart),
    holdsUntil: stageHoldsUntil(outlooks, stage),
    dueAt: firstChange(outlooks),
    evaluatedAt,
  };
}

/** Whether a person or an API gave this for the service, once, whatever became of it. */
function isStart({ source, draft, cover }: EvidenceInput): boolean {
  return source !== 'catalog' && !draft && cover !== 'provision';
}

function progressOf(items: readonly ItemEvaluation[]): Evaluation['progress'] {
  const applicable = items.filter(
    ({ counts, status }) => counts && status !== 'not-applicable',
  );
  return {
    met: applicable.filter(({ status }) => status === 'met').length,
    riskAccepted: applicable.filter(({ status }) => status === 'risk-accepted')
      .length,
    applicable: applicable.length,
  };
}

function firstChange(outlooks: readonly ItemOutlook[]): Evaluation['dueAt'] {
  const first = Math.min(
    ...outlooks.map(({ changes }) => changes[0]?.at ?? Infinity),
  );
  return Number.isFinite(first) ? toInstant(first) : null;
}

function byItem<T extends { itemId: string }>(list: readonly T[]) {
  const map = new Map<string, T[]>();
  for (const entry of list) {
    const entries = map.get(entry.itemId);
    if (entries) {
      entries.push(entry);
    } else {
      map.set(entry.itemId, [entry]);
    }
  }
  return map;
}
