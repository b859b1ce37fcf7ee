import type { Knex } from 'knex';
import type { Database } from '../types';

/** Refs of the other services of the same System and owner that the caller may see, sorted. */
export async function readSiblings(
  db: Database,
  options: {
    visible: Knex.Raw;
    entityRef: string;
    system: string | null;
    owner: string | null;
  },
): Promise<string[]> {
  const { visible, entityRef, system, owner } = options;
  if (system === null || owner === null) {
    return [];
  }
  return db('service')
    .where({ system_ref: system, owner_ref: owner })
    .whereNot({ entity_ref: entityRef })
    .whereNull('deleted_at')
    .whereRaw(visible)
    .orderBy('entity_ref')
    .pluck('entity_ref');
}
