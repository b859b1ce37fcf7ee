import {
  happeningSchema,
  type Happening,
} from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Database, Rows, ServiceId } from '../types';
import { readCursor, writeCursor } from './cursor';

/** Something that happened to a service, as it is stored. */
export interface StoredActivity {
  /** Public id. */
  id: string;
  at: Date;
  actor: string | null;
  itemId: string | null;
  happening: Happening;
  /** Indexes of the stage shown. */
  stageBefore: number | null;
  stageAfter: number | null;
}

interface Row {
  public_id: string;
  at: Date;
  kind: string;
  actor: string | null;
  item_id: string | null;
  params: Record<string, unknown>;
  reached: number | null;
  stage_before: number | null;
  stage_after: number | null;
}

/**
 * What happened to a service, newest first.
 *
 * @remarks
 * Of the services that shared evidence reached, only those are counted that the
 * caller may see. Throws an `InputError` on a cursor that is not from an
 * earlier answer to the same question.
 */
export async function listActivity(
  db: Database,
  options: {
    visible: Knex.Raw;
    serviceId: ServiceId;
    itemId?: string;
    limit: number;
    cursor?: string;
  },
): Promise<{ items: StoredActivity[]; nextCursor?: string }> {
  const { visible, serviceId, itemId, limit, cursor } = options;
  const question = { serviceId, itemId };
  const after =
    cursor === undefined ? null : readCursor(cursor, question, z.uuid());
  const { rows } = await db.raw<Rows<Row>>(
    `select public_id, at, kind, actor, activity.item_id, params, stage_before, stage_after,
       case e.cover_kind
         when 'services' then (
           select count(*)::integer
           from evidence_cover join service on service.id = evidence_cover.service_id
           where evidence_cover.evidence_id = e.id and :visible)
         when 'system' then (
           select count(*)::integer from service
           where service.system_ref = e.cover_ref and service.owner_ref = e.cover_owner
             and :visible)
         end as reached
     from activity
     left join evidence as e
       on activity.kind = 'evidence-submitted' and e.revision = (params ->> 'revision')::uuid
     where activity.service_id = :serviceId
       and (:itemId::text is null or activity.item_id = :itemId)
       and (:after::uuid is null or activity.id < (
         select id from activity
         where public_id = :after::uuid and activity.service_id = :serviceId))
     order by activity.id desc limit :limit`,
    {
      visible,
      serviceId,
      itemId: itemId ?? null,
      after,
      limit: limit + 1,
    },
  );
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(toStoredActivity),
    ...(last && { nextCursor: writeCursor(question, last.public_id) }),
  };
}

function toStoredActivity(row: Row): StoredActivity {
  const params = { ...row.params };
  if (typeof params.services === 'number') {
    params.services = Math.min(params.services, row.reached ?? 1);
  }
  return {
    id: row.public_id,
    at: row.at,
    actor: row.actor,
    itemId: row.item_id,
    happening: happeningSchema.parse({ kind: row.kind, params }),
    stageBefore: row.stage_before,
    stageAfter: row.stage_after,
  };
}
