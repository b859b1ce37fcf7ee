import { serviceSnapshotSchema } from '../catalog/serviceSnapshot';
import type { ServiceSnapshot } from '../catalog/types';
import type { Database, Rows, ServiceId } from './types';

/** A service that evidence reaches. */
export interface CoveredService {
  id: ServiceId;
  entityRef: string;
}

/** Services with these refs; those gone from the catalog are left out. */
export async function findServices(
  db: Database,
  refs: readonly string[],
): Promise<CoveredService[]> {
  return db('service')
    .whereIn('entity_ref', [...refs])
    .whereNull('deleted_at')
    .select<CoveredService[]>({ id: 'id', entityRef: 'entity_ref' });
}

/** Services with these ids; those gone from the catalog are left out. */
export async function findServicesById(
  db: Database,
  ids: readonly ServiceId[],
): Promise<CoveredService[]> {
  return db('service')
    .whereIn('id', [...ids])
    .whereNull('deleted_at')
    .select<CoveredService[]>({ id: 'id', entityRef: 'entity_ref' });
}

/**
 * Services that evidence for a System reaches: those of the same owner that did
 * not leave it for this item, and those of other owners that joined it.
 */
export async function findServicesOfSystem(
  db: Database,
  cover: { systemRef: string; owner: string; itemId: string },
): Promise<CoveredService[]> {
  const { rows } = await db.raw<Rows<CoveredService>>(
    `select id, entity_ref as "entityRef" from service
     left join lateral (
       select choice from cover_choice
       where service_id = service.id and cover_kind = 'system'
         and cover_ref = :systemRef and item_id = :itemId
       order by cover_choice.id desc limit 1
     ) as latest on true
     where system_ref = :systemRef and deleted_at is null
       and coalesce(latest.choice = 'joined', owner_ref = :owner)`,
    cover,
  );
  return rows;
}

/** Services under a checklist that did not leave one of its provisions, with what predicates see of them. */
export async function findServicesOfChecklist(
  db: Database,
  { checklistId, provision }: { checklistId: string; provision: string },
): Promise<(CoveredService & { snapshot: ServiceSnapshot })[]> {
  const { rows } = await db.raw<Rows<CoveredService & { entity: unknown }>>(
    `select id, entity_ref as "entityRef", entity from service
     join catalog_snapshot on service_id = id
     left join lateral (
       select choice from cover_choice
       where cover_choice.service_id = service.id and cover_kind = 'provision'
         and cover_ref = :provision
       order by cover_choice.id desc limit 1
     ) as latest on true
     where checklist_id = :checklistId and deleted_at is null
       and latest.choice is distinct from 'opted-out'`,
    { checklistId, provision },
  );
  return rows.map(({ entity, ...service }) => ({
    ...service,
    snapshot: serviceSnapshotSchema.parse(entity),
  }));
}
