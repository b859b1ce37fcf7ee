import type { ListServicesQuery } from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Database } from '../types';
import { FACETS, NONE } from './serviceFilters';

/** Long enough to sort by, short enough for a cursor. */
const TITLE = 'left(lower(service.title), 100)';

const text = (expression: string) => ({
  type: 'text',
  sql: `left(${expression}, 100)`,
});
const number = (sql: string) => ({ type: 'bigint', sql });

/** What lists can be sorted by; null where a service has no value. */
const FIELDS = {
  name: { type: 'text', sql: TITLE },
  stage: number('service.stage::integer'),
  claim: number('service.claim::integer'),
  gap: number('service.gap_stages * 1000 + service.gap_items'),
  tier: text('service.tier'),
  lifecycle: text('service.lifecycle'),
  type: text('service.type'),
  owner: text(`nullif(${FACETS.owner}, '${NONE}')`),
  system: text('service.system_ref'),
  progress: number(`service.items_met * 10000 / nullif(
    service.items_met + service.items_risk_accepted + service.items_failing + service.items_stale
    + service.items_awaiting_review + service.items_unverified + service.items_missing, 0)`),
  holdsUntil: number(
    '(extract(epoch from service.holds_until) * 1000000)::bigint',
  ),
} as const;

type Field = keyof typeof FIELDS;

/** How a list is sorted: by a field, then by title, then by ref. Services without a value come last. */
export interface ServiceOrder {
  field: Field;
  direction: 'asc' | 'desc';
}

const storableText = z.string().regex(/^[^\0]*$/);

/** Where a service stands in a list that is sorted so. */
export function placeSchema({ field }: ServiceOrder) {
  return z.strictObject({
    /** As PostgreSQL writes it. */
    value: (FIELDS[field].type === 'text'
      ? storableText
      : z.string().regex(/^-?\d{1,18}$/)
    ).nullable(),
    title: storableText,
    entityRef: storableText,
  });
}

export type PlaceInOrder = z.infer<ReturnType<typeof placeSchema>>;

/** Reads what the API calls `orderBy`. Throws a `RangeError` on a field that there is not. */
export function toServiceOrder(
  orderBy: ListServicesQuery['orderBy'] = 'name:asc',
): ServiceOrder {
  const [field = '', direction] = orderBy.split(':');
  if (!isField(field)) {
    throw new RangeError(`Services cannot be sorted by "${field}"`);
  }
  return { field, direction: direction === 'desc' ? 'desc' : 'asc' };
}

/** The columns that a list is sorted by, as `value` and `title_key`. */
export function orderColumns({ field }: ServiceOrder): string {
  return `${FIELDS[field].sql} as value, ${TITLE} as title_key, service.entity_ref`;
}

/** `order by` over {@link orderColumns}, from front to back or from back to front. */
export function orderClause(
  { direction }: ServiceOrder,
  { backwards }: { backwards: boolean },
): string {
  const byValue = backwards === (direction === 'asc') ? 'desc' : 'asc';
  const byName = backwards ? 'desc' : 'asc';
  const nulls = backwards ? 'first' : 'last';
  return `value ${byValue} nulls ${nulls}, title_key ${byName}, entity_ref ${byName}`;
}

/** What comes after a place in the order, or before it, as a condition over {@link orderColumns}. */
export function beyond(
  db: Database,
  { field, direction }: ServiceOrder,
  place: PlaceInOrder,
  { backwards }: { backwards: boolean },
): Knex.Raw {
  const name = `(title_key, entity_ref) ${backwards ? '<' : '>'} (?, ?)`;
  const names = [place.title, place.entityRef];
  if (place.value === null) {
    return backwards
      ? db.raw(`(value is not null or ${name})`, names)
      : db.raw(`(value is null and ${name})`, names);
  }
  const ahead = backwards === (direction === 'asc') ? '<' : '>';
  const value = `?::${FIELDS[field].type}`;
  return db.raw(
    `(value ${ahead} ${value} or (value = ${value} and ${name})
      ${backwards ? '' : 'or value is null'})`,
    [place.value, place.value, ...names],
  );
}

function isField(name: string): name is Field {
  return Object.hasOwn(FIELDS, name);
}
