import {
  COVER_KINDS,
  EVIDENCE_SOURCES,
  EVIDENCE_TYPES,
  REVIEW_DECISIONS,
  VERDICTS,
  type EvidenceRevision,
} from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { CatalogEvidence } from '../catalogReadings';
import type { Database } from '../types';
import { instantSchema } from './instant';

/**
 * A row of `evidence as e` as JSON, for {@link evidenceViewSchema}.
 *
 * @remarks
 * Of the services that a revision reaches only those are named that the caller
 * may see. A provision reaches too many to be named one by one.
 */
export function evidenceView(db: Database, visible: Knex.Raw): Knex.Raw {
  return db.raw(
    `jsonb_build_object(
      'revision', e.revision, 'type', e.type, 'source', e.source,
      'coverKind', e.cover_kind, 'coverRef', e.cover_ref,
      'services', case e.cover_kind
        when 'services' then (
          select jsonb_agg(service.entity_ref order by service.entity_ref)
          from evidence_cover join service on service.id = evidence_cover.service_id
          where evidence_cover.evidence_id = e.id and service.deleted_at is null
            and ${latestChoice('e.revision::text')} is distinct from 'opted-out' and ?)
        when 'system' then (
          select jsonb_agg(service.entity_ref order by service.entity_ref)
          from service
          where service.system_ref = e.cover_ref and service.deleted_at is null
            and coalesce(${latestChoice('e.cover_ref')} = 'joined',
              service.owner_ref = e.cover_owner) and ?)
        end,
      'anchor', (select service.entity_ref from service where service.id = e.anchor_id and ?),
      'payload', (select content from payload where payload.hash = e.payload_hash),
      'comment', e.comment, 'draftedWithAi', e.drafted_with_ai,
      'submittedBy', e.submitted_by, 'submittedAt', e.submitted_at,
      'withdrawn', (
        select jsonb_build_object('by', withdrawn_by, 'at', withdrawn_at, 'comment', comment)
        from withdrawal where withdrawal.evidence_id = e.id),
      'verification', (
        select jsonb_build_object(
          'verdict', found.verdict, 'reason', found.reason, 'checkedAt', state.checked_at)
        from verification_state as state
        join verification as found on found.id = state.verification_id
        where state.evidence_id = e.id),
      'reviews', (
        select jsonb_agg(jsonb_build_object(
          'decision', decision, 'by', reviewed_by, 'at', reviewed_at, 'comment', comment
        ) order by review.id)
        from review where review.evidence_id = e.id)
    )`,
    [visible, visible, visible],
  );
}

/** What a service last chose about the cover of `e`, as SQL; null where it never did. */
function latestChoice(coverRef: string): string {
  return `(
  select choice from cover_choice
  where cover_choice.service_id = service.id and cover_choice.item_id = e.item_id
    and cover_choice.cover_kind = e.cover_kind and cover_choice.cover_ref = ${coverRef}
  order by cover_choice.id desc limit 1)`;
}

/** Reads {@link evidenceView} back into the shape that the API has. */
export const evidenceViewSchema = z
  .object({
    revision: z.string(),
    type: z.enum(EVIDENCE_TYPES),
    source: z.enum(EVIDENCE_SOURCES),
    coverKind: z.enum(COVER_KINDS),
    coverRef: z.string().nullable(),
    services: z.array(z.string()).nullable(),
    anchor: z.string().nullable(),
    payload: z.record(z.string(), z.unknown()).nullable(),
    comment: z.string().nullable(),
    draftedWithAi: z.boolean(),
    submittedBy: z.string().nullable(),
    submittedAt: instantSchema,
    withdrawn: z
      .object({
        by: z.string(),
        at: instantSchema,
        comment: z.string().nullable(),
      })
      .nullable(),
    verification: z
      .object({
        verdict: z.enum(VERDICTS),
        reason: z.string(),
        checkedAt: instantSchema,
      })
      .nullable(),
    reviews: z
      .array(
        z.object({
          decision: z.enum(REVIEW_DECISIONS),
          by: z.string(),
          at: instantSchema,
          comment: z.string().nullable(),
        }),
      )
      .nullable(),
  })
  .transform(
    ({ coverKind, coverRef, services, ...view }): EvidenceRevision => ({
      ...view,
      cover: {
        kind: coverKind,
        ...(coverRef !== null && { ref: coverRef }),
        ...(services && { services }),
      },
      payload: view.payload ?? {},
      reviews: view.reviews ?? [],
      found: null,
    }),
  );

/**
 * Evidence that the catalog holds, in the shape that the API has.
 *
 * @param stored - what people and verifiers have said of this revision, if any did
 */
export function catalogEvidenceView(
  entry: CatalogEvidence,
  {
    entityRef,
    readAt,
    stored,
  }: { entityRef: string; readAt: Date; stored?: EvidenceRevision },
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
    verification:
      stored?.verification ??
      (entry.verification && {
        ...entry.verification,
        checkedAt: readAt.toISOString(),
      }),
    reviews: stored?.reviews ?? [],
    found: entry.found,
  };
}
