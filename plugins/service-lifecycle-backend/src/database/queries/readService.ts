import type { Subject } from 'backstage-plugin-service-lifecycle-common';
import type { ServiceResource } from 'backstage-plugin-service-lifecycle-node';
import type { Knex } from 'knex';
import { serviceSnapshotSchema } from '../../catalog/serviceSnapshot';
import type { Database, Rows, ServiceId } from '../types';
import { toServiceResource, type ResourceColumns } from './serviceResources';

/** A service, without its scorecard. */
export interface SeenService {
  id: ServiceId;
  checklist: { id: string; version: number } | null;
  /** Null where the catalog was never read completely. */
  subject: Subject | null;
  resource: ServiceResource;
}

interface Row extends ResourceColumns {
  id: ServiceId;
  checklist_version: number | null;
  entity: unknown;
}

/** One service, if the caller may see it. */
export async function readService(
  db: Database,
  { visible, entityRef }: { visible: Knex.Raw; entityRef: string },
): Promise<SeenService | undefined> {
  const { rows } = await db.raw<Rows<Row>>(
    `select service.id, service.entity_ref, service.kind, service.owner_ref, service.tier,
       service.checklist_id, service.checklist_version, service.stage, facts.facts,
       (select array_agg(owner_ref) from service_owner where service_id = service.id) as owners,
       snapshot.entity
     from service
     left join service_facts as facts on facts.service_id = service.id
     left join catalog_snapshot as snapshot on snapshot.service_id = service.id
     where service.entity_ref = ? and ?`,
    [entityRef, visible],
  );
  const row = rows[0];
  return (
    row && {
      id: row.id,
      checklist:
        row.checklist_id !== null && row.checklist_version !== null
          ? { id: row.checklist_id, version: row.checklist_version }
          : null,
      subject: row.entity
        ? serviceSnapshotSchema.parse(row.entity).subject
        : null,
      resource: toServiceResource(row),
    }
  );
}
