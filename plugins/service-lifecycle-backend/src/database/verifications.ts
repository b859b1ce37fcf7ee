import type { Verdict } from 'backstage-plugin-service-lifecycle-common';
import type { Database } from './types';

/** What a machine found when it looked at a revision. */
export interface Finding {
  /** Internal id of the revision. */
  evidenceId: string;
  verdict: Verdict;
  /** A sentence that tells the owner what to do. */
  reason: string;
  /** Hash of the content that was read; null where none was. */
  contentHash: string | null;
  checkedAt: Date;
  /** Whether the content is no longer what was approved. */
  changedSinceApproval: boolean;
}

/**
 * Keeps what a machine found.
 *
 * @remarks
 * A row of history is added only where verdict, reason or content differ from
 * the last one. When the content first differed from what was approved is kept
 * until it is found to be the same again. The time of the last pass is kept through
 * `unknown`, and ended by a fail.
 */
export async function storeFinding(
  tx: Database,
  finding: Finding,
): Promise<void> {
  await tx.raw(
    `with last as (
       select id, verdict, reason, content_hash from verification
       where evidence_id = :evidenceId order by id desc limit 1
     ), same as (
       select id from last
       where verdict = :verdict and reason = :reason
         and content_hash is not distinct from cast(:contentHash as text)
     ), added as (
       insert into verification (evidence_id, verdict, reason, content_hash, found_at)
       select :evidenceId, :verdict, :reason, :contentHash, :checkedAt
       where not exists (select from same)
       returning id
     )
     insert into verification_state as state
       (evidence_id, verification_id, checked_at, last_pass_at, changed_since_approval_at)
     select :evidenceId, id, :checkedAt,
       case when :verdict = 'pass' then cast(:checkedAt as timestamptz) end,
       case when :changedSinceApproval then cast(:checkedAt as timestamptz) end
     from (select id from added union all select id from same) as current
     on conflict (evidence_id) do update set
       verification_id = excluded.verification_id,
       checked_at = excluded.checked_at,
       last_pass_at = case cast(:verdict as text)
         when 'pass' then excluded.last_pass_at when 'unknown' then state.last_pass_at end,
       changed_since_approval_at = case when excluded.changed_since_approval_at is not null
         then coalesce(state.changed_since_approval_at, excluded.changed_since_approval_at) end`,
    { ...finding },
  );
}
