import type {
  PageInfo,
  ServiceRow,
} from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Database, Rows } from '../types';
import { readCursor, writeCursor } from './cursor';
import {
  every,
  serviceFilters,
  type ItemPosition,
  type ServiceFilters,
} from './serviceFilters';
import {
  beyond,
  orderClause,
  orderColumns,
  placeSchema,
  type PlaceInOrder,
  type ServiceOrder,
} from './serviceOrder';
import {
  SERVICE_COLUMNS,
  toServiceRow,
  type ServiceColumns,
} from './serviceRow';

interface Row extends ServiceColumns {
  total: number;
  value: string | null;
  title_key: string;
}

/**
 * One page of the services that the caller may see.
 *
 * @remarks
 * Pages are cut by place in the order and not by number, so that services that
 * come and go meanwhile make nothing appear twice or be left out. Throws an
 * `InputError` on a cursor that is not from an earlier answer to the same
 * question.
 */
export async function listServices(
  db: Database,
  options: {
    visible: Knex.Raw;
    filters: ServiceFilters;
    positions: readonly ItemPosition[];
    order: ServiceOrder;
    limit: number;
    cursor?: string;
  },
): Promise<{ items: ServiceRow[]; totalItems: number; pageInfo: PageInfo }> {
  const { visible, filters, positions, order, limit } = options;
  const question = { filters, order };
  const from =
    options.cursor === undefined
      ? undefined
      : readCursor(
          options.cursor,
          question,
          placeSchema(order).extend({ backwards: z.boolean() }),
        );
  const backwards = from?.backwards ?? false;

  const { rows } = await db.raw<
    Rows<Row | { total: number; entity_ref: null }>
  >(
    `with matching as materialized (
       select service.id, ${orderColumns(order)} from service where ?
     ), page as (
       select id, value::text, title_key,
         row_number() over (order by ${orderClause(order, { backwards })}) as place
       from matching where ? order by place limit ?
     )
     select total.total, page.value, page.title_key, ${SERVICE_COLUMNS}
     from (select count(*)::integer as total from matching) as total
     left join page on true
     left join service on service.id = page.id
     order by page.place`,
    [
      every(db, [...serviceFilters(db, filters, positions), visible]),
      from ? beyond(db, order, from, { backwards }) : db.raw('true'),
      limit + 1,
    ],
  );

  const found = rows.filter((row): row is Row => row.entity_ref !== null);
  const page = found.slice(0, limit);
  const more = found.length > limit;
  if (backwards) {
    page.reverse();
  }
  const cursorAt = (row: Row | undefined, back: boolean) =>
    row && writeCursor(question, { backwards: back, ...placeOf(row) });
  const next = (backwards || more) && cursorAt(page.at(-1), false);
  const previous = (backwards ? more : from) && cursorAt(page[0], true);
  return {
    items: page.map(toServiceRow),
    totalItems: rows[0]?.total ?? 0,
    pageInfo: {
      ...(next && { nextCursor: next }),
      ...(previous && { prevCursor: previous }),
    },
  };
}

function placeOf(row: Row): PlaceInOrder {
  return {
    value: row.value,
    title: row.title_key,
    entityRef: row.entity_ref,
  };
}
