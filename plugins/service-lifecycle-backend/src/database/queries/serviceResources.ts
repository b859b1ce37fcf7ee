import type { ServiceResource } from 'backstage-plugin-service-lifecycle-node';
import type { Database, Rows } from '../types';
import { stageAt, type ServiceColumns } from './serviceRow';

export type ResourceColumns = Pick<
  ServiceColumns,
  'entity_ref' | 'kind' | 'owner_ref' | 'tier' | 'checklist_id' | 'stage'
> & { owners: string[] | null; facts: string[] | null };

/** What permission rules see of services, in the order asked for. */
export async function readServiceResources(
  db: Database,
  entityRefs: readonly string[],
): Promise<(ServiceResource | undefined)[]> {
  const { rows } = await db.raw<Rows<ResourceColumns>>(
    `select service.entity_ref, service.kind, service.owner_ref, service.tier,
       service.checklist_id, service.stage, facts.facts,
       (select array_agg(owner_ref) from service_owner where service_id = service.id) as owners
     from service
     left join service_facts as facts on facts.service_id = service.id
     where service.entity_ref = any(?::text[])`,
    [[...entityRefs]],
  );
  const resources = new Map(
    rows.map(row => [row.entity_ref, toServiceResource(row)]),
  );
  return entityRefs.map(ref => resources.get(ref));
}

export function toServiceResource(row: ResourceColumns): ServiceResource {
  return {
    entityRef: row.entity_ref,
    kind: row.kind,
    owner: row.owner_ref,
    owners: row.owners ?? [],
    tier: row.tier,
    checklist: row.checklist_id,
    stage: row.stage === null ? null : stageAt(row.stage),
    facts: row.facts ?? [],
  };
}
