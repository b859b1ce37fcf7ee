import type {
  ItemStatus,
  ItemSummary,
} from 'backstage-plugin-service-lifecycle-common';

/** How many services of a group need an item, and for how many it is done. */
export interface ItemShare {
  done: number;
  needed: number;
}

export interface HeatMapColumn {
  key: string;
  services: number;
}

export interface HeatMapRow {
  itemId: string;
  title: string;
  all: ItemShare;
  /** One for each column. */
  shares: readonly ItemShare[];
}

/** Groups as columns, the largest first; items as rows, in checklist order. */
export interface HeatMap {
  columns: readonly HeatMapColumn[];
  rows: readonly HeatMapRow[];
}

/** Unpacks the statuses of items by group. */
export function heatMapOf(summary: ItemSummary): HeatMap {
  const groups = [...summary.rows].sort(
    (a, b) =>
      Number(a.key === 'none') - Number(b.key === 'none') ||
      b.services - a.services ||
      a.key.localeCompare(b.key),
  );
  return {
    columns: groups.map(({ key, services }) => ({ key, services })),
    rows: summary.items.map(({ id, title }, index) => {
      const shares = groups.map(group =>
        shareOf(summary.statuses, group.counts[index] ?? []),
      );
      return { itemId: id, title, shares, all: sum(shares) };
    }),
  };
}

function shareOf(
  statuses: readonly ItemStatus[],
  counts: readonly number[],
): ItemShare {
  const share = { done: 0, needed: 0 };
  statuses.forEach((status, index) => {
    const count = counts[index] ?? 0;
    if (status !== 'not-applicable') {
      share.needed += count;
    }
    if (status === 'met' || status === 'risk-accepted') {
      share.done += count;
    }
  });
  return share;
}

function sum(shares: readonly ItemShare[]): ItemShare {
  return shares.reduce(
    (total, share) => ({
      done: total.done + share.done,
      needed: total.needed + share.needed,
    }),
    { done: 0, needed: 0 },
  );
}
