import {
  DECISION_KINDS,
  type DecisionInput,
  type DecisionKind,
} from 'backstage-plugin-service-lifecycle-common';
import { z } from 'zod';
import { toJson } from './json';
import type { Database, Rows, ServiceId } from './types';

/** A risk, or items that do not apply, put before a human. */
export interface DecisionRequest {
  /** Public id, a UUID. */
  id: string;
  kind: DecisionKind;
  serviceId: ServiceId;
  /** The items that it is about, with the `revision` that they have in the checklist. */
  items: readonly { itemId: string; itemRevision: number }[];
  /** Index of the stage up to which all open items were asked for; null for one item. */
  stage: number | null;
  /** The risk, or the reason, in words. */
  text: string;
  /** What limits the risk meanwhile. */
  compensatingControl: string | null;
  askedBy: string;
  askedAt: Date;
  /** Required for a risk. */
  expiresAt: Date | null;
}

/** What became of a request. */
export interface DecisionOutcome {
  requestId: string;
  outcome: 'accepted' | 'declined' | 'ended';
  decidedBy: string;
  decidedAt: Date;
  comment: string | null;
  /** Reason codes of the items that were failing when the risk was accepted. */
  acceptedReasons?: Readonly<Record<string, string>>;
}

/** Stores a request; nothing counts before somebody accepts it. */
export async function addDecisionRequest(
  tx: Database,
  request: DecisionRequest,
): Promise<void> {
  await tx('decision_request').insert({
    id: request.id,
    kind: request.kind,
    service_id: request.serviceId,
    stage: request.stage,
    text: request.text,
    compensating_control: request.compensatingControl,
    asked_by: request.askedBy,
    asked_at: request.askedAt,
    expires_at: request.expiresAt,
  });
  await tx('decision_item').insert(
    request.items.map(item => ({
      request_id: request.id,
      item_id: item.itemId,
      item_revision: item.itemRevision,
    })),
  );
}

/** Stores what became of a request. */
export async function addDecisionOutcome(
  tx: Database,
  outcome: DecisionOutcome,
): Promise<void> {
  await tx('decision_outcome').insert({
    request_id: outcome.requestId,
    outcome: outcome.outcome,
    decided_by: outcome.decidedBy,
    decided_at: outcome.decidedAt,
    comment: outcome.comment,
    accepted_reasons: toJson(outcome.acceptedReasons ?? {}),
  });
}

const rowSchema = z
  .object({
    id: z.string(),
    kind: z.enum(DECISION_KINDS),
    item_id: z.string(),
    item_revision: z.int(),
    by: z.string(),
    at: z.date(),
    expires_at: z.date().nullable(),
    ended_at: z.date().nullable(),
    accepted_reason: z.string().nullable(),
  })
  .transform((row): DecisionInput => ({
    id: row.id,
    kind: row.kind,
    itemId: row.item_id,
    by: row.by,
    at: row.at.toISOString(),
    expiresAt: row.expires_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    itemRevision: row.item_revision,
    acceptedReason: row.accepted_reason,
  }));

/** The requests about services that were accepted, one entry per item. */
export async function readAcceptedDecisions(
  tx: Database,
  ids: readonly ServiceId[],
): Promise<{ serviceId: ServiceId; decision: DecisionInput }[]> {
  const { rows } = await tx.raw<Rows<{ service_id: ServiceId }>>(
    `select request.service_id, request.id, request.kind, request.expires_at,
       item.item_id, item.item_revision,
       accepted.decided_by as by, accepted.decided_at as at,
       accepted.accepted_reasons ->> item.item_id as accepted_reason,
       (select min(decided_at) from decision_outcome as ended
        where ended.request_id = request.id and ended.outcome = 'ended') as ended_at
     from decision_request as request
     join decision_item as item on item.request_id = request.id
     join decision_outcome as accepted
       on accepted.request_id = request.id and accepted.outcome = 'accepted'
     where request.service_id = any(?::bigint[])
     order by accepted.id, item.item_id`,
    [[...ids]],
  );
  return rows.map(row => ({
    serviceId: row.service_id,
    decision: rowSchema.parse(row),
  }));
}
