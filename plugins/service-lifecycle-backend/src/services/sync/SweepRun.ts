import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import { deriveService } from '../../catalog/deriveService';
import type { CatalogSurroundings, DerivedService } from '../../catalog/types';
import type { ServiceLifecycleConfig } from '../../config';
import { lockServices } from '../../database/lockServices';
import {
  markAbsent,
  type TrackedService,
} from '../../database/trackedServices';
import type { ServiceId } from '../../database/types';
import { mapInSlices } from '../mapInSlices';
import type { ScoringService } from '../scoring/ScoringService';
import { judgeAbsences } from './absences';
import { InFlight } from './InFlight';
import { isRename, moveRenamed } from './moveRenamed';
import { isNews, storeDerived } from './storeDerived';
import { untrack } from './untrack';

/** Services that are stored and scored in one transaction. */
const BATCH_SIZE = 500;

/** The database works on one batch while the next one is scored. */
const BATCHES_AT_ONCE = 2;

/** Rounds in which a sweep comes back to services that others were working on. */
const ROUNDS = 5;

/**
 * One reading of the whole catalog.
 *
 * @remarks
 * Takes the catalog page by page and keeps of it only what changed, until
 * there is enough for a batch.
 */
export class SweepRun {
  private readonly seen = new Set<string>();
  /** Changed, and not on its way to the database yet. */
  private readonly pending: DerivedService[] = [];
  /** Entities that say that they had another name before. */
  private readonly renamed: DerivedService[] = [];
  /** Services that were given the new name of their entity. */
  private readonly moved = new Set<ServiceId>();
  /** Left out because somebody else was working on them. */
  private readonly skipped: DerivedService[] = [];
  private readonly storing = new InFlight(BATCHES_AT_ONCE);
  private readonly known: ReadonlyMap<string, TrackedService>;

  constructor(
    private readonly options: {
      database: Knex;
      config: Pick<ServiceLifecycleConfig, 'kinds' | 'lifecycles' | 'tier'>;
      scoring: ScoringService;
      logger: LoggerService;
      clock: () => Date;
      /** Every service there was when the sweep began. */
      tracked: readonly TrackedService[];
      surroundings: CatalogSurroundings;
    },
  ) {
    this.known = new Map(
      options.tracked.map(service => [service.entityRef, service]),
    );
  }

  /** Stores what changed on a page of the catalog. */
  async take(page: readonly Entity[]): Promise<void> {
    const { config, surroundings } = this.options;
    const services = await mapInSlices(page, entity =>
      deriveService({ entity, config, surroundings }),
    );
    for (const derived of services) {
      const { entityRef, previousRef } = derived;
      this.seen.add(entityRef);
      const known = this.known.get(entityRef);
      if (previousRef !== null && this.known.has(previousRef)) {
        this.renamed.push(derived);
      } else if (!known || isNews(known, derived)) {
        this.pending.push(derived);
      }
    }
    await this.flush(BATCH_SIZE);
  }

  /**
   * Stores what could not be stored before everything was seen: renames,
   * absences, and what others were working on.
   */
  async finish(): Promise<{
    services: number;
    /** Whether it found exactly the services that were there before. */
    same: boolean;
    /** Why nothing was deleted, if something was held back. */
    warning: string | null;
  }> {
    await this.store();
    await this.takeRenamed();
    await this.retrySkipped();
    const { missing, warning } = await this.takeAbsent();
    return {
      services: this.seen.size,
      same: !missing && [...this.seen].every(ref => this.known.has(ref)),
      warning,
    };
  }

  /** Stores everything that is pending. */
  private async store(): Promise<void> {
    await this.flush(1);
    await this.storing.finish();
  }

  /** Stores what is pending, as long as there is at least so much of it. */
  private async flush(atLeast: number): Promise<void> {
    const { database, scoring, clock } = this.options;
    while (this.pending.length >= atLeast) {
      const services = this.pending.splice(0, BATCH_SIZE);
      await this.storing.start(async () => {
        const skipped = await database.transaction(tx =>
          storeDerived(tx, { services, scoring, now: clock() }),
        );
        this.skipped.push(...skipped);
      });
    }
  }

  private async takeRenamed(): Promise<void> {
    const { database, clock } = this.options;
    for (const derived of this.renamed) {
      const former = this.known.get(derived.previousRef ?? '');
      const current = this.known.get(derived.entityRef) ?? null;
      if (
        former &&
        !this.seen.has(former.entityRef) &&
        isRename(former, current, derived)
      ) {
        const to = derived.entityRef;
        await database.transaction(tx =>
          moveRenamed(tx, { former, current, to, now: clock() }),
        );
        this.moved.add(former.id);
      }
      this.pending.push(derived);
    }
    await this.store();
  }

  private async retrySkipped(): Promise<void> {
    for (let round = 0; round < ROUNDS && this.skipped.length > 0; round++) {
      this.pending.push(...this.skipped.splice(0));
      await this.store();
    }
    if (this.skipped.length > 0) {
      this.options.logger.info(
        `Left ${this.skipped.length} services that others were working on to the next sweep`,
      );
    }
  }

  private async takeAbsent(): Promise<{
    missing: boolean;
    warning: string | null;
  }> {
    const { database, config, logger, clock, tracked } = this.options;
    const { absent, gone, warning } = judgeAbsences(
      tracked.filter(({ id }) => !this.moved.has(id)),
      { seen: this.seen, kinds: config.kinds },
    );
    if (warning) {
      logger.warn(warning);
    }
    const now = clock();
    if (absent.length > 0) {
      await database.transaction(async tx => {
        await lockServices(tx, absent);
        await markAbsent(tx, absent, now);
      });
    }
    if (gone.length > 0) {
      await database.transaction(tx => untrack(tx, gone, now));
    }
    return {
      missing: warning !== null || absent.length > 0 || gone.length > 0,
      warning,
    };
  }
}
