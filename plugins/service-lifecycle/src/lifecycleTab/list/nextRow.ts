import type { KeyboardEvent } from 'react';

/** Marks the button of a row, so that the arrow keys find it. */
export const ROW_ATTRIBUTE = { 'data-lifecycle-row': '' } as const;
const ROW_SELECTOR = '[data-lifecycle-row]';

/** The row that a key leads to from the one that has the focus, if any. */
export function nextRow(
  list: HTMLElement,
  { key, target }: Pick<KeyboardEvent, 'key' | 'target'>,
): HTMLElement | null {
  const rows = [...list.querySelectorAll<HTMLElement>(ROW_SELECTOR)];
  const current = rows.findIndex(
    row =>
      target instanceof Node && row.parentElement?.contains(target) === true,
  );
  switch (key) {
    case 'ArrowDown':
      return rows[current + 1] ?? null;
    case 'ArrowUp':
      return rows[current - 1] ?? null;
    case 'Home':
      return rows[0] ?? null;
    case 'End':
      return rows[rows.length - 1] ?? null;
    default:
      return null;
  }
}
