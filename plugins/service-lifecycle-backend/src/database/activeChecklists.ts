import {
  checklistSchema,
  type Checklist,
} from 'backstage-plugin-service-lifecycle-common';
import type { Database, Rows } from './types';

/** A checklist in the version that is in force. */
export type ActiveChecklist = Checklist & { version: number };

/** The checklists in force, in the order in which they are matched. */
export interface ActiveChecklists {
  /** Raised whenever any of them is switched; 0 before there are any. */
  generation: number;
  checklists: readonly ActiveChecklist[];
}

/** The generation of the checklists in force; 0 before there are any. */
export async function readGeneration(db: Database): Promise<number> {
  const { rows } = await db.raw<Rows<{ generation: number }>>(
    'select coalesce(max(generation), 0) as generation from active_checklist',
  );
  return rows[0]?.generation ?? 0;
}

/** Reads the checklists in force. */
export async function readActiveChecklists(
  db: Database,
): Promise<ActiveChecklists> {
  const { rows } = await db.raw<
    Rows<{ generation: number; version: number; content: unknown }>
  >(
    `select active.generation, active.version, checklist_version.content
     from active_checklist as active
     join checklist_version using (checklist_id, version)
     order by active.position`,
  );
  return {
    generation: rows[0]?.generation ?? 0,
    checklists: rows.map(({ version, content }) => ({
      ...checklistSchema.parse(content),
      version,
    })),
  };
}
