import { parseEntityRef } from '@backstage/catalog-model';
import type { DerivedService } from '../catalog/types';
import { toJson } from './json';
import type { Database, Rows, ServiceId } from './types';

/** A service as it was stored last; what sync compares with. */
export interface TrackedService {
  id: ServiceId;
  entityRef: string;
  kind: string;
  inputHash: string;
  absentSince: Date | null;
  /** Gone from the catalog; its facts stay. */
  deleted: boolean;
  /** Whether a person or another system ever gave evidence. */
  notStarted: boolean;
  title: string;
  type: string | null;
  lifecycle: string | null;
  tier: string | null;
  ownerRef: string | null;
  systemRef: string | null;
  domainRef: string | null;
}

const TRACKED = `id, entity_ref as "entityRef", kind, input_hash as "inputHash",
  absent_since as "absentSince", deleted_at is not null as deleted,
  not_started as "notStarted", title, type, lifecycle, tier, owner_ref as "ownerRef",
  system_ref as "systemRef", domain_ref as "domainRef"`;

const DERIVED = `entity_ref text, kind text, namespace text, name text, title text, type text,
  lifecycle text, tier text, owner_ref text, owner_resolved boolean, system_ref text,
  domain_ref text, input_hash text`;

/** Every service there ever was. */
export async function readTrackedServices(
  db: Database,
): Promise<TrackedService[]> {
  const { rows } = await db.raw<Rows<TrackedService>>(
    `select ${TRACKED} from service`,
  );
  return rows;
}

/** One service by the ref of its entity, gone from the catalog or not. */
export async function findTrackedService(
  db: Database,
  entityRef: string,
): Promise<TrackedService | null> {
  const { rows } = await db.raw<Rows<TrackedService>>(
    `select ${TRACKED} from service where entity_ref = ?`,
    [entityRef],
  );
  return rows[0] ?? null;
}

/**
 * Locks the rows of services by the refs of their entities, and returns them
 * as they are then. Those that others have locked are left out.
 */
export async function lockTrackedServices(
  tx: Database,
  refs: readonly string[],
): Promise<TrackedService[]> {
  const { rows } = await tx.raw<Rows<TrackedService>>(
    `select ${TRACKED} from service where entity_ref = any(?::text[])
     order by id for no key update skip locked`,
    [[...refs]],
  );
  return rows;
}

/**
 * Adds services that are not there yet.
 *
 * @returns the ids of those that were added, by ref; others may have added the
 *   same at the same time
 */
export async function insertServices(
  tx: Database,
  services: readonly DerivedService[],
): Promise<Map<string, ServiceId>> {
  // In the order of their refs, so that two replicas do not wait for each other.
  const { rows } = await tx.raw<Rows<{ id: ServiceId; entity_ref: string }>>(
    `insert into service (entity_ref, kind, namespace, name, title, type, lifecycle, tier,
       owner_ref, owner_resolved, system_ref, domain_ref, input_hash, generation)
     select derived.*, (select coalesce(max(generation), 0) from active_checklist)
     from jsonb_to_recordset(?::jsonb) as derived (${DERIVED})
     order by entity_ref
     on conflict (entity_ref) do nothing
     returning id, entity_ref`,
    [toJson(services.map(toRow))],
  );
  return new Map(rows.map(row => [row.entity_ref, row.id]));
}

/** Writes what the catalog says now of services that are there. */
export async function updateServices(
  tx: Database,
  services: readonly (DerivedService & { id: ServiceId })[],
): Promise<void> {
  await tx.raw(
    `update service set
       title = derived.title, type = derived.type, lifecycle = derived.lifecycle,
       kind = derived.kind, namespace = derived.namespace, name = derived.name,
       tier = derived.tier, owner_ref = derived.owner_ref,
       owner_resolved = derived.owner_resolved, system_ref = derived.system_ref,
       domain_ref = derived.domain_ref, input_hash = derived.input_hash,
       absent_since = null, deleted_at = null,
       scored_at = case when deleted_at is null then scored_at end
     from jsonb_to_recordset(?::jsonb) as derived (id bigint, ${DERIVED})
     where service.id = derived.id`,
    [toJson(services.map(service => ({ id: service.id, ...toRow(service) })))],
  );
}

/** Writes what stands beside services: owners, facts, snapshots. */
export async function storeSurroundingsOf(
  tx: Database,
  services: readonly (DerivedService & { id: ServiceId })[],
): Promise<void> {
  await tx.raw(
    `with derived as materialized (
       select * from jsonb_to_recordset(?::jsonb)
         as derived (id bigint, owners text[], facts text[], entity jsonb, notes jsonb)
     ), facts as (
       insert into service_facts (service_id, facts) select id, facts from derived
       on conflict (service_id) do update set facts = excluded.facts
     ), snapshot as (
       insert into catalog_snapshot (service_id, entity, notes)
       select id, entity, notes from derived
       on conflict (service_id) do update
         set entity = excluded.entity, notes = excluded.notes
     ), former as (
       delete from service_owner using derived
       where service_id = derived.id and owner_ref <> all (derived.owners)
     )
     insert into service_owner (service_id, owner_ref)
     select id, unnest(owners) from derived
     on conflict do nothing`,
    [
      toJson(
        services.map(service => ({
          id: service.id,
          owners: service.owners,
          facts: service.facts,
          entity: service.snapshot,
          notes: service.notes,
        })),
      ),
    ],
  );
}

/** Marks services that a sweep did not find. */
export async function markAbsent(
  tx: Database,
  ids: readonly ServiceId[],
  now: Date,
): Promise<void> {
  await tx.raw(
    `update service set absent_since = ?, due_at = least(due_at, ?)
     where id = any(?::bigint[])`,
    [now, now, [...ids]],
  );
}

/**
 * Marks services as gone from the catalog.
 *
 * @returns those that were not marked so before
 */
export async function markDeleted(
  tx: Database,
  ids: readonly ServiceId[],
  now: Date,
): Promise<{ id: ServiceId; stage: number | null }[]> {
  return tx('service')
    .whereIn('id', [...ids])
    .whereNull('deleted_at')
    .update({ deleted_at: now, due_at: null })
    .returning<{ id: ServiceId; stage: number | null }[]>(['id', 'stage']);
}

/**
 * Gives a service the ref that its entity has now. What had that ref until now
 * gets the other one.
 */
export async function renameService(
  tx: Database,
  id: ServiceId,
  { from, to }: { from: string; to: string },
  now: Date,
): Promise<void> {
  const passing = `${to} since ${now.toISOString()}`;
  const [inItsPlace] = await tx('service')
    .where({ entity_ref: to })
    .update({ entity_ref: passing })
    .returning<{ id: ServiceId }[]>('id');
  await tx('service').where({ id }).update(refColumns(to));
  if (inItsPlace) {
    await tx('service').where({ id: inItsPlace.id }).update(refColumns(from));
  }
}

function refColumns(entityRef: string) {
  return { entity_ref: entityRef, ...parseEntityRef(entityRef) };
}

function toRow(service: DerivedService) {
  return {
    entity_ref: service.entityRef,
    kind: service.kind,
    namespace: service.namespace,
    name: service.name,
    title: service.title,
    type: service.type,
    lifecycle: service.lifecycle,
    tier: service.tier,
    owner_ref: service.ownerRef,
    owner_resolved: service.ownerResolved,
    system_ref: service.systemRef,
    domain_ref: service.domainRef,
    input_hash: service.inputHash,
  };
}
