import {
  checklistSchema,
  type Checklist,
} from 'backstage-plugin-service-lifecycle-common';
import type { Database, Rows } from '../types';
import type { ItemPosition } from './serviceFilters';

/** Which content of which checklist. */
export interface ChecklistVersion {
  id: string;
  version: number;
}

/** One version of a checklist, in force or not; undefined if there never was such a one. */
export async function readChecklist(
  db: Database,
  { id, version }: ChecklistVersion,
): Promise<Checklist | undefined> {
  const row = await db('checklist_version')
    .where({ checklist_id: id, version })
    .first<{ content: unknown } | undefined>('content');
  return row && checklistSchema.parse(row.content);
}

/** Checklists in force, in the order in which they are matched. */
export async function readActiveVersions(
  db: Database,
): Promise<ChecklistVersion[]> {
  return db('active_checklist')
    .select({ id: 'checklist_id', version: 'version' })
    .orderBy('position');
}

/** Where an item stands in each version of each checklist that has it. */
export async function readItemPositions(
  db: Database,
  itemId: string,
): Promise<ItemPosition[]> {
  const { rows } = await db.raw<Rows<ItemPosition>>(
    `select checklist_id as "checklistId", version, position::integer
     from checklist_version
     cross join jsonb_array_elements(content -> 'items') with ordinality as item (value, position)
     where value ->> 'id' = ?`,
    [itemId],
  );
  return rows;
}
