import type { ItemStatus, StageId, Turn } from '../model/words';
import { stageIndex } from '../model/words';
import { groupOf } from './itemGroups';

/**
 * What the owning team can do next: its open items, those of the lowest stage
 * first, within it those that take least time, otherwise in the checklist's
 * order.
 *
 * @remarks
 * Takes the API's items, or a checklist's items joined with their evaluation.
 */
export function nextItems<
  T extends {
    stage: StageId;
    status: ItemStatus;
    turn: Turn | null;
    counts: boolean;
    minutes: number;
  },
>(items: readonly T[], count = 3): T[] {
  return items
    .filter(item => groupOf(item) === 'your-turn')
    .sort(
      (a, b) =>
        stageIndex(a.stage) - stageIndex(b.stage) || a.minutes - b.minutes,
    )
    .slice(0, count);
}
