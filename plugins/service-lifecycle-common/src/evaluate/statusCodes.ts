import { ITEM_STATUSES, type ItemStatus } from '../model/words';

/**
 * The letter of each status where statuses are packed, one per item in the
 * checklist's order. Upper case while an item does not count yet.
 */
export const STATUS_CODES = {
  'not-applicable': 'n',
  met: 'm',
  'risk-accepted': 'r',
  failing: 'f',
  stale: 's',
  'awaiting-review': 'w',
  unverified: 'u',
  missing: 'x',
} as const satisfies Record<ItemStatus, string>;

/** Status of one item, as it is packed. */
export interface PackedStatus {
  status: ItemStatus;
  counts: boolean;
}

const STATUS_BY_CODE = new Map<string, ItemStatus>(
  ITEM_STATUSES.map(status => [STATUS_CODES[status], status]),
);

/** Packs statuses into one letter each. */
export function packStatuses(items: readonly PackedStatus[]): string {
  return items
    .map(({ status, counts }) =>
      counts ? STATUS_CODES[status] : STATUS_CODES[status].toUpperCase(),
    )
    .join('');
}

/** Undoes `packStatuses`. Throws a `RangeError` on a letter that means nothing. */
export function unpackStatuses(packed: string): PackedStatus[] {
  return [...packed].map(letter => {
    const code = letter.toLowerCase();
    const status = STATUS_BY_CODE.get(code);
    if (!status) {
      throw new RangeError(`"${letter}" is not the letter of a status`);
    }
    return { status, counts: letter === code };
  });
}

/** How many of the items that count have each status. */
export function countStatuses(
  items: readonly PackedStatus[],
): Record<ItemStatus, number> {
  const numbers: Record<ItemStatus, number> = {
    'not-applicable': 0,
    met: 0,
    'risk-accepted': 0,
    failing: 0,
    stale: 0,
    'awaiting-review': 0,
    unverified: 0,
    missing: 0,
  };
  for (const { status, counts } of items) {
    if (counts) {
      numbers[status] += 1;
    }
  }
  return numbers;
}
