import type { CoveredService } from '../../database/coverage';
import { appendActivity } from '../../database/activity';
import { findDueServices } from '../../database/dueServices';
import {
  readScoredServices,
  type ScoredService,
} from '../../database/scoredServices';
import type { Database } from '../../database/types';
import { BATCH_SIZE, type ScoringService } from '../scoring/ScoringService';
import type { Cause } from '../scoring/turns';

/** Services that are scored before the submitter gets an answer; more are scored when they are next read. */
export const AT_ONCE = 50;

/**
 * Scores what evidence reaches, before it is changed, where something has
 * turned by time already.
 *
 * @returns the services that are to be scored at once after it
 */
export async function settleCovered(
  tx: Database,
  {
    anchor,
    covered,
    scoring,
    now,
  }: {
    anchor: CoveredService;
    covered: readonly CoveredService[];
    scoring: ScoringService;
    now: Date;
  },
): Promise<readonly ScoredService[]> {
  if (covered.length <= AT_ONCE) {
    const ids = new Set([anchor, ...covered].map(({ id }) => id));
    return scoring.settle(tx, await readScoredServices(tx, [...ids]), now);
  }
  const ids = covered.map(({ id }) => id);
  const due = await findDueServices(tx, {
    now,
    limit: ids.length,
    scope: query => query.whereIn('service.id', ids),
  });
  for (let start = 0; start < due.length; start += BATCH_SIZE) {
    const batch = due.slice(start, start + BATCH_SIZE).map(({ id }) => id);
    await scoring.settle(tx, await readScoredServices(tx, batch), now);
  }
  return scoring.settle(tx, await readScoredServices(tx, [anchor.id]), now);
}

/** Scores what evidence reaches, after it was changed, and writes into its history by whom. */
export async function scoreCovered(
  tx: Database,
  {
    services,
    covered,
    cause,
    scoring,
    now,
  }: {
    /** Those that are scored at once. */
    services: readonly ScoredService[];
    covered: readonly CoveredService[];
    cause: Cause;
    scoring: ScoringService;
    now: Date;
  },
): Promise<void> {
  await scoring.score(tx, services, {
    now,
    actor: cause.actor,
    causes: new Map(services.map(({ id }) => [id, [cause]])),
  });
  const scored = new Set(services.map(({ id }) => id));
  const later = covered.filter(({ id }) => !scored.has(id));
  if (later.length === 0) {
    return;
  }
  await scoring.markDue(
    tx,
    later.map(({ id }) => id),
    now,
  );
  await appendActivity(
    tx,
    later.map(({ id }) => ({
      serviceId: id,
      at: now,
      ...cause,
      stageBefore: null,
      stageAfter: null,
    })),
  );
}
