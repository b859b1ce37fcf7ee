import type { DerivedService } from '../../catalog/types';
import { lockCovers } from '../../database/lockCovers';
import { readScoredServices } from '../../database/scoredServices';
import {
  insertServices,
  lockTrackedServices,
  storeSurroundingsOf,
  type TrackedService,
  updateServices,
} from '../../database/trackedServices';
import type { Database, ServiceId } from '../../database/types';
import type { ScoringService } from '../scoring/ScoringService';
import type { Cause } from '../scoring/turns';
import { catalogChanges } from './catalogChanges';

const TRACKED: Cause = {
  actor: null,
  itemId: null,
  happening: { kind: 'tracked', params: {} },
};

type KnownService = DerivedService & { id: ServiceId };

/**
 * Stores what the catalog says of services, and scores those that are new or
 * changed.
 *
 * @remarks
 * Runs in a transaction of its own. What somebody else works on is left out, so
 * that a person's write never waits for more than one batch, and no two batches
 * for each other.
 *
 * @returns those that were left out
 */
export async function storeDerived(
  tx: Database,
  {
    services,
    scoring,
    now,
  }: {
    services: readonly DerivedService[];
    scoring: ScoringService;
    now: Date;
  },
): Promise<DerivedService[]> {
  await lockCovers(tx, 'shared');
  const locked = await lockTrackedServices(
    tx,
    services.map(({ entityRef }) => entityRef),
  );
  const before = new Map(locked.map(service => [service.entityRef, service]));
  const existing = services.flatMap(derived => {
    const known = before.get(derived.entityRef);
    return known && isNews(known, derived) ? [{ known, derived }] : [];
  });
  // What had turned before this change keeps its own instant.
  await scoring.settle(
    tx,
    await readScoredServices(
      tx,
      existing.map(({ known }) => known.id),
    ),
    now,
  );

  const inserted = await insertServices(
    tx,
    services.filter(({ entityRef }) => !before.has(entityRef)),
  );
  const added = services.flatMap((derived): KnownService[] => {
    const id = inserted.get(derived.entityRef);
    return id ? [{ ...derived, id }] : [];
  });
  const changed = existing.map(({ known, derived }): KnownService => ({
    ...derived,
    id: known.id,
  }));
  await updateServices(tx, changed);
  await storeSurroundingsOf(tx, [...added, ...changed]);

  const causes = new Map<ServiceId, readonly Cause[]>([
    ...added.map(({ id }) => [id, [TRACKED]] as const),
    ...existing.map(
      ({ known, derived }) => [known.id, causesOf(known, derived)] as const,
    ),
  ]);
  await scoring.score(tx, await readScoredServices(tx, [...causes.keys()]), {
    now,
    causes,
  });

  return services.filter(
    ({ entityRef }) => !inserted.has(entityRef) && !before.has(entityRef),
  );
}

/** Whether there is anything to store. */
export function isNews(
  known: TrackedService,
  { inputHash }: DerivedService,
): boolean {
  return (
    known.inputHash !== inputHash || known.deleted || known.absentSince !== null
  );
}

function causesOf(known: TrackedService, derived: DerivedService): Cause[] {
  const changes = catalogChanges(known, derived);
  const changed: Cause = {
    actor: null,
    itemId: null,
    happening: { kind: 'catalog-changed', params: { changes } },
  };
  return [
    ...(known.deleted ? [TRACKED] : []),
    ...(changes.length > 0 ? [changed] : []),
  ];
}
