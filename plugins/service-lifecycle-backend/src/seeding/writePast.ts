import type { Knex } from 'knex';
import { findServices } from '../database/coverage';
import { lockCovers } from '../database/lockCovers';
import { lockServices } from '../database/lockServices';
import type { ServiceId } from '../database/types';
import { forgetBeginnings } from './forgetBeginnings';
import { Past } from './Past';

/**
 * Writes what happened before now into a portal that nobody has used yet.
 *
 * @remarks
 * Services are then tracked since `from`. Everything is one transaction:
 * either all of it is told, or nothing. Does nothing, and says so, where there
 * is evidence already, so that it can be called on every start and by every
 * replica.
 *
 * @returns whether it was written now
 */
export async function writePast({
  database,
  from,
  clock,
  tell,
}: {
  /** The plugin's database, with its tables. */
  database: Knex;
  from: Date;
  clock: () => Date;
  /** Tells what happened, in order. */
  tell: (past: Past) => Promise<void>;
}): Promise<boolean> {
  return database.transaction(async tx => {
    await lockCovers(tx, 'exclusive');
    if (await hasEvidence(tx)) {
      return false;
    }
    const services = await tx('service')
      .whereNull('deleted_at')
      .select<{ id: ServiceId }[]>('id');
    const ids = await lockServices(
      tx,
      services.map(({ id }) => id),
    );
    await forgetBeginnings(tx);

    const past = new Past({ tx, from });
    await past.track(ids);
    await tell(past);
    past.goTo(clock());
    await past.catchUp(ids);
    return true;
  });
}

/** Whether anybody has given evidence yet. */
export async function hasEvidence(db: Knex): Promise<boolean> {
  return (await db('evidence').first('id')) !== undefined;
}

/** Which of these refs are not tracked, as long as the catalog has not been read, or has them not. */
export async function findUntracked(
  db: Knex,
  refs: readonly string[],
): Promise<string[]> {
  const services = await findServices(db, refs);
  const tracked = new Set(services.map(({ entityRef }) => entityRef));
  return refs.filter(ref => !tracked.has(ref));
}
