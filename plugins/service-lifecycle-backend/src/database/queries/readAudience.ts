import type { Database, Rows } from '../types';

/** A service, and the users who belong to those who own it. */
export interface Audience {
  entityRef: string;
  users: string[];
}

/** Who is told that something about services has changed. Services that nobody owns are left out. */
export async function readAudience(
  db: Database,
  entityRefs: readonly string[],
): Promise<Audience[]> {
  const { rows } = await db.raw<Rows<Audience>>(
    `select service.entity_ref as "entityRef", array_agg(distinct member.user_ref) as users
     from service
     join service_owner on service_owner.service_id = service.id
     join (
       select group_ref as ref, user_ref from group_member
       union all
       select distinct user_ref, user_ref from group_member
     ) as member on member.ref = service_owner.owner_ref
     where service.entity_ref = any(?::text[])
     group by service.entity_ref`,
    [[...entityRefs]],
  );
  return rows;
}
