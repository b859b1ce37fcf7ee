import type { EvidenceRevision } from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import { catalogEvidenceSchema } from '../catalogReadings';
import type { Database, Rows, ServiceId } from '../types';
import {
  catalogEvidenceView,
  readEvidenceViews,
  withStored,
} from './evidenceView';

/**
 * All revisions that a service has or had for an item, its own, those shared
 * with it and those found in the catalog, newest first.
 *
 * @param provisions - refs of the provisions that reach the service
 */
export async function listEvidence(
  db: Database,
  options: {
    visible: Knex.Raw;
    service: { id: ServiceId; entityRef: string };
    itemId: string;
    provisions: readonly string[];
  },
): Promise<EvidenceRevision[]> {
  const { visible, service, itemId } = options;
  const views = await readEvidenceViews(db, {
    visible,
    which: db.raw(
      `e.item_id = :itemId and e.id in (
         select id from evidence where anchor_id = :id and item_id = :itemId
         union
         select evidence_id from evidence_cover where service_id = :id
         union
         select shared.id from service join evidence as shared
           on shared.cover_kind = 'system' and shared.cover_ref = service.system_ref
         where service.id = :id and (
           shared.cover_owner = service.owner_ref or exists (
             select from cover_choice as choice
             where choice.service_id = :id and choice.cover_kind = 'system'
               and choice.cover_ref = shared.cover_ref and choice.item_id = :itemId
               and choice.choice = 'joined'))
         union
         select id from evidence where cover_kind = 'provision' and cover_ref = any(:provisions)
       )`,
      { id: service.id, itemId, provisions: [...options.provisions] },
    ),
  });
  const stored = new Map(views.map(view => [view.revision, view]));

  const found = await db.raw<Rows<{ entry: unknown; read_at: Date }>>(
    `select distinct on (entry ->> 'revision') entry, reading.read_at
     from catalog_reading as reading cross join jsonb_array_elements(reading.evidence) as entry
     where reading.service_id = ? and entry ->> 'itemId' = ?
     order by entry ->> 'revision', reading.id desc`,
    [service.id, itemId],
  );
  const inCatalog = found.rows.map(row => {
    const entry = catalogEvidenceSchema.parse(row.entry);
    const view = catalogEvidenceView(entry, {
      entityRef: service.entityRef,
      readAt: row.read_at,
    });
    return withStored(view, stored.get(entry.revision));
  });
  return [
    ...views.filter(view => view.source !== 'catalog'),
    ...inCatalog,
  ].sort((a, b) => b.submittedAt.localeCompare(a.submittedAt));
}
