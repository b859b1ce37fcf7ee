import type { Database, Rows } from './types';

/** Who could be asked for a review, in order, and who may not give it. */
export interface ReviewerQuestion {
  /** Ref of the Group, or User, that is asked first. */
  first: string | null;
  /** Ref of the Group that is asked last. */
  last: string | null;
  /** Ref of the User who submitted. */
  submitter: string | null;
  /** Ref of a Group none of whose members may review. */
  excluded: string | null;
}

/**
 * The first in each chain with a member who may review: who is asked first, the
 * group above it, who is asked last. Null where nobody may.
 */
export async function findEligibleReviewers(
  tx: Database,
  questions: readonly ReviewerQuestion[],
): Promise<(string | null)[]> {
  if (questions.length === 0) {
    return [];
  }
  const { rows } = await tx.raw<Rows<{ ref: string | null }>>(
    `select eligible.ref
     from rows from (
       jsonb_to_recordset(?::jsonb) as (first text, last text, submitter text, excluded text)
     ) with ordinality as question (first, last, submitter, excluded, n)
     left join org_group on org_group.group_ref = question.first
     left join lateral (
       select link.ref
       from (values (1, question.first), (2, org_group.parent_ref), (3, question.last))
         as link (place, ref)
       where exists (
         select 1 from (
           select user_ref from group_member where group_ref = link.ref
           union all
           select link.ref where link.ref like 'user:%'
         ) as member
         where member.user_ref is distinct from question.submitter
           and not exists (
             select 1 from group_member as owner
             where owner.group_ref = question.excluded and owner.user_ref = member.user_ref
           )
           and member.user_ref is distinct from question.excluded
       )
       order by link.place limit 1
     ) as eligible on true
     order by question.n`,
    [JSON.stringify(questions)],
  );
  return rows.map(row => row.ref);
}
