import type { Checklist } from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import { canonicalHash } from '../hash';
import { toJson } from './json';
import type { Database, Rows } from './types';

const CHECKLIST_LOCK = 'service-lifecycle.checklists';

/** A checklist and the number of its content, which counts from 1 per checklist. */
export interface ChecklistVersion {
  id: string;
  version: number;
}

/**
 * Puts these checklists in force, in this order, in the place of all others.
 *
 * @remarks
 * Content that a checklist had before gets the version that it had then.
 * Everything happens in one transaction, and replicas that switch at the same
 * time wait for one another; the last one wins as a whole. Where something
 * changes, the generation is raised, and with it every service that was scored
 * with an earlier one is due.
 *
 * @returns the versions in force, and whether anything changed
 */
export async function switchChecklists(
  database: Knex,
  { checklists, now }: { checklists: readonly Checklist[]; now: Date },
): Promise<{ switched: boolean; versions: readonly ChecklistVersion[] }> {
  return database.transaction(async tx => {
    await tx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
      CHECKLIST_LOCK,
    ]);
    const versions: ChecklistVersion[] = [];
    for (const checklist of checklists) {
      versions.push({
        id: checklist.id,
        version: await storeVersion(tx, checklist, now),
      });
    }
    const active = await readVersions(tx);
    const switched = JSON.stringify(active) !== JSON.stringify(versions);
    if (switched) {
      await activate(tx, versions, now);
    }
    return { switched, versions };
  });
}

async function readVersions(tx: Database): Promise<ChecklistVersion[]> {
  return tx('active_checklist')
    .select<ChecklistVersion[]>({ id: 'checklist_id', version: 'version' })
    .orderBy('position');
}

/** The version that this content has, a new one if it was never seen. */
async function storeVersion(
  tx: Database,
  checklist: Checklist,
  now: Date,
): Promise<number> {
  const { rows } = await tx.raw<Rows<{ version: number }>>(
    `with known as (
       select version from checklist_version
       where checklist_id = :id and content_hash = :hash
     ), added as (
       insert into checklist_version
         (checklist_id, version, content_hash, content, loaded_at)
       select :id,
         (select coalesce(max(version), 0) + 1 from checklist_version
          where checklist_id = :id),
         :hash, cast(:content as jsonb), :now
       where not exists (select from known)
       returning version
     )
     select version from known union all select version from added`,
    {
      id: checklist.id,
      hash: canonicalHash(checklist),
      content: toJson(checklist),
      now,
    },
  );
  const [row] = rows;
  if (!row) {
    throw new Error(`Checklist "${checklist.id}" was not stored`);
  }
  return row.version;
}

async function activate(
  tx: Database,
  versions: readonly ChecklistVersion[],
  now: Date,
): Promise<void> {
  // Services remember generations too, so that none returns after all rows went.
  const { rows } = await tx.raw<Rows<{ generation: number }>>(
    `select 1 + greatest(
       (select coalesce(max(generation), 0) from active_checklist),
       (select coalesce(max(generation), 0) from service)
     ) as generation`,
  );
  await tx('active_checklist').delete();
  await tx('active_checklist').insert(
    versions.map(({ id, version }, position) => ({
      checklist_id: id,
      version,
      position,
      activated_at: now,
      generation: rows[0]?.generation,
    })),
  );
}
