import {
  noteSchema,
  type EvidenceRevision,
  type ItemDecision,
  type ItemEvaluation,
  type Note,
  type Subject,
} from 'backstage-plugin-service-lifecycle-common';
import type { ServiceResource } from 'backstage-plugin-service-lifecycle-node';
import type { Knex } from 'knex';
import { z } from 'zod';
import { serviceSnapshotSchema } from '../../catalog/serviceSnapshot';
import { catalogReadingSchema } from '../catalogReadings';
import { scorecardItemsSchema } from '../scorecardItems';
import type { Database, Rows, ServiceId } from '../types';
import {
  catalogEvidenceView,
  readEvidenceViews,
  withStored,
} from './evidenceView';
import { readDecisions } from './readDecisions';
import { readSiblings } from './readSiblings';
import { toServiceResource } from './serviceResources';
import {
  SERVICE_COLUMNS,
  toServiceStanding,
  type ServiceColumns,
  type ServiceStanding,
} from './serviceRow';

/** A scorecard as it was last scored. */
export interface StoredScorecard {
  id: ServiceId;
  /** Whether it has to be scored again before it is shown. */
  due: boolean;
  evaluatedAt: Date | null;
  dueAt: Date | null;
  standing: ServiceStanding;
  notes: readonly Note[];
  /** What permission rules see of the service. */
  resource: ServiceResource;
  subject: Subject | null;
  items: readonly ItemEvaluation[];
  /** What the catalog holds for the items, by revision. */
  found: ReadonlyMap<string, EvidenceRevision>;
  /** Whether people or verifiers have said anything of what the catalog holds. */
  foundIsStored: boolean;
}

/** What a scorecard names. */
export interface NamedByScorecard {
  /** By revision: the evidence that the items name. */
  evidence: ReadonlyMap<string, EvidenceRevision>;
  /** By id: the decisions that the items name. */
  decisions: ReadonlyMap<string, ItemDecision>;
  /** Refs of the other services of its System with the same owner. */
  systemServices: readonly string[];
}

interface Row extends ServiceColumns {
  id: ServiceId;
  due: boolean;
  scored_at: Date | null;
  due_at: Date | null;
  owners: string[] | null;
  facts: string[] | null;
  entity: unknown;
  found: unknown;
  found_at: Date | null;
  found_is_stored: boolean;
  items: unknown;
}

/**
 * The scorecard of one service, whoever may see it.
 *
 * @remarks
 * A service that is gone from the catalog keeps its last one. What it names is
 * for {@link readNamedByScorecard}: in one statement the two take PostgreSQL
 * twice as long, nearly all of it planning.
 */
export async function readScorecard(
  db: Database,
  { entityRef, now }: { entityRef: string; now: Date },
): Promise<StoredScorecard | undefined> {
  const { rows } = await db.raw<Rows<Row>>(
    `select service.id, service.scored_at, service.due_at, ${SERVICE_COLUMNS},
       service.deleted_at is null and (
         service.scored_at is null or service.due_at <= ?
         or service.generation < (select coalesce(max(generation), 0) from active_checklist)
       ) as due,
       (select array_agg(owner_ref) from service_owner where service_id = service.id) as owners,
       facts.facts, snapshot.entity, reading.evidence as found, reading.read_at as found_at,
       exists (
         select from evidence where anchor_id = service.id and source = 'catalog'
       ) as found_is_stored,
       scorecard.items
     from service
     left join service_facts as facts on facts.service_id = service.id
     left join catalog_snapshot as snapshot on snapshot.service_id = service.id
     left join lateral (
       select evidence, read_at from catalog_reading
       where service_id = service.id order by id desc limit 1
     ) as reading on true
     left join scorecard on scorecard.service_id = service.id
     where service.entity_ref = ?`,
    [now, entityRef],
  );
  const row = rows[0];
  return row && toStoredScorecard(row);
}

/** What a scorecard names, as far as the caller may see it. */
export async function readNamedByScorecard(
  db: Database,
  {
    visible,
    scorecard: { items, standing, found, foundIsStored },
  }: { visible: Knex.Raw; scorecard: StoredScorecard },
): Promise<NamedByScorecard> {
  const revisions = items
    .flatMap(({ revision }) => revision ?? [])
    .filter(revision => foundIsStored || !found.has(revision));
  const decisionIds = items.flatMap(({ decisionId }) => decisionId ?? []);
  const [submitted, decisions, systemServices] = await Promise.all([
    revisions.length === 0
      ? []
      : readEvidenceViews(db, {
          visible,
          which: db.raw('e.revision = any(?::uuid[])', [revisions]),
        }),
    readDecisions(db, decisionIds),
    readSiblings(db, { visible, ...standing }),
  ]);
  const evidence = new Map(found);
  for (const view of submitted) {
    const inCatalog = found.get(view.revision);
    evidence.set(view.revision, inCatalog ? withStored(inCatalog, view) : view);
  }
  return {
    evidence,
    decisions: new Map(decisions.map(decision => [decision.id, decision])),
    systemServices,
  };
}

function toStoredScorecard(row: Row): StoredScorecard {
  const { found_at: readAt } = row;
  return {
    id: row.id,
    due: row.due,
    evaluatedAt: row.scored_at,
    dueAt: row.due_at,
    standing: toServiceStanding(row),
    notes: z.array(noteSchema).parse(row.notes),
    resource: toServiceResource(row),
    subject: row.entity
      ? serviceSnapshotSchema.parse(row.entity).subject
      : null,
    items: scorecardItemsSchema.parse(row.items ?? []),
    foundIsStored: row.found_is_stored,
    found: new Map(
      catalogReadingSchema.parse(row.found ?? []).map(entry => [
        entry.revision,
        catalogEvidenceView(entry, {
          entityRef: row.entity_ref,
          readAt: readAt ?? new Date(entry.since),
        }),
      ]),
    ),
  };
}
