import { NotFoundError } from '@backstage/errors';
import type { ChecklistItem } from 'backstage-plugin-service-lifecycle-common';
import type {
  ActiveChecklist,
  ActiveChecklists,
} from '../../database/activeChecklists';
import { findServices } from '../../database/coverage';
import {
  readScoredServices,
  type ScoredItem,
  type ScoredService,
} from '../../database/scoredServices';
import type { Database, ServiceId } from '../../database/types';
import type { ScoringService } from '../scoring/ScoringService';
import { serviceNotFound } from '../serviceNotFound';

/** The item of a service that evidence is about. */
export interface Target {
  service: ScoredService;
  checklist: ActiveChecklist;
  item: ChecklistItem;
  /** What the last scoring said of it; undefined before the first. */
  scored: ScoredItem | undefined;
  active: ActiveChecklists;
}

/** The id of a service. Throws a `NotFoundError` where there is none, or none any more. */
export async function findServiceId(
  tx: Database,
  entityRef: string,
): Promise<ServiceId> {
  const [service] = await findServices(tx, [entityRef]);
  if (!service) {
    throw serviceNotFound(entityRef);
  }
  return service.id;
}

/** The target as it was scored last. Throws a `NotFoundError` where there is none. */
export async function readTarget(
  tx: Database,
  {
    serviceId,
    entityRef,
    itemId,
    scoring,
  }: {
    serviceId: ServiceId;
    entityRef: string;
    itemId: string;
    scoring: ScoringService;
  },
): Promise<Target> {
  const [service] = await readScoredServices(tx, [serviceId]);
  if (!service) {
    throw serviceNotFound(entityRef);
  }
  const active = await scoring.activeChecklists(tx, [service]);
  return toTarget(service, itemId, active);
}

/** The item of a service that was read already. Throws a `NotFoundError` where there is none. */
export function toTarget(
  service: ScoredService,
  itemId: string,
  active: ActiveChecklists,
): Target {
  const checklist = active.checklists.find(
    ({ id }) => id === service.checklist?.id,
  );
  const item = checklist?.items.find(({ id }) => id === itemId);
  if (!checklist || !item) {
    throw new NotFoundError(
      checklist
        ? `The checklist "${checklist.id}" of ${service.entityRef} has no item "${itemId}": GET /checklists/${checklist.id} lists those that it has`
        : `No checklist applies to ${service.entityRef} yet, so it has no item "${itemId}"`,
    );
  }
  return {
    service,
    checklist,
    item,
    scored: service.items.find(scored => scored.itemId === itemId),
    active,
  };
}
