import {
  REVIEW_DECISIONS,
  type CoverKind,
  type EvidenceRevision,
  type EvidenceSource,
  type EvidenceType,
  type Verdict,
} from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { CatalogEvidence } from '../catalogReadings';
import type { Database, Rows } from '../types';
import { instantSchema } from './instant';

interface Row {
  id: string;
  revision: string;
  type: EvidenceType;
  source: EvidenceSource;
  cover_kind: CoverKind;
  cover_ref: string | null;
  anchor: string | null;
  payload: Record<string, unknown> | null;
  comment: string | null;
  drafted_with_ai: boolean;
  submitted_by: string | null;
  submitted_at: Date;
  withdrawn_by: string | null;
  withdrawn_at: Date | null;
  withdrawal_comment: string | null;
  verdict: Verdict | null;
  reason: string | null;
  checked_at: Date | null;
  reviews: unknown;
}

/**
 * Revisions of evidence in the shape that the API has.
 *
 * @remarks
 * Of the services that a revision names only those are told that the caller
 * may see. A provision reaches too many to be named one by one.
 *
 * @param which - condition over `evidence as e`
 */
export async function readEvidenceViews(
  db: Database,
  { visible, which }: { visible: Knex.Raw; which: Knex.Raw },
): Promise<EvidenceRevision[]> {
  const { rows } = await db.raw<Rows<Row>>(
    `select e.id, e.revision, e.type, e.source, e.cover_kind, e.cover_ref,
       service.entity_ref as anchor, payload.content as payload, e.comment, e.drafted_with_ai,
       e.submitted_by, e.submitted_at,
       withdrawal.withdrawn_by, withdrawal.withdrawn_at, withdrawal.comment as withdrawal_comment,
       found.verdict, found.reason, state.checked_at,
       (select jsonb_agg(jsonb_build_object(
          'decision', decision, 'by', reviewed_by, 'at', reviewed_at, 'comment', comment
        ) order by review.id)
        from review where review.evidence_id = e.id) as reviews
     from evidence as e
     join payload on payload.hash = e.payload_hash
     left join service on service.id = e.anchor_id and ?
     left join withdrawal on withdrawal.evidence_id = e.id
     left join verification_state as state on state.evidence_id = e.id
     left join verification as found on found.id = state.verification_id
     where ?`,
    [visible, which],
  );
  const reached = await readReached(db, {
    visible,
    evidenceIds: rows
      .filter(
        ({ cover_kind: kind }) => kind === 'services' || kind === 'system',
      )
      .map(({ id }) => id),
  });
  return rows.map(row => toView(row, reached.get(row.id)));
}

/** Refs of the visible services that each revision with such a cover reaches, by its id. */
async function readReached(
  db: Database,
  {
    visible,
    evidenceIds,
  }: { visible: Knex.Raw; evidenceIds: readonly string[] },
): Promise<ReadonlyMap<string, string[]>> {
  if (evidenceIds.length === 0) {
    return new Map();
  }
  const { rows } = await db.raw<Rows<{ id: string; services: string[] }>>(
    `select reach.id, array_agg(service.entity_ref order by service.entity_ref) as services
     from (
       select e.id, e.item_id, e.cover_kind, e.revision::text as cover_ref, e.cover_owner,
         listed.service_id
       from evidence as e join evidence_cover as listed on listed.evidence_id = e.id
       where e.id = any(:ids) and e.cover_kind = 'services'
       union all
       select e.id, e.item_id, e.cover_kind, e.cover_ref, e.cover_owner, member.id
       from evidence as e join service as member on member.system_ref = e.cover_ref
       where e.id = any(:ids) and e.cover_kind = 'system'
     ) as reach
     join service on service.id = reach.service_id
     left join lateral (
       select choice from cover_choice
       where cover_choice.service_id = reach.service_id and cover_choice.item_id = reach.item_id
         and cover_choice.cover_kind = reach.cover_kind
         and cover_choice.cover_ref = reach.cover_ref
       order by cover_choice.id desc limit 1
     ) as latest on true
     where service.deleted_at is null and :visible
       and case reach.cover_kind
         when 'services' then latest.choice is distinct from 'opted-out'
         else coalesce(latest.choice = 'joined', service.owner_ref = reach.cover_owner)
       end
     group by reach.id`,
    { ids: [...evidenceIds], visible },
  );
  return new Map(rows.map(({ id, services }) => [id, services]));
}

const reviewsSchema = z
  .array(
    z.object({
      decision: z.enum(REVIEW_DECISIONS),
      by: z.string(),
      at: instantSchema,
      comment: z.string().nullable(),
    }),
  )
  .nullable()
  .transform(reviews => reviews ?? []);

function toView(row: Row, services: string[] | undefined): EvidenceRevision {
  return {
    revision: row.revision,
    type: row.type,
    source: row.source,
    cover: {
      kind: row.cover_kind,
      ...(row.cover_ref !== null && { ref: row.cover_ref }),
      ...(services && { services }),
    },
    anchor: row.anchor,
    // Null once it was redacted.
    payload: row.payload ?? {},
    comment: row.comment,
    draftedWithAi: row.drafted_with_ai,
    submittedBy: row.submitted_by,
    submittedAt: row.submitted_at.toISOString(),
    withdrawn:
      row.withdrawn_by !== null && row.withdrawn_at !== null
        ? {
            by: row.withdrawn_by,
            at: row.withdrawn_at.toISOString(),
            comment: row.withdrawal_comment,
          }
        : null,
    verification:
      row.verdict !== null && row.reason !== null && row.checked_at !== null
        ? {
            verdict: row.verdict,
            reason: row.reason,
            checkedAt: row.checked_at.toISOString(),
          }
        : null,
    reviews: reviewsSchema.parse(row.reviews),
    found: null,
  };
}

/** Evidence that the catalog holds, in the shape that the API has. */
export function catalogEvidenceView(
  entry: CatalogEvidence,
  { entityRef, readAt }: { entityRef: string; readAt: Date },
): EvidenceRevision {
  return {
    revision: entry.revision,
    type: entry.type,
    source: 'catalog',
    cover: { kind: 'service' },
    anchor: entityRef,
    payload: entry.payload,
    comment: null,
    draftedWithAi: false,
    submittedBy: null,
    submittedAt: entry.since,
    withdrawn: null,
    verification: entry.verification && {
      ...entry.verification,
      checkedAt: readAt.toISOString(),
    },
    reviews: [],
    found: entry.found,
  };
}

/** Evidence that the catalog holds, with what people and verifiers have said of it. */
export function withStored(
  found: EvidenceRevision,
  stored: EvidenceRevision | undefined,
): EvidenceRevision {
  return stored
    ? {
        ...found,
        verification: stored.verification ?? found.verification,
        reviews: stored.reviews,
      }
    : found;
}
