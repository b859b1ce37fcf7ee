import { setImmediate } from 'timers/promises';
import type {
  AuthService,
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Knex } from 'knex';
import { deriveService } from '../../catalog/deriveService';
import { PAGE_SIZE, readSurroundings } from '../../catalog/readSurroundings';
import { readSurroundingsOf } from '../../catalog/readSurroundingsOf';
import type { CatalogSurroundings, DerivedService } from '../../catalog/types';
import type { ServiceLifecycleConfig } from '../../config';
import { markAwaitingReviewDue } from '../../database/dueServices';
import { type Membership, storeMembership } from '../../database/groups';
import { lockCovers } from '../../database/lockCovers';
import { lockServices } from '../../database/lockServices';
import { readScoredServices } from '../../database/scoredServices';
import { withSweepLock } from '../../database/sweepLock';
import { readSweep, storeSweep, type Sweep } from '../../database/sweeps';
import {
  findTrackedService,
  markAbsent,
  readTrackedServices,
  type TrackedService,
} from '../../database/trackedServices';
import type { ServiceId } from '../../database/types';
import type { ScoringService } from '../scoring/ScoringService';
import { judgeAbsences } from './absences';
import { InFlight } from './InFlight';
import { isRename, moveRenamed } from './moveRenamed';
import { readAhead } from './readAhead';
import { isNews, storeDerived } from './storeDerived';
import { untrack } from './untrack';

/** Services that are stored and scored in one transaction. */
const BATCH_SIZE = 500;

/** The database works on one batch while the next one is scored. */
const BATCHES_AT_ONCE = 2;

/** Services that are derived before others get their turn on this process. */
const SLICE_SIZE = 50;

/** Rounds in which a sweep comes back to services that others were working on. */
const ROUNDS = 5;

/** What a sweep knows while it goes on. */
interface SweepState {
  readonly known: ReadonlyMap<string, TrackedService>;
  readonly seen: Set<string>;
  /** Entities that say that they had another name before. */
  readonly renamed: DerivedService[];
  /** Services that were given the new name of their entity. */
  readonly moved: Set<ServiceId>;
  /** Left out because somebody else was working on them. */
  readonly skipped: DerivedService[];
  readonly pending: DerivedService[];
  readonly storing: InFlight;
}

/** Follows the catalog. */
export class SyncService {
  private readonly database: Knex;
  private readonly catalog: CatalogService;
  private readonly auth: AuthService;
  private readonly config: Pick<
    ServiceLifecycleConfig,
    'kinds' | 'lifecycles' | 'tier'
  >;
  private readonly scoring: ScoringService;
  private readonly logger: LoggerService;
  private readonly clock: () => Date;

  constructor(options: {
    database: Knex;
    catalog: CatalogService;
    auth: AuthService;
    config: Pick<ServiceLifecycleConfig, 'kinds' | 'lifecycles' | 'tier'>;
    scoring: ScoringService;
    logger: LoggerService;
    clock: () => Date;
  }) {
    this.database = options.database;
    this.catalog = options.catalog;
    this.auth = options.auth;
    this.config = options.config;
    this.scoring = options.scoring;
    this.logger = options.logger;
    this.clock = options.clock;
  }

  /**
   * Reads the whole catalog, stores what changed, and scores it.
   *
   * @remarks
   * One replica does so at a time; others wait. Reads and writes go on
   * meanwhile: each batch is a transaction of its own.
   */
  async sweep(): Promise<Sweep> {
    return withSweepLock(this.database, () => this.sweepNow());
  }

  /**
   * Reads one entity from the catalog and scores its service, changed or not.
   *
   * @returns whether it is tracked now; one that is gone from the catalog is not
   */
  async syncOne(options: {
    entityRef: string;
    /** Who asked for it. */
    actor: string;
  }): Promise<boolean> {
    const { entityRef, actor } = options;
    const credentials = await this.auth.getOwnServiceCredentials();
    const entity = await this.catalog.getEntityByRef(entityRef, {
      credentials,
    });
    const now = this.clock();
    if (!entity || !this.isTracked(entity)) {
      const known = await findTrackedService(this.database, entityRef);
      if (known) {
        await this.database.transaction(tx => untrack(tx, [known.id], now));
      }
      return false;
    }
    const derived = deriveService({
      entity,
      config: this.config,
      surroundings: await readSurroundingsOf(entity, {
        catalog: this.catalog,
        credentials,
        database: this.database,
      }),
    });
    await this.moveIfRenamed(derived, credentials, now);
    await this.database.transaction(async tx => {
      await lockCovers(tx, 'shared');
      const known = await findTrackedService(tx, derived.entityRef);
      if (known) {
        await lockServices(tx, [known.id]);
      }
      await storeDerived(tx, {
        services: [derived],
        scoring: this.scoring,
        now,
      });
      const stored = await findTrackedService(tx, derived.entityRef);
      if (stored) {
        await this.scoring.score(
          tx,
          await readScoredServices(tx, [stored.id]),
          {
            now,
            causes: new Map([
              [
                stored.id,
                [
                  {
                    actor,
                    itemId: null,
                    happening: { kind: 'refreshed', params: {} },
                  },
                ],
              ],
            ]),
          },
        );
      }
    });
    return true;
  }

