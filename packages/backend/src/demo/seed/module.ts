import {
  coreServices,
  createBackendModule,
  type LoggerService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  findUntracked,
  hasEvidence,
  readSweep,
  writePast,
} from 'backstage-plugin-service-lifecycle-backend/seeding';
import type { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';
import { componentRef } from './people';
import { replay } from './replay';
import { stories } from './stories';
import { timeline } from './timeline';

/** Days since when the demo pretends that services are tracked. */
const TRACKED_FOR = 400;

const DAY = 24 * 3_600_000;

/** How long the catalog may take to read the sample organisation. */
const PATIENCE = 5 * 60_000;

const PAUSE = 1_000;

/**
 * Fills the demo portal with what happened at Fernway, once, after the catalog
 * was read for the first time.
 *
 * @remarks
 * Writes facts in the names of people who do not exist. Only where
 * `demo.seed` is true; refuses production, as the demo's sign-in does.
 */
export const demoSeed = createBackendModule({
  pluginId: 'service-lifecycle',
  moduleId: 'demo-seed',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        database: coreServices.database,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async init({ config, database, lifecycle, logger }) {
        if (!config.getOptionalBoolean('demo.seed')) return;
        if (process.env.NODE_ENV === 'production') {
          throw new NotAllowedError(
            'demo.seed writes evidence that nobody gave, so it refuses to run with NODE_ENV=production: set it to false, or take the module out of the backend',
          );
        }
        const stop = new AbortController();
        lifecycle.addShutdownHook(() => stop.abort());
        // The plugin makes its tables and reads the catalog once it has started.
        lifecycle.addStartupHook(async () => {
          seed({ database: await database.getClient(), stop, logger }).catch(
            error => logger.error('The demo could not be filled', error),
          );
        });
      },
    });
  },
});

async function seed({
  database,
  stop,
  logger,
}: {
  database: Knex;
  stop: AbortController;
  logger: LoggerService;
}): Promise<void> {
  if (await hasEvidence(database)) return;
  const missing = await waitForServices(database, stop);
  if (stop.signal.aborted) return;
  if (missing.length > 0) {
    logger.warn(
      `The demo stays empty: its stories are about services that the catalog does not have, such as ${missing[0]}`,
    );
    return;
  }
  const now = new Date();
  const told = await writePast({
    database,
    from: new Date(now.getTime() - TRACKED_FOR * DAY),
    clock: () => new Date(),
    tell: past => replay(past, timeline(stories, now), now),
  });
  if (told) {
    logger.info('The demo is filled with what happened at Fernway');
  }
}

/** Waits until the catalog was read; returns the services of the stories that it does not have. */
async function waitForServices(
  database: Knex,
  stop: AbortController,
): Promise<string[]> {
  const wanted = stories
    .flatMap(({ evidence = [], decisions = [] }) => [...evidence, ...decisions])
    .map(({ on }) => componentRef(on));
  const end = Date.now() + PATIENCE;
  for (;;) {
    const missing = await findUntracked(database, wanted);
    const sweep = await readSweep(database);
    if (missing.length === 0 && sweep?.settled) return [];
    if (Date.now() > end) return missing;
    await sleep(PAUSE, undefined, { signal: stop.signal }).catch(() => {});
    if (stop.signal.aborted) return missing;
  }
}
