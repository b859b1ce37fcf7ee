import { unreachable } from '../model/unreachable';
import {
  type ItemGroup,
  type ItemStatus,
  SATISFYING_STATUSES,
  type Turn,
} from '../model/words';

/** Whether an item with this status does not hold its stage back. */
export function isSatisfying(status: ItemStatus): boolean {
  return SATISFYING_STATUSES.some(satisfying => satisfying === status);
}

/** How people think of an item; takes an evaluation's item or the API's. */
export function groupOf(item: {
  status: ItemStatus;
  turn: Turn | null;
  counts: boolean;
}): ItemGroup {
  if (item.status === 'not-applicable') {
    return 'not-needed';
  }
  if (!item.counts) {
    return 'coming';
  }
  switch (item.turn) {
    case null:
      return 'done';
    case 'team':
    case 'none':
      return 'your-turn';
    case 'reviewer':
    case 'platform':
      return 'waiting';
    default:
      return unreachable(item.turn);
  }
}
