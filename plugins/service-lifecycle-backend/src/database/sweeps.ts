import { z } from 'zod';
import type { Database } from './types';

/** The last complete reading of the catalog. */
export interface Sweep {
  startedAt: Date;
  finishedAt: Date;
  /** Tracked entities that it found. */
  services: number;
  /** Whether it found the same ones as the reading before. */
  settled: boolean;
  /** Why nothing was deleted, if something was held back. */
  warning: string | null;
}

const ID = 'catalog';

const rowSchema = z.object({
  started_at: z.date(),
  finished_at: z.date(),
  services: z.int(),
  settled: z.boolean(),
  warning: z.string().nullable(),
});

/** The last complete reading of the catalog, if there was one. */
export async function readSweep(db: Database): Promise<Sweep | null> {
  const row = await db('sweep').where({ id: ID }).first();
  if (!row) {
    return null;
  }
  const sweep = rowSchema.parse(row);
  return {
    startedAt: sweep.started_at,
    finishedAt: sweep.finished_at,
    services: sweep.services,
    settled: sweep.settled,
    warning: sweep.warning,
  };
}

/** Keeps what a complete reading of the catalog came to. */
export async function storeSweep(db: Database, sweep: Sweep): Promise<void> {
  await db('sweep')
    .insert({
      id: ID,
      started_at: sweep.startedAt,
      finished_at: sweep.finishedAt,
      services: sweep.services,
      settled: sweep.settled,
      warning: sweep.warning,
    })
    .onConflict('id')
    .merge();
}
