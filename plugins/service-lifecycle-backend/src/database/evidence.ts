import {
  type CoverKind,
  COVER_KINDS,
  type EvidenceSource,
  EVIDENCE_SOURCES,
  type EvidenceType,
  EVIDENCE_TYPES,
} from 'backstage-plugin-service-lifecycle-common';
import { z } from 'zod';
import { toJson } from './json';
import { payloadHash } from './payloadHash';
import type { Database, Rows, ServiceId } from './types';

/** How far a revision reaches, as it is stored. */
export interface StoredCover {
  kind: CoverKind;
  /** The System's ref, or `<checklist>/<provision>`; null for other kinds. */
  ref: string | null;
  /** The owner whose services a System's cover reaches. */
  owner: string | null;
  /** Ids of the services listed, the anchor among them; of the kind `services` only. */
  services: readonly ServiceId[];
}

/** A revision before it is stored. */
export interface NewEvidence {
  /** Public id, a UUID. */
  revision: string;
  itemId: string;
  type: EvidenceType;
  payload: object;
  source: Exclude<EvidenceSource, 'catalog'>;
  /** The service that it is submitted on. */
  anchorId: ServiceId;
  cover: StoredCover;
  /** Ref of a User, or the subject of a service. */
  submittedBy: string;
  /** The service that acted for the person, if one did. */
  actingAgent: string | null;
  submittedAt: Date;
  /** The evidence's own date, else that of submission. */
  datedAt: Date;
  comment: string | null;
  draftedWithAi: boolean;
  /** A proposal, which counts only once a person adopts it. */
  draft: boolean;
}

/** Appends a revision. */
export async function appendEvidence(
  tx: Database,
  evidence: NewEvidence,
): Promise<void> {
  const hash = payloadHash(evidence.type, evidence.payload);
  await tx.raw(
    `with content as (
       insert into payload (hash, content) values (:hash, cast(:payload as jsonb))
       on conflict do nothing
     ), added as (
       insert into evidence (revision, item_id, type, payload_hash, source, anchor_id,
         cover_kind, cover_ref, cover_owner, submitted_by, acting_agent, submitted_at,
         dated_at, comment, drafted_with_ai, draft)
       values (:revision, :itemId, :type, :hash, :source, :anchorId,
         :coverKind, :coverRef, :coverOwner, :submittedBy, :actingAgent, :submittedAt,
         :datedAt, :comment, :draftedWithAi, :draft)
       returning id
     )
     insert into evidence_cover (evidence_id, service_id)
     select added.id, listed.id from added, unnest(cast(:services as bigint[])) as listed (id)`,
    {
      ...evidence,
      hash,
      payload: toJson(evidence.payload),
      coverKind: evidence.cover.kind,
      coverRef: evidence.cover.ref,
      coverOwner: evidence.cover.owner,
      services: [...evidence.cover.services],
    },
  );
}

/** Takes a revision back, for good. */
export async function appendWithdrawal(
  tx: Database,
  withdrawal: {
    evidenceId: string;
    withdrawnBy: string;
    withdrawnAt: Date;
    comment: string | null;
  },
): Promise<void> {
  await tx('withdrawal').insert({
    evidence_id: withdrawal.evidenceId,
    withdrawn_by: withdrawal.withdrawnBy,
    withdrawn_at: withdrawal.withdrawnAt,
    comment: withdrawal.comment,
  });
}

/** A stored revision, as far as further acts on it ask. */
export interface Evidence {
  id: string;
  revision: string;
  itemId: string;
  type: EvidenceType;
  source: EvidenceSource;
  anchorId: ServiceId;
  anchorRef: string;
  anchorOwner: string | null;
  cover: StoredCover;
  /** Null for the catalog. */
  submittedBy: string | null;
  submittedAt: Date;
}

const rowSchema = z
  .object({
    id: z.string(),
    revision: z.string(),
    item_id: z.string(),
    type: z.enum(EVIDENCE_TYPES),
    source: z.enum(EVIDENCE_SOURCES),
    anchor_id: z.string(),
    anchor_ref: z.string(),
    anchor_owner: z.string().nullable(),
    cover_kind: z.enum(COVER_KINDS),
    cover_ref: z.string().nullable(),
    cover_owner: z.string().nullable(),
    services: z.array(z.string()),
    submitted_by: z.string().nullable(),
    submitted_at: z.date(),
  })
  .transform((row): Evidence => ({
    id: row.id,
    revision: row.revision,
    itemId: row.item_id,
    type: row.type,
    source: row.source,
    anchorId: row.anchor_id,
    anchorRef: row.anchor_ref,
    anchorOwner: row.anchor_owner,
    cover: {
      kind: row.cover_kind,
      ref: row.cover_ref,
      owner: row.cover_owner,
      services: row.services,
    },
    submittedBy: row.submitted_by,
    submittedAt: row.submitted_at,
  }));

/** One revision by its public id; null for those that are only in a catalog reading. */
export async function findEvidence(
  db: Database,
  revision: string,
): Promise<Evidence | null> {
  const { rows } = await db.raw<Rows<unknown>>(
    `select evidence.*, service.entity_ref as anchor_ref, service.owner_ref as anchor_owner,
       array(select service_id::text from evidence_cover
             where evidence_id = evidence.id order by service_id) as services
     from evidence join service on service.id = evidence.anchor_id
     where revision = ?`,
    [revision],
  );
  return rows[0] === undefined ? null : rowSchema.parse(rows[0]);
}
