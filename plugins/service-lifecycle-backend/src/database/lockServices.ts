import type { Database, Rows, ServiceId } from './types';

/**
 * Locks the rows of services until the transaction ends, and returns the ids
 * of those that were locked, in order.
 *
 * @remarks
 * Everything that changes what a scorecard is made of locks its service first,
 * all of them in one statement and in the order of their ids, so that no two
 * transactions wait for each other. Batches of background work skip what is
 * locked and come back to it, so that a person's write waits for one batch at
 * the most.
 *
 * What is read before the lock is held may be out of date by then: read again.
 */
export async function lockServices(
  tx: Database,
  ids: readonly ServiceId[],
  { skipLocked = false } = {},
): Promise<ServiceId[]> {
  // Not the stronger `for update`: rows that refer to a service may be added meanwhile.
  const { rows } = await tx.raw<Rows<{ id: ServiceId }>>(
    `select id from service where id = any(?::bigint[]) order by id
     for no key update ${skipLocked ? 'skip locked' : ''}`,
    [[...ids]],
  );
  return rows.map(row => row.id);
}
