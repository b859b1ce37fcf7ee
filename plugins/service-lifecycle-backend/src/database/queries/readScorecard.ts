import {
  DECISION_KINDS,
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
  evidenceView,
  evidenceViewSchema,
} from './evidenceView';
import { instantSchema } from './instant';
import {
  SERVICE_COLUMNS,
  toServiceStanding,
  type ServiceColumns,
  type ServiceStanding,
} from './serviceRow';
import { toServiceResource } from './serviceResources';

/** A scorecard as it is stored, with everything that it names. */
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
  items: unknown;
  evidence: unknown;
  decisions: unknown;
  system_services: string[] | null;
}

const evidenceSchema = z.array(evidenceViewSchema);
const decisionsSchema = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(DECISION_KINDS),
    by: z.string(),
    at: instantSchema,
    expiresAt: instantSchema.nullable(),
    text: z.string(),
  }),
);

/** The ids of a kind that the items of the scorecard name. */
const namedByItems = (key: 'revision' | 'decisionId') =>
  `(select (item ->> '${key}')::uuid from jsonb_array_elements(scorecard.items) as item
    where item ->> '${key}' is not null)`;

/**
 * The scorecard of one service, if the caller may see it, in one round trip.
 *
 * @remarks
 * A service that is gone from the catalog keeps its last one.
 */
export async function readScorecard(
  db: Database,
  {
    visible,
    entityRef,
    now,
  }: { visible: Knex.Raw; entityRef: string; now: Date },
): Promise<StoredScorecard | undefined> {
  const { rows } = await db.raw<Rows<Row>>(
    `with seen as materialized (
       select * from service where service.entity_ref = ? and ?
     )
     select service.id, service.scored_at, service.due_at, ${SERVICE_COLUMNS},
       service.deleted_at is null and (
         service.scored_at is null or service.due_at <= ?
         or service.generation < (select coalesce(max(generation), 0) from active_checklist)
       ) as due,
       (select array_agg(owner_ref) from service_owner where service_id = service.id) as owners,
       facts.facts, snapshot.entity, reading.evidence as found, reading.read_at as found_at,
       scorecard.items,
       (select jsonb_agg(?) from evidence as e
        where e.revision in ${namedByItems('revision')}) as evidence,
       (select jsonb_agg(jsonb_build_object(
          'id', request.id, 'kind', request.kind, 'text', request.text,
          'expiresAt', request.expires_at, 'by', accepted.decided_by, 'at', accepted.decided_at))
        from decision_request as request
        join decision_outcome as accepted
          on accepted.request_id = request.id and accepted.outcome = 'accepted'
        where request.id in ${namedByItems('decisionId')}) as decisions,
       (select array_agg(service.entity_ref order by service.entity_ref) from service
        where service.system_ref = (select system_ref from seen)
          and service.owner_ref = (select owner_ref from seen)
          and service.id <> (select id from seen)
          and service.deleted_at is null and ?) as system_services
     from seen as service
     left join service_facts as facts on facts.service_id = service.id
     left join catalog_snapshot as snapshot on snapshot.service_id = service.id
     left join lateral (
       select * from catalog_reading where catalog_reading.service_id = service.id
       order by catalog_reading.id desc limit 1
     ) as reading on true
     left join scorecard on scorecard.service_id = service.id`,
    [entityRef, visible, now, evidenceView(db, visible), visible],
  );
  const row = rows[0];
  return row && toStoredScorecard(row);
}

function toStoredScorecard(row: Row): StoredScorecard {
  const submitted = new Map(
    evidenceSchema.parse(row.evidence ?? []).map(view => [view.revision, view]),
  );
  const { found_at: readAt } = row;
  const found = catalogReadingSchema.parse(row.found ?? []).map(entry => {
    const stored = submitted.get(entry.revision);
    const view = catalogEvidenceView(entry, {
      entityRef: row.entity_ref,
      readAt: readAt ?? new Date(entry.since),
      stored,
    });
    return [entry.revision, view] as const;
  });
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
    evidence: new Map([...submitted, ...found]),
    decisions: new Map(
      decisionsSchema
        .parse(row.decisions ?? [])
        .map(decision => [decision.id, decision]),
    ),
    systemServices: row.system_services ?? [],
  };
}
