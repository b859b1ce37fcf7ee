import type { Knex } from 'knex';
import type { Database, Rows } from '../types';

/** How many services that the caller may see each checklist is in force for, by its id. */
export async function countByChecklist(
  db: Database,
  { visible }: { visible: Knex.Raw },
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.raw<Rows<{ id: string; services: number }>>(
    `select service.checklist_id as id, count(*)::integer as services
     from service
     where service.deleted_at is null and service.checklist_id is not null and ?
     group by service.checklist_id`,
    [visible],
  );
  return new Map(rows.map(row => [row.id, row.services]));
}
