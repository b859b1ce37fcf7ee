import {
  COVER_KINDS,
  EVIDENCE_SOURCES,
  EVIDENCE_TYPES,
  type EvidenceInput,
  REVIEW_DECISIONS,
  VERDICTS,
} from 'backstage-plugin-service-lifecycle-common';
import { z } from 'zod';
import type { Database, Rows, ServiceId } from './types';

/** Evidence that may be the current one of an item of a service. */
export interface CandidateEvidence {
  serviceId: ServiceId;
  evidence: EvidenceInput;
}

/** Evidence given once for all services that a provision of a checklist reaches. */
export interface ProvidedEvidence {
  /** Ref of the provision. */
  provision: string;
  evidence: EvidenceInput;
}

/** What evaluation asks of a revision, in one row; times as JSON has them. */
const FACTS = `
  e.item_id, e.revision, e.type, e.source, e.cover_kind, e.cover_ref, e.submitted_by,
  e.submitted_at, e.dated_at, e.draft, withdrawal.evidence_id is not null as withdrawn,
  case when state.evidence_id is null then null else jsonb_build_object(
    'verdict', found.verdict, 'reason', found.reason, 'contentHash', found.content_hash,
    'checkedAt', state.checked_at, 'lastPassAt', state.last_pass_at
  ) end as verification,
  state.changed_since_approval_at,
  (select jsonb_agg(jsonb_build_object(
      'decision', decision, 'by', reviewed_by, 'at', reviewed_at, 'comment', comment,
      'itemRevision', item_revision, 'contentHash', content_hash
    ) order by review.id) from review where review.evidence_id = e.id) as reviews`;

const FACTS_FROM = `
  left join withdrawal on withdrawal.evidence_id = e.id
  left join verification_state as state on state.evidence_id = e.id
  left join verification as found on found.id = state.verification_id`;

const instant = z.iso
  .datetime({ offset: true })
  .transform(at => new Date(at).toISOString());

const rowSchema = z
  .object({
    item_id: z.string(),
    revision: z.string(),
    type: z.enum(EVIDENCE_TYPES),
    source: z.enum(EVIDENCE_SOURCES),
    cover_kind: z.enum(COVER_KINDS),
    submitted_by: z.string().nullable(),
    submitted_at: z.date(),
    dated_at: z.date(),
    draft: z.boolean(),
    withdrawn: z.boolean(),
    verification: z
      .object({
        verdict: z.enum(VERDICTS),
        reason: z.string(),
        checkedAt: instant,
        lastPassAt: instant.nullable(),
        contentHash: z.string().nullable(),
      })
      .nullable(),
    changed_since_approval_at: z.date().nullable(),
    reviews: z
      .array(
        z.object({
          decision: z.enum(REVIEW_DECISIONS),
          by: z.string(),
          at: instant,
          comment: z.string().nullable(),
          itemRevision: z.int(),
          contentHash: z.string().nullable(),
        }),
      )
      .nullable(),
  })
  .transform((row): EvidenceInput => ({
    itemId: row.item_id,
    revision: row.revision,
    type: row.type,
    source: row.source,
    cover: row.cover_kind,
    submittedBy: row.submitted_by,
    submittedAt: row.submitted_at.toISOString(),
    datedAt: row.source === 'catalog' ? null : row.dated_at.toISOString(),
    withdrawn: row.withdrawn,
    draft: row.draft,
    verification: row.verification,
    reviews: row.reviews ?? [],
    changedSinceApprovalAt:
      row.changed_since_approval_at?.toISOString() ?? null,
  }));

/**
 * The submitted evidence that may count for services: of each item the latest
 * own and the latest shared revision, drafts apart.
 *
 * @remarks
 * Withdrawn ones are among them, since a withdrawal brings nothing older back.
 * So are revisions found in the catalog that somebody reviewed or verified.
 * What provisions give is not; see `readProvidedEvidence`.
 */
export async function readCandidateEvidence(
  tx: Database,
  ids: readonly ServiceId[],
): Promise<CandidateEvidence[]> {
  const { rows } = await tx.raw<Rows<{ service_id: ServiceId }>>(
    `with target as (
       select id, system_ref, owner_ref from service where id = any(cast(:ids as bigint[]))
     ), choice as (
       select distinct on (service_id, cover_kind, cover_ref, item_id)
         service_id, cover_kind, cover_ref, item_id, choice
       from cover_choice
       where service_id = any(cast(:ids as bigint[])) and cover_kind in ('services', 'system')
       order by service_id, cover_kind, cover_ref, item_id, id desc
     ), reach as (
       select anchor_id as service_id, id, item_id, draft,
         case source when 'catalog' then 'catalog:' || revision else 'own' end as tier
       from evidence
       where anchor_id = any(cast(:ids as bigint[])) and cover_kind = 'service'
       union all
       select listed.service_id, e.id, e.item_id, e.draft, 'shared'
       from evidence_cover as listed
       join evidence as e on e.id = listed.evidence_id
       left join choice on choice.service_id = listed.service_id
         and choice.cover_kind = 'services' and choice.item_id = e.item_id
         and choice.cover_ref = e.revision::text
       where listed.service_id = any(cast(:ids as bigint[]))
         and choice.choice is distinct from 'opted-out'
       union all
       select target.id, e.id, e.item_id, e.draft, 'shared'
       from target
       join evidence as e on e.cover_kind = 'system' and e.cover_ref = target.system_ref
       left join choice on choice.service_id = target.id
         and choice.cover_kind = 'system' and choice.item_id = e.item_id
         and choice.cover_ref = e.cover_ref
       where coalesce(choice.choice = 'joined', e.cover_owner = target.owner_ref)
     ), latest as (
       select distinct on (service_id, item_id, tier, draft) service_id, id
       from reach
       order by service_id, item_id, tier, draft, id desc
     )
     select latest.service_id, ${FACTS}
     from latest join evidence as e on e.id = latest.id ${FACTS_FROM}
     order by e.id`,
    { ids: [...ids] },
  );
  return rows.map(row => ({
    serviceId: row.service_id,
    evidence: rowSchema.parse(row),
  }));
}

/** What provisions give: of each one and each item the latest revision. */
export async function readProvidedEvidence(
  tx: Database,
  provisions: readonly string[],
): Promise<ProvidedEvidence[]> {
  if (provisions.length === 0) {
    return [];
  }
  const { rows } = await tx.raw<Rows<{ cover_ref: string }>>(
    `select ${FACTS}
     from (
       select distinct on (cover_ref, item_id, draft) * from evidence
       where cover_kind = 'provision' and cover_ref = any(?::text[])
       order by cover_ref, item_id, draft, id desc
     ) as e ${FACTS_FROM}
     order by e.id`,
    [[...provisions]],
  );
  return rows.map(row => ({
    provision: row.cover_ref,
    evidence: rowSchema.parse(row),
  }));
}
