import type { Checklist } from '../checklist/schema';
import {
  type ItemStageId,
  type ItemStatus,
  STAGES,
  type StageId,
  stageIndex,
} from '../model/words';
import { isSatisfying } from './itemGroups';
import { predicateHolds } from './predicate';
import type { Evaluation, Subject } from './types';

/** What a stage depends on of one item. */
export interface StageItem {
  stage: ItemStageId;
  status: ItemStatus;
  counts: boolean;
}

/**
 * The stage reached: the highest one of which at least one item is met, while
 * every item that counts, of it and of all stages below, is met,
 * risk-accepted or not applicable.
 */
export function stageReached(items: readonly StageItem[]): Evaluation['stage'] {
  const counting = items.filter(({ counts }) => counts);
  const blocked = counting
    .filter(({ status }) => !isSatisfying(status))
    .map(({ stage }) => stageIndex(stage));
  const limit = Math.min(...blocked, STAGES.length);
  const reached = counting
    .filter(({ status }) => status === 'met')
    .map(({ stage }) => stageIndex(stage))
    .filter(index => index < limit);
  const index = Math.max(...reached, 0);
  const acceptedRisks = counting.filter(
    ({ status, stage }) =>
      status === 'risk-accepted' && stageIndex(stage) <= index,
  ).length;
  return { id: stageAt(index), conditional: acceptedRisks > 0, acceptedRisks };
}

/** The highest stage that a checklist expects: the first rule that holds, else production-ready. */
export function expectedStage(
  { expects }: Pick<Checklist, 'expects'>,
  subject: Subject,
): StageId {
  return (
    expects.find(({ when }) => predicateHolds(when, subject))?.stage ??
    'production-ready'
  );
}

/** What a service claims: what its lifecycle declares, never above what is expected. */
export function claimOf(
  declared: Evaluation['claim'],
  expected: StageId,
): Evaluation['claim'] {
  return (
    declared && {
      stage: lowerStage(declared.stage, expected),
      from: declared.from,
    }
  );
}

function lowerStage(a: StageId, b: StageId): StageId {
  return stageIndex(a) < stageIndex(b) ? a : b;
}

function stageAt(index: number): StageId {
  return STAGES[index] ?? 'script';
}
