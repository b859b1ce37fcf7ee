import type { ItemStageId, ItemStatus, Turn } from '../model/words';
import { stageIndex } from '../model/words';
import { groupOf } from './itemGroups';

/**
 * What the owning team can do next: its open items, those of the lowest stage
 * first, otherwise in the checklist's order.
 *
 * @remarks
 * Takes the API's items, or a checklist's items joined with their evaluation.
 */
export function nextItems<
  T extends {
    stage: ItemStageId;
    status: ItemStatus;
    turn: Turn | null;
    counts: boolean;
  },
>(items: readonly T[], count = 3): T[] {
  return items
    .filter(item => groupOf(item) === 'your-turn')
    .sort((a, b) => stageIndex(a.stage) - stageIndex(b.stage))
    .slice(0, count);
}
