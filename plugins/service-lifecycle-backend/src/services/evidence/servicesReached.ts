import {
  predicateHolds,
  provisionRef,
} from 'backstage-plugin-service-lifecycle-common';
import type { ActiveChecklists } from '../../database/activeChecklists';
import {
  type CoveredService,
  findServicesById,
  findServicesOfChecklist,
  findServicesOfSystem,
} from '../../database/coverage';
import type { StoredCover } from '../../database/evidence';
import type { Database } from '../../database/types';

/**
 * The services that evidence for an item reaches.
 *
 * @remarks
 * Stays true for as long as the covers are locked.
 */
export async function servicesReached(
  tx: Database,
  {
    cover,
    anchor,
    itemId,
    active,
  }: {
    cover: StoredCover;
    anchor: CoveredService;
    itemId: string;
    active: ActiveChecklists;
  },
): Promise<CoveredService[]> {
  const { kind, ref, owner } = cover;
  switch (kind) {
    case 'service':
      return [{ id: anchor.id, entityRef: anchor.entityRef }];
    case 'services':
      return findServicesById(tx, cover.services);
    case 'system':
      return ref === null || owner === null
        ? []
        : findServicesOfSystem(tx, { systemRef: ref, owner, itemId });
    case 'provision':
      return ref === null ? [] : servicesProvided(tx, ref, itemId, active);
    default:
      return refuse(kind);
  }
}

async function servicesProvided(
  tx: Database,
  ref: string,
  itemId: string,
  { checklists }: ActiveChecklists,
): Promise<CoveredService[]> {
  for (const { id: checklistId, provisions } of checklists) {
    for (const { id, items, where } of provisions) {
      if (provisionRef(checklistId, id) === ref && items.includes(itemId)) {
        const services = await findServicesOfChecklist(tx, {
          checklistId,
          provision: ref,
        });
        return services
          .filter(({ snapshot }) => predicateHolds(where, snapshot.subject))
          .map(service => ({ id: service.id, entityRef: service.entityRef }));
      }
    }
  }
  return [];
}

function refuse(kind: never): never {
  throw new Error(`There is no cover of the kind ${String(kind)}`);
}
