import type { ServiceResource } from 'backstage-plugin-service-lifecycle-node';
import { lockServices } from './lockServices';
import {
  type ResourceColumns,
  toServiceResource,
} from './queries/serviceResources';
import type { Database, Rows, ServiceId } from './types';

/**
 * Locks the rows of services as `lockServices` does, and returns what
 * permission rules see of them, in the order of their ids.
 *
 * @remarks
 * Read in a statement of its own: one that waits for a lock reads again only
 * the rows that it locks, and would tell owners and facts as they were before.
 */
export async function lockServiceResources(
  tx: Database,
  ids: readonly ServiceId[],
): Promise<ServiceResource[]> {
  const locked = await lockServices(tx, ids);
  const { rows } = await tx.raw<Rows<ResourceColumns>>(
    `select service.entity_ref, service.kind, service.owner_ref, service.tier,
       service.checklist_id, service.stage, facts.facts,
       (select array_agg(owner_ref) from service_owner where service_id = service.id) as owners
     from service
     left join service_facts as facts on facts.service_id = service.id
     where service.id = any(?::bigint[]) order by service.id`,
    [locked],
  );
  return rows.map(toServiceResource);
}
