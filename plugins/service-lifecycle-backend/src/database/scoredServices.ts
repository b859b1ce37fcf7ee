import {
  ITEM_STATUSES,
  type ItemStatus,
  noteSchema,
  type Note,
} from 'backstage-plugin-service-lifecycle-common';
import { z } from 'zod';
import { serviceSnapshotSchema } from '../catalog/serviceSnapshot';
import type { ServiceSnapshot } from '../catalog/types';
import { catalogReadingSchema, type CatalogEvidence } from './catalogReadings';
import type { Database, Rows, ServiceId } from './types';

/** What the last evaluation said about an item, as far as the next one asks. */
export interface ScoredItem {
  itemId: string;
  status: ItemStatus;
  since: string;
  /** Public id of the evidence that was current. */
  revision: string | null;
}

/** A service as its last scoring left it, with what the catalog says of it. */
export interface ScoredService {
  id: ServiceId;
  entityRef: string;
  ownerRef: string | null;
  ownerResolved: boolean;
  systemRef: string | null;
  checklist: { id: string; version: number } | null;
  /** Index of the stage shown. */
  stage: number | null;
  /** Index of the stage declared. */
  claim: number | null;
  conditional: boolean;
  notStarted: boolean;
  scoredAt: Date | null;
  dueAt: Date | null;
  absentSince: Date | null;
  /** Of the active checklists that it was scored with. */
  generation: number;
  /** Of those that are active now. */
  activeGeneration: number;
  snapshot: ServiceSnapshot;
  /** What sync has to say about it. */
  notes: readonly Note[];
  /** What the catalog holds for its items, and when that last changed. */
  found: readonly CatalogEvidence[];
  foundAt: Date | null;
  items: readonly ScoredItem[];
  /** The items as they are stored, to see whether they change. */
  storedItems: unknown;
  /** Refs of the provisions that it left, as evidence has them. */
  provisionsLeft: readonly string[];
}

const scoredItemsSchema = z
  .array(
    z.object({
      itemId: z.string(),
      status: z.enum(ITEM_STATUSES).default('missing'),
      since: z.string(),
      revision: z.string().nullable().default(null),
    }),
  )
  .nullable()
  .transform(items => items ?? []);

const notesSchema = z.array(noteSchema);

interface Row {
  id: ServiceId;
  entity_ref: string;
  owner_ref: string | null;
  owner_resolved: boolean;
  system_ref: string | null;
  checklist_id: string | null;
  checklist_version: number | null;
  stage: number | null;
  claim: number | null;
  conditional: boolean;
  not_started: boolean;
  scored_at: Date | null;
  due_at: Date | null;
  absent_since: Date | null;
  generation: number;
  active_generation: number;
  entity: unknown;
  notes: unknown;
  found: unknown;
  found_at: Date | null;
  items: unknown;
  provisions_left: string[] | null;
}

/** Reads services in the order of their ids; those gone from the catalog are left out. */
export async function readScoredServices(
  tx: Database,
  ids: readonly ServiceId[],
): Promise<ScoredService[]> {
  const { rows } = await tx.raw<Rows<Row>>(
    `select service.id, entity_ref, owner_ref, owner_resolved, system_ref, checklist_id,
       checklist_version, stage, claim, conditional, not_started, scored_at,
       due_at, absent_since, generation, snapshot.entity, snapshot.notes,
       reading.evidence as found, reading.read_at as found_at, scorecard.items,
       (select coalesce(max(active_checklist.generation), 0) from active_checklist)
         as active_generation,
       (select array_agg(cover_ref) from (
          select distinct on (cover_ref) cover_ref, choice from cover_choice
          where service_id = service.id and cover_kind = 'provision'
          order by cover_ref, id desc
        ) as latest where choice = 'opted-out') as provisions_left
     from service
     join catalog_snapshot as snapshot on snapshot.service_id = service.id
     left join lateral (
       select evidence, read_at from catalog_reading
       where catalog_reading.service_id = service.id order by id desc limit 1
     ) as reading on true
     left join scorecard on scorecard.service_id = service.id
     where service.id = any(?::bigint[]) and deleted_at is null
     order by service.id`,
    [[...ids]],
  );
  return rows.map(toScoredService);
}

function toScoredService(row: Row): ScoredService {
  return {
    id: row.id,
    entityRef: row.entity_ref,
    ownerRef: row.owner_ref,
    ownerResolved: row.owner_resolved,
    systemRef: row.system_ref,
    checklist:
      row.checklist_id !== null && row.checklist_version !== null
        ? { id: row.checklist_id, version: row.checklist_version }
        : null,
    stage: row.stage,
    claim: row.claim,
    conditional: row.conditional,
    notStarted: row.not_started,
    scoredAt: row.scored_at,
    dueAt: row.due_at,
    absentSince: row.absent_since,
    generation: row.generation,
    activeGeneration: row.active_generation,
    snapshot: serviceSnapshotSchema.parse(row.entity),
    notes: notesSchema.parse(row.notes),
    found: catalogReadingSchema.parse(row.found ?? []),
    foundAt: row.found_at,
    items: scoredItemsSchema.parse(row.items),
    storedItems: row.items,
    provisionsLeft: row.provisions_left ?? [],
  };
}
