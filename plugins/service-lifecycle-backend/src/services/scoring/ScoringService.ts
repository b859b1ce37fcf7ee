import { isError } from '@backstage/errors';
import type { Knex } from 'knex';
import type { ActiveChecklists } from '../../database/activeChecklists';
import {
  findDueServices,
  markDue,
  type ServiceScope,
} from '../../database/dueServices';
import { lockCovers } from '../../database/lockCovers';
import { lockServices } from '../../database/lockServices';
import {
  readScoredServices,
  type ScoredService,
} from '../../database/scoredServices';
import type { Database, ServiceId } from '../../database/types';
import { ActiveChecklistCache } from './ActiveChecklistCache';
import { scoreServices } from './scoreServices';
import type { Cause } from './turns';

/** Services that are scored in one transaction. */
export const BATCH_SIZE = 500;

/** Services that one read has scored again at the most. */
const READ_LIMIT = 2000;

/** How long a read waits for others who are scoring the same services. */
const PATIENCE = '2s';

/** Keeps scorecards right as time passes and facts are added. */
export class ScoringService {
  private readonly database: Knex;
  private readonly clock: () => Date;
  private readonly checklists = new ActiveChecklistCache();

  constructor(options: { database: Knex; clock: () => Date }) {
    this.database = options.database;
    this.clock = options.clock;
  }

  /**
   * Scores again what is due, before it is read.
   *
   * @remarks
   * What others are scoring already is waited for. Bounded: where more is due
   * than the limit, or the wait is too long, `asOf` is the instant until which
   * everything within the scope is right; null where it is right now.
   */
  async rescoreDue(
    options: { scope?: ServiceScope; limit?: number } = {},
  ): Promise<{ asOf: Date | null }> {
    const { scope, limit = READ_LIMIT } = options;
    const now = this.clock();
    const due = await findDueServices(this.database, {
      now,
      limit,
      scope,
    });
    if (due.length === 0) {
      return { asOf: null };
    }
    const ids = due.map(({ id }) => id);
    const skipped = await this.rescoreBatches(ids, now, { skipLocked: true });
    await this.rescoreBatches(skipped, now, { skipLocked: false });

    const [left] = await findDueServices(this.database, {
      now,
      limit: 1,
      scope,
    });
    return { asOf: left ? new Date(left.since.getTime() - 1) : null };
  }

  /** Scores again everything that is due, however much it is. */
  async rescoreAllDue(): Promise<void> {
    await this.rescoreDue({ limit: Number.MAX_SAFE_INTEGER });
  }

  /** Scores these services now, due or not. */
  async rescore(ids: readonly ServiceId[]): Promise<void> {
    const now = this.clock();
    for (const batch of batches(ids)) {
      await this.database.transaction(async tx => {
        await lockCovers(tx, 'shared');
        await lockServices(tx, batch);
        await this.score(tx, await readScoredServices(tx, batch), { now });
      });
    }
  }

  /**
   * Scores services within a transaction that has locked the covers and then
   * these rows, and has read them since.
   */
  async score(
    tx: Database,
    services: readonly ScoredService[],
    options: {
      now: Date;
      /** Whose act makes items turn now; null for the catalog and the clock. */
      actor?: string | null;
      /** What was done to the services, for their history. */
      causes?: ReadonlyMap<ServiceId, readonly Cause[]>;
    },
  ): Promise<void> {
    const active = await this.activeChecklists(tx, services);
    await scoreServices(tx, { services, active, ...options });
  }

  /**
   * Scores those services that are due, within a transaction that is about to
   * add a fact, so that what had turned before it keeps its own instant.
   *
   * @returns all of the services as they are then
   */
  async settle(
    tx: Database,
    services: readonly ScoredService[],
    now: Date,
  ): Promise<readonly ScoredService[]> {
    const due = services.filter(service => isDue(service, now));
    if (due.length === 0) {
      return services;
    }
    await this.score(tx, due, { now });
    return readScoredServices(
      tx,
      services.map(({ id }) => id),
    );
  }

  /** Has services scored again before anybody reads them. */
  async markDue(
    tx: Database,
    ids: readonly ServiceId[],
    now: Date,
  ): Promise<void> {
    await markDue(tx, ids, now);
  }

  /** The checklists in force, as these services have been read under. */
  async activeChecklists(
    tx: Database,
    services: readonly ScoredService[],
  ): Promise<ActiveChecklists> {
    return this.checklists.get(tx, services[0]?.activeGeneration ?? 0);
  }

  /** @returns the ids of those that somebody else had locked */
  private async rescoreBatches(
    ids: readonly ServiceId[],
    now: Date,
    { skipLocked }: { skipLocked: boolean },
  ): Promise<ServiceId[]> {
    const skipped: ServiceId[] = [];
    for (const batch of batches(ids)) {
      const locked = await this.rescoreBatch(batch, now, skipLocked);
      skipped.push(...batch.filter(id => !locked.has(id)));
    }
    return skipped;
  }

  private async rescoreBatch(
    batch: readonly ServiceId[],
    now: Date,
    skipLocked: boolean,
  ): Promise<ReadonlySet<ServiceId>> {
    try {
      return await this.database.transaction(async tx => {
        if (!skipLocked) {
          await tx.raw(`set local lock_timeout = '${PATIENCE}'`);
        }
        await lockCovers(tx, 'shared');
        const locked = await lockServices(tx, batch, { skipLocked });
        const services = await readScoredServices(tx, locked);
        await this.score(
          tx,
          services.filter(service => isDue(service, now)),
          { now },
        );
        return new Set(locked);
      });
    } catch (error) {
      if (isLockTimeout(error)) {
        return new Set();
      }
      throw error;
    }
  }
}

function isDue(service: ScoredService, now: Date): boolean {
  return (
    (service.dueAt !== null && service.dueAt <= now) ||
    service.generation < service.activeGeneration
  );
}

function isLockTimeout(error: unknown): boolean {
  return isError(error) && error.code === '55P03';
}

function* batches(
  ids: readonly ServiceId[],
): Generator<readonly ServiceId[], void> {
  const ordered = ids.toSorted((a, b) => Number(BigInt(a) - BigInt(b)));
  for (let start = 0; start < ordered.length; start += BATCH_SIZE) {
    yield ordered.slice(start, start + BATCH_SIZE);
  }
}
