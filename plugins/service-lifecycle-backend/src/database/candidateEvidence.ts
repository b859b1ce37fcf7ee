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
    verdict: z.enum(VERDICTS).nullable(),
    reason: z.string().nullable(),
    content_hash: z.string().nullable(),
    checked_at: z.date().nullable(),
    last_pass_at: z.date().nullable(),
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
    verification:
      row.verdict && row.reason !== null && row.checked_at
        ? {
            verdict: row.verdict,
            reason: row.reason,
            checkedAt: row.checked_at.toISOString(),
            lastPassAt: row.last_pass_at?.toISOString() ?? null,
            contentHash: row.content_hash,
          }
        : null,
    reviews: row.reviews ?? [],
    changedSinceApprovalAt:
      row.changed_since_approval_at?.toISOString() ?? null,
  }));

/** A revision that may be the current one of an item of a service. */
interface Candidate {
  id: string;
  /** Null for what a provision gives to whatever it reaches. */
  service_id: ServiceId | null;
  cover_ref: string | null;
}

/**
 * The submitted evidence that may count for services: of each item the latest
 * own and the latest shared revision, drafts apart, and of each provision the
 * latest revision.
 *
 * @remarks
 * Withdrawn ones are among them, since a withdrawal brings nothing older back.
 * So are revisions found in the catalog that somebody reviewed or verified.
 */
export async function readCandidateEvidence(
  tx: Database,
  options: {
    services: readonly ServiceId[];
    /** Refs of the provisions of the checklists in force. */
    provisions: readonly string[];
  },
): Promise<{ own: CandidateEvidence[]; provided: ProvidedEvidence[] }> {
  const candidates = await findCandidates(tx, options);
  const evidence = await readEvidence(
    tx,
    candidates.map(({ id }) => id),
  );
  const own: CandidateEvidence[] = [];
  const provided: ProvidedEvidence[] = [];
  for (const { id, service_id: serviceId, cover_ref: ref } of candidates) {
    const input = evidence.get(id);
    if (input && serviceId !== null) {
      own.push({ serviceId, evidence: input });
    } else if (input && ref !== null) {
      provided.push({ provision: ref, evidence: input });
    }
  }
  return { own, provided };
}

async function findCandidates(
  tx: Database,
  {
    services,
    provisions,
  }: { services: readonly ServiceId[]; provisions: readonly string[] },
): Promise<Candidate[]> {
  const { rows } = await tx.raw<Rows<Candidate>>(
    `with choice as (
       select distinct on (service_id, cover_kind, cover_ref, item_id)
         service_id, cover_kind, cover_ref, item_id, choice
       from cover_choice
       where service_id = any(cast(:services as bigint[]))
         and cover_kind in ('services', 'system')
       order by service_id, cover_kind, cover_ref, item_id, id desc
     ), reach as (
       select anchor_id as service_id, id, item_id, cover_ref, draft,
         case source when 'catalog' then revision::text else 'own' end as tier
       from evidence
       where anchor_id = any(cast(:services as bigint[])) and cover_kind = 'service'
       union all
       select listed.service_id, e.id, e.item_id, null, e.draft, 'shared'
       from evidence_cover as listed
       join evidence as e on e.id = listed.evidence_id
       left join choice on choice.service_id = listed.service_id
         and choice.cover_kind = 'services' and choice.item_id = e.item_id
         and choice.cover_ref = e.revision::text
       where listed.service_id = any(cast(:services as bigint[]))
         and choice.choice is distinct from 'opted-out'
       union all
       select service.id, e.id, e.item_id, null, e.draft, 'shared'
       from service
       join evidence as e on e.cover_kind = 'system' and e.cover_ref = service.system_ref
       left join choice on choice.service_id = service.id
         and choice.cover_kind = 'system' and choice.item_id = e.item_id
         and choice.cover_ref = e.cover_ref
       where service.id = any(cast(:services as bigint[]))
         and coalesce(choice.choice = 'joined', e.cover_owner = service.owner_ref)
       union all
       select null, id, item_id, cover_ref, draft, cover_ref
       from evidence
       where cover_kind = 'provision' and cover_ref = any(cast(:provisions as text[]))
     )
     select service_id, id, cover_ref from (
       select distinct on (service_id, item_id, tier, draft) service_id, id, cover_ref
       from reach
       order by service_id, item_id, tier, draft, id desc
     ) as latest
     order by id`,
    { services: [...services], provisions: [...provisions] },
  );
  return rows;
}

async function readEvidence(
  tx: Database,
  ids: readonly string[],
): Promise<Map<string, EvidenceInput>> {
  if (ids.length === 0) {
    return new Map();
  }
  const { rows } = await tx.raw<Rows<{ id: string }>>(
    `select e.id, e.item_id, e.revision, e.type, e.source, e.cover_kind, e.submitted_by,
       e.submitted_at, e.dated_at, e.draft, state.checked_at, state.last_pass_at,
       state.changed_since_approval_at, found.verdict, found.reason, found.content_hash,
       exists (select from withdrawal where evidence_id = e.id) as withdrawn,
       (select jsonb_agg(jsonb_build_object(
           'decision', decision, 'by', reviewed_by, 'at', reviewed_at, 'comment', comment,
           'itemRevision', item_revision, 'contentHash', content_hash
         ) order by review.id) from review where review.evidence_id = e.id) as reviews
     from evidence as e
     left join verification_state as state on state.evidence_id = e.id
     left join verification as found on found.id = state.verification_id
     where e.id = any(?::bigint[])`,
    [[...ids]],
  );
  return new Map(rows.map(row => [row.id, rowSchema.parse(row)]));
}
