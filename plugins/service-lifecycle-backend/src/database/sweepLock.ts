import type { Knex } from 'knex';

const SWEEP_LOCK = 'service-lifecycle.sweep';

/**
 * Does something that only one replica does at a time; others wait for it.
 *
 * @remarks
 * Holds a connection of its own, and nothing else that anybody waits for. The
 * lock ends with the connection, however that ends.
 */
export async function withSweepLock<T>(
  database: Knex,
  work: () => Promise<T>,
): Promise<T> {
  return database.transaction(async tx => {
    await tx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
      SWEEP_LOCK,
    ]);
    return work();
  });
}
