import type { Database, Rows } from './types';

/** Who belongs where, as the catalog says. */
export interface Membership {
  /** The group above each group. */
  parents: ReadonlyMap<string, string | null>;
  /** Users of each group and of all groups below it. */
  members: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Makes what is stored of groups the same as what the catalog says.
 *
 * @returns whether anything differed
 */
export async function storeMembership(
  tx: Database,
  { parents, members }: Membership,
): Promise<boolean> {
  const pairs = [...members].flatMap(([group, users]) =>
    [...users].map(user => [group, user] as const),
  );
  const { rows } = await tx.raw<Rows<{ changes: string }>>(
    `with org as materialized (
       select * from unnest(cast(:groups as text[]), cast(:parents as text[])) as org (group_ref, parent_ref)
     ), member as materialized (
       select * from unnest(cast(:memberGroups as text[]), cast(:users as text[])) as member (group_ref, user_ref)
     ), group_gone as (
       delete from org_group
       where not exists (select from org where org.group_ref = org_group.group_ref)
       returning 1
     ), group_here as (
       insert into org_group (group_ref, parent_ref) select group_ref, parent_ref from org
       on conflict (group_ref) do update set parent_ref = excluded.parent_ref
         where org_group.parent_ref is distinct from excluded.parent_ref
       returning 1
     ), member_gone as (
       delete from group_member where not exists (
         select from member where member.group_ref = group_member.group_ref
           and member.user_ref = group_member.user_ref
       ) returning 1
     ), member_here as (
       insert into group_member (group_ref, user_ref) select group_ref, user_ref from member
       on conflict do nothing returning 1
     )
     select (select count(*) from group_gone) + (select count(*) from group_here)
       + (select count(*) from member_gone) + (select count(*) from member_here) as changes`,
    {
      groups: [...parents.keys()],
      parents: [...parents.values()],
      memberGroups: pairs.map(([group]) => group),
      users: pairs.map(([, user]) => user),
    },
  );
  return rows[0]?.changes !== '0';
}

/** The groups that a User belongs to, directly or through a group below. */
export async function groupsOf(
  db: Database,
  userRef: string,
): Promise<string[]> {
  return db('group_member').where('user_ref', userRef).pluck('group_ref');
}

/** Users in each of these groups and in all groups below them. */
export async function countMembers(
  db: Database,
  groupRefs: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await db.raw<Rows<{ group_ref: string; members: number }>>(
    `select group_ref, count(user_ref)::int as members
     from org_group left join group_member using (group_ref)
     where group_ref = any(?::text[]) group by group_ref`,
    [[...groupRefs]],
  );
  return new Map(rows.map(row => [row.group_ref, row.members]));
}
