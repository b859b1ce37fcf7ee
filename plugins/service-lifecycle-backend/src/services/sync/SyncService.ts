import type {
  AuthService,
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Knex } from 'knex';
import { deriveService } from '../../catalog/deriveService';
import { PAGE_SIZE, readSurroundings } from '../../catalog/readSurroundings';
import { readSurroundingsOf } from '../../catalog/readSurroundingsOf';
import type { ServiceLifecycleConfig } from '../../config';
import { markAwaitingReviewDue } from '../../database/dueServices';
import { type Membership, storeMembership } from '../../database/groups';
import { withSweepLock } from '../../database/sweepLock';
import { readSweep, storeSweep, type Sweep } from '../../database/sweeps';
import {
  findTrackedService,
  readTrackedServices,
} from '../../database/trackedServices';
import type { ScoringService } from '../scoring/ScoringService';
import { readAhead } from './readAhead';
import { moveIfRenamed, storeOne } from './storeOne';
import { SweepRun } from './SweepRun';
import { untrack } from './untrack';

/** Follows the catalog. */
export class SyncService {
  constructor(
    private readonly options: {
      database: Knex;
      catalog: CatalogService;
      auth: AuthService;
      config: Pick<ServiceLifecycleConfig, 'kinds' | 'lifecycles' | 'tier'>;
      scoring: ScoringService;
      logger: LoggerService;
      clock: () => Date;
    },
  ) {}

  /**
   * Reads the whole catalog, stores what changed, and scores it.
   *
   * @remarks
   * One replica does so at a time; others wait. Reads and writes go on
   * meanwhile: each batch is a transaction of its own.
   */
  async sweep(): Promise<Sweep> {
    return withSweepLock(this.options.database, () => this.sweepNow());
  }

  /**
   * Reads one entity from the catalog and scores its service, changed or not.
   *
   * @returns whether it is tracked now; one that is gone from the catalog is not
   */
  async syncOne({
    entityRef,
    actor,
  }: {
    entityRef: string;
    /** Who asked for it. */
    actor: string;
  }): Promise<boolean> {
    const { database, catalog, config, scoring, clock } = this.options;
    const credentials = await this.credentials();
    const entity = await catalog.getEntityByRef(entityRef, { credentials });
    const now = clock();
    if (!entity || !config.kinds.includes(entity.kind.toLowerCase())) {
      const known = await findTrackedService(database, entityRef);
      if (known) {
        await database.transaction(tx => untrack(tx, [known.id], now));
      }
      return false;
    }
    const around = { catalog, credentials, database };
    const derived = deriveService({
      entity,
      config,
      surroundings: await readSurroundingsOf(entity, around),
    });
    await moveIfRenamed(derived, { ...around, now });
    await storeOne(derived, { database, scoring, actor, now });
    return true;
  }

  private async sweepNow(): Promise<Sweep> {
    const { database, catalog, config, scoring, clock } = this.options;
    const startedAt = clock();
    const credentials = await this.credentials();
    const { surroundings, membership } = await readSurroundings(
      catalog,
      credentials,
    );
    await this.storeMembership(membership);

    const run = new SweepRun({
      ...this.options,
      tracked: await readTrackedServices(database),
      surroundings,
    });
    const pages = catalog.streamEntities(
      { filter: { kind: [...config.kinds] }, pageSize: PAGE_SIZE },
      { credentials },
    );
    for await (const page of readAhead(pages)) {
      await run.take(page);
    }
    const { services, same, warning } = await run.finish();
    await scoring.rescoreAllDue();

    const before = await readSweep(database);
    const sweep: Sweep = {
      startedAt,
      finishedAt: clock(),
      services,
      settled: services > 0 && same && before?.services === services,
      warning,
    };
    await storeSweep(database, sweep);
    return sweep;
  }

  private async storeMembership(membership: Membership): Promise<void> {
    const { database, clock } = this.options;
    await database.transaction(async tx => {
      if (await storeMembership(tx, membership)) {
        await markAwaitingReviewDue(tx, clock());
      }
    });
  }

  private async credentials(): Promise<BackstageCredentials> {
    return this.options.auth.getOwnServiceCredentials();
  }
}
