import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { ChecklistService } from './checklists/ChecklistService';
import type { ServiceLifecycleConfig } from './config';
import { purgeIdempotencyKeys } from './database/idempotency';
import { readSweep } from './database/sweeps';
import type { ScoringService } from './services/scoring/ScoringService';
import type { SyncService } from './services/sync/SyncService';

const KEY_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** Has done in the background, by one replica at a time, what nobody asks for. */
export async function scheduleWork({
  scheduler,
  config,
  database,
  checklists,
  scoring,
  sync,
  clock,
}: {
  scheduler: SchedulerService;
  config: ServiceLifecycleConfig;
  database: Knex;
  checklists: ChecklistService;
  scoring: ScoringService;
  sync: SyncService;
  clock: () => Date;
}): Promise<void> {
  const { catalog, checklists: reload } = config.schedules;
  await scheduler.scheduleTask({
    ...catalog,
    id: 'follow-catalog',
    fn: async () => {
      await sync.sweep();
    },
  });
  // Whoever starts sweeps by hand wants no others.
  if (!('trigger' in catalog.frequency)) {
    await scheduler.scheduleTask({
      id: 'catch-up-with-catalog',
      // The catalog takes a while to process what it was given: until two sweeps
      // in a row find the same, they follow one another more closely.
      frequency: { seconds: 5 },
      timeout: catalog.timeout,
      scope: catalog.scope,
      fn: async () => {
        if (!(await readSweep(database))?.settled) {
          await sync.sweep();
        }
      },
    });
  }
  await scheduler.scheduleTask({
    ...reload,
    id: 'reload-checklists',
    fn: () => checklists.reload(),
  });
  await scheduler.scheduleTask({
    id: 'score-what-is-due',
    frequency: { minutes: 1 },
    timeout: { minutes: 5 },
    fn: () => scoring.rescoreAllDue(),
  });
  await scheduler.scheduleTask({
    id: 'forget-idempotency-keys',
    frequency: { hours: 1 },
    timeout: { minutes: 5 },
    initialDelay: { minutes: 10 },
    fn: () =>
      purgeIdempotencyKeys(
        database,
        new Date(clock().getTime() - KEY_LIFETIME_MS),
      ),
  });
}
