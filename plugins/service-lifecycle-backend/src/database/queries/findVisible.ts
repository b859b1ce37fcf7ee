import type { Knex } from 'knex';
import type { Database } from '../types';

/** Refs of those services among several that the caller may see, sorted. */
export async function findVisible(
  db: Database,
  { visible, entityRefs }: { visible: Knex.Raw; entityRefs: readonly string[] },
): Promise<string[]> {
  return db('service')
    .whereRaw('service.entity_ref = any(?)', [[...entityRefs]])
    .whereNull('service.deleted_at')
    .whereRaw(visible)
    .orderBy('service.entity_ref')
    .pluck('service.entity_ref');
}
