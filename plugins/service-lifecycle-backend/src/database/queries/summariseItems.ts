import {
  ITEM_STATUSES,
  STATUS_CODES,
  type GroupBy,
  type ItemSummaryRow,
} from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import type { Database, Rows } from '../types';
import {
  every,
  FACETS,
  serviceFilters,
  type ServiceFilters,
} from './serviceFilters';

/** Letters of items that do not count yet are not among them. */
const COLUMN_BY_LETTER = new Map<string, number>(
  ITEM_STATUSES.map((status, column) => [STATUS_CODES[status], column]),
);

interface Row {
  key: string;
  version: number;
  services: number;
  /** The statuses of all services of the group, one after the other. */
  packed: string;
}

/**
 * How many services of each group have which status, item by item.
 *
 * @remarks
 * PostgreSQL only puts the packed statuses of a group together; counting
 * letters is quicker here. Services that were scored with another version of
 * the checklist, because the turn to be scored again has not come to them, are
 * counted for the items that both versions have. Items that do not count yet
 * are left out.
 *
 * @param items - ids of the items of the version in force, in its order
 * @param itemsOf - ids of the items of any version, in its order
 */
export async function summariseItems(
  db: Database,
  options: {
    visible: Knex.Raw;
    groupBy: GroupBy;
    filters: ServiceFilters & { checklist: [string] };
    items: readonly string[];
    itemsOf: (version: number) => Promise<readonly string[]>;
  },
): Promise<ItemSummaryRow[]> {
  const { visible, groupBy, filters, items, itemsOf } = options;
  const { rows } = await db.raw<Rows<Row>>(
    `select ${FACETS[groupBy]} as key, service.checklist_version as version,
       count(*)::integer as services, string_agg(service.statuses, '') as packed
     from service where ? group by 1, 2
     order by coalesce(sum(service.gap_stages), 0) desc, count(*) desc, 1`,
    [every(db, [...serviceFilters(db, filters), visible])],
  );
  const groups = new Map<string, ItemSummaryRow>();
  for (const { key, version, services, packed } of rows) {
    const group = groups.get(key) ?? {
      key,
      services: 0,
      counts: items.map(() => ITEM_STATUSES.map(() => 0)),
    };
    group.services += services;
    const columns = (await itemsOf(version)).map(id => items.indexOf(id));
    countInto(group.counts, columns, packed);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function countInto(
  counts: number[][],
  columns: readonly number[],
  packed: string,
): void {
  for (let index = 0; index < packed.length; index += 1) {
    const row = counts[columns[index % columns.length] ?? -1];
    const status = COLUMN_BY_LETTER.get(packed.charAt(index));
    if (row && status !== undefined) {
      row[status] = (row[status] ?? 0) + 1;
    }
  }
}
