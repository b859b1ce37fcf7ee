import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Knex } from 'knex';
import type { DerivedService } from '../../catalog/types';
import { lockCovers } from '../../database/lockCovers';
import { lockServices } from '../../database/lockServices';
import { readScoredServices } from '../../database/scoredServices';
import { findTrackedService } from '../../database/trackedServices';
import type { ScoringService } from '../scoring/ScoringService';
import type { Cause } from '../scoring/turns';
import { isRename, moveRenamed } from './moveRenamed';
import { storeDerived } from './storeDerived';

/** Stores what the catalog says of one entity, and scores its service, changed or not. */
export async function storeOne(
  derived: DerivedService,
  {
    database,
    scoring,
    actor,
    now,
  }: {
    database: Knex;
    scoring: ScoringService;
    /** Who asked for it. */
    actor: string;
    now: Date;
  },
): Promise<void> {
  const refreshed: Cause = {
    actor,
    itemId: null,
    happening: { kind: 'refreshed', params: {} },
  };
  await database.transaction(async tx => {
    await lockCovers(tx, 'shared');
    const known = await findTrackedService(tx, derived.entityRef);
    if (known) {
      // Waits for whoever holds it, where a sweep would leave it out.
      await lockServices(tx, [known.id]);
    }
    await storeDerived(tx, { services: [derived], scoring, now });
    const stored = await findTrackedService(tx, derived.entityRef);
    if (stored) {
      await scoring.score(tx, await readScoredServices(tx, [stored.id]), {
        now,
        causes: new Map([[stored.id, [refreshed]]]),
      });
    }
  });
}

/** Gives a service the new name of its entity, if the one that it had is gone. */
export async function moveIfRenamed(
  derived: DerivedService,
  {
    database,
    catalog,
    credentials,
    now,
  }: {
    database: Knex;
    catalog: CatalogService;
    credentials: BackstageCredentials;
    now: Date;
  },
): Promise<void> {
  const { previousRef, entityRef } = derived;
  const former =
    previousRef && (await findTrackedService(database, previousRef));
  if (!former || (await catalog.getEntityByRef(previousRef, { credentials }))) {
    return;
  }
  const current = await findTrackedService(database, entityRef);
  if (isRename(former, current, derived)) {
    await database.transaction(tx =>
      moveRenamed(tx, { former, current, to: entityRef, now }),
    );
  }
}
