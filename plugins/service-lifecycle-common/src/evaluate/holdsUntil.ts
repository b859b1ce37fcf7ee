import { stageIndex } from '../model/words';
import { toInstant } from './instant';
import { isSatisfying } from './itemGroups';
import type { ItemOutlook } from './itemEvaluation';
import { type StageItem, stageReached } from './stages';
import type { Evaluation } from './types';

/**
 * When the stage shown falls if nothing is done, and the item that it falls for.
 *
 * @remarks
 * That can be an item of a higher stage: time alone may raise the stage first,
 * when a decision ends that something does not apply which is met.
 */
export function stageHoldsUntil(
  outlooks: readonly ItemOutlook[],
  stage: Evaluation['stage'],
): Evaluation['holdsUntil'] {
  const shown = stageIndex(stage.id);
  const instants = new Set(
    outlooks.flatMap(({ changes }) => changes.map(({ at }) => at)),
  );
  for (const at of [...instants].sort((a, b) => a - b)) {
    const then = outlooks.map(outlook => stageItemAt(outlook, at));
    if (stageIndex(stageReached(then).id) < shown) {
      const item = outlooks.find(outlook => fallsAt(outlook, at));
      return item ? { at: toInstant(at), itemId: item.facts.item.id } : null;
    }
  }
  return null;
}

function stageItemAt(
  { facts, now, changes }: ItemOutlook,
  at: number,
): StageItem {
  const state = changes.findLast(change => change.at <= at)?.state ?? now;
  return {
    stage: facts.item.stage,
    status: state.status,
    counts: state.counts,
  };
}

function fallsAt(outlook: ItemOutlook, at: number): boolean {
  const change = outlook.changes.find(candidate => candidate.at === at);
  if (!change) {
    return false;
  }
  const before = stageItemAt(outlook, at - 1);
  return (
    (change.state.counts && !isSatisfying(change.state.status)) ||
    (before.status === 'met' && change.state.status !== 'met')
  );
}