  private async sweepNow(): Promise<Sweep> {
    const startedAt = this.clock();
    const credentials = await this.auth.getOwnServiceCredentials();
    const { surroundings, membership } = await readSurroundings(
      this.catalog,
      credentials,
    );
    await this.storeMembership(membership);

    const tracked = await readTrackedServices(this.database);
    const state: SweepState = {
      known: new Map(tracked.map(service => [service.entityRef, service])),
      seen: new Set(),
      renamed: [],
      moved: new Set(),
      skipped: [],
      pending: [],
      storing: new InFlight(BATCHES_AT_ONCE),
    };
    for await (const page of this.entities(credentials)) {
      await this.takePage(page, state, surroundings);
    }
    await this.finish(state);
    await this.takeRenamed(state);
    await this.retrySkipped(state);

    const { warning, changed } = await this.storeAbsences(
      tracked.filter(({ id }) => !state.moved.has(id)),
      state.seen,
    );
    await this.scoring.rescoreAllDue();

    const before = await readSweep(this.database);
    const sweep: Sweep = {
      startedAt,
      finishedAt: this.clock(),
      services: state.seen.size,
      settled:
        !changed &&
        state.seen.size > 0 &&
        before?.services === state.seen.size &&
        [...state.seen].every(ref => state.known.has(ref)),
      warning,
    };
    await storeSweep(this.database, sweep);
    return sweep;
  }

  private entities(credentials: BackstageCredentials) {
    return readAhead(
      this.catalog.streamEntities(
        {
          filter: { kind: [...this.config.kinds] },
          pageSize: PAGE_SIZE,
        },
        { credentials },
      ),
    );
  }

  private isTracked(entity: Entity): boolean {
    return this.config.kinds.includes(entity.kind.toLowerCase());
  }

  private async takePage(
    page: readonly Entity[],
    state: SweepState,
    surroundings: CatalogSurroundings,
  ): Promise<void> {
    for (const [index, entity] of page.entries()) {
      if (index % SLICE_SIZE === 0) {
        await setImmediate();
      }
      const derived = deriveService({
        entity,
        config: this.config,
        surroundings,
      });
      state.seen.add(derived.entityRef);
      const known = state.known.get(derived.entityRef);
      if (
        derived.previousRef !== null &&
        state.known.has(derived.previousRef)
      ) {
        state.renamed.push(derived);
      } else if (!known || isNews(known, derived)) {
        state.pending.push(derived);
      }
    }
    await this.flush(state, BATCH_SIZE);
  }

  /** Stores what is pending, as long as there is at least so much of it. */
  private async flush(state: SweepState, atLeast: number): Promise<void> {
    while (state.pending.length >= atLeast) {
      const batch = state.pending.splice(0, BATCH_SIZE);
      await state.storing.start(async () => {
        state.skipped.push(...(await this.store(batch)));
      });
    }
  }

  /** Stores everything that is pending. */
  private async finish(state: SweepState): Promise<void> {
    await this.flush(state, 1);
    await state.storing.finish();
  }

  private async store(
    services: readonly DerivedService[],
  ): Promise<DerivedService[]> {
    return this.database.transaction(tx =>
      storeDerived(tx, {
        services,
        scoring: this.scoring,
        now: this.clock(),
      }),
    );
  }

  /** Now that everything was seen, it is known which earlier names are gone. */
  private async takeRenamed(state: SweepState): Promise<void> {
    for (const derived of state.renamed) {
      const former = state.known.get(derived.previousRef ?? '');
      const current = state.known.get(derived.entityRef) ?? null;
      if (
        former &&
        !state.seen.has(former.entityRef) &&
        isRename(former, current, derived)
      ) {
        const now = this.clock();
        await this.database.transaction(tx =>
          moveRenamed(tx, { former, current, to: derived.entityRef, now }),
        );
        state.moved.add(former.id);
      }
      state.pending.push(derived);
    }
    await this.finish(state);
  }

  private async retrySkipped(state: SweepState): Promise<void> {
    for (let round = 0; round < ROUNDS && state.skipped.length > 0; round++) {
      state.pending.push(...state.skipped.splice(0));
      await this.finish(state);
    }
    if (state.skipped.length > 0) {
      this.logger.info(
        `Left ${state.skipped.length} services that others were working on to the next sweep`,
      );
    }
  }

  private async storeAbsences(
    tracked: readonly TrackedService[],
    seen: ReadonlySet<string>,
  ): Promise<{ warning: string | null; changed: boolean }> {
    const { absent, gone, warning } = judgeAbsences(tracked, {
      seen,
      kinds: this.config.kinds,
    });
    if (warning) {
      this.logger.warn(warning);
    }
    const now = this.clock();
    if (absent.length > 0) {
      await this.database.transaction(async tx => {
        await lockServices(tx, absent);
        await markAbsent(tx, absent, now);
      });
    }
    if (gone.length > 0) {
      await this.database.transaction(tx => untrack(tx, gone, now));
    }
    return { warning, changed: absent.length > 0 || gone.length > 0 };
  }

  private async storeMembership(membership: Membership): Promise<void> {
    await this.database.transaction(async tx => {
      if (await storeMembership(tx, membership)) {
        await markAwaitingReviewDue(tx, this.clock());
      }
    });
  }

  private async moveIfRenamed(
    derived: DerivedService,
    credentials: BackstageCredentials,
    now: Date,
  ): Promise<void> {
    const { previousRef, entityRef } = derived;
    const former =
      previousRef && (await findTrackedService(this.database, previousRef));
    if (
      !former ||
      (await this.catalog.getEntityByRef(previousRef, { credentials }))
    ) {
      return;
    }
    const current = await findTrackedService(this.database, entityRef);
    if (isRename(former, current, derived)) {
      await this.database.transaction(tx =>
        moveRenamed(tx, { former, current, to: entityRef, now }),
      );
    }
  }
}
