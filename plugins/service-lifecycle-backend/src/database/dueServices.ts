import type { Knex } from 'knex';
import type { Database, ServiceId } from './types';

/** Narrows a query over the table `service`. */
export type ServiceScope = (query: Knex.QueryBuilder) => void;

/** A service whose scorecard is out of date, and since when. */
export interface DueService {
  id: ServiceId;
  since: Date;
}

/**
 * Services that turned by time, were marked by a write elsewhere, or were
 * scored with other checklists than those in force.
 *
 * @returns the longest due first, as many as the limit at the most
 */
export async function findDueServices(
  db: Database,
  { now, limit, scope }: { now: Date; limit: number; scope?: ServiceScope },
): Promise<DueService[]> {
  const tracked = () => {
    const query = db('service').whereNull('service.deleted_at').limit(limit);
    scope?.(query);
    return query;
  };
  // Two queries, each along an index of its own; one with `or` would read the whole table.
  const byTime = tracked()
    .select('service.id', { since: 'service.due_at' })
    .where('service.due_at', '<=', now)
    .orderBy('service.due_at');
  const byChecklists = tracked()
    .select('service.id', {
      since: db('active_checklist').max('activated_at'),
    })
    .where('service.generation', '<', db('active_checklist').max('generation'))
    .orderBy('service.generation');
  return db
    .select<DueService[]>('id', db.raw('min(since) as since'))
    .from(db.queryBuilder().unionAll([byTime, byChecklists], true).as('due'))
    .groupBy('id')
    .orderBy('since')
    .limit(limit);
}

/** Has services scored again before anybody reads them. */
export async function markDue(
  tx: Database,
  ids: readonly ServiceId[],
  at: Date,
): Promise<void> {
  await tx.raw(
    `update service set due_at = least(due_at, ?::timestamptz)
     where id = any(?::bigint[])`,
    [at, [...ids]],
  );
}

/** Has services scored again that wait for a review: who may give it has changed. */
export async function markAwaitingReviewDue(
  tx: Database,
  at: Date,
): Promise<void> {
  await tx.raw(
    `with waiting as (
       select id from service where deleted_at is null and statuses ~* 'w'
       order by id for no key update
     )
     update service set due_at = least(due_at, ?::timestamptz)
     from waiting where service.id = waiting.id`,
    [at],
  );
}
