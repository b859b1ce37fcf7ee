import type { Database, ServiceId } from './types';

/** From when on a service stood where; `null` where it has no checklist or no claim. */
export interface StageTurn {
  serviceId: ServiceId;
  at: Date;
  /** Index of the stage shown. */
  stage: number | null;
  /** Index of the stage declared. */
  claim: number | null;
  conditional: boolean;
  notStarted: boolean;
}

/**
 * Ends the spans in which services stood until now, and starts new ones.
 *
 * @remarks
 * Takes several turns of one service, oldest first.
 */
export async function startStageSpans(
  tx: Database,
  turns: readonly StageTurn[],
): Promise<void> {
  if (turns.length === 0) {
    return;
  }
  const later = new Map<ServiceId, Date>();
  const spans = turns
    .toReversed()
    .map(turn => {
      const to = later.get(turn.serviceId) ?? null;
      later.set(turn.serviceId, turn.at);
      return { ...turn, to };
    })
    .reverse();
  await endStageSpans(
    tx,
    [...later].map(([serviceId, at]) => ({ serviceId, at })),
  );
  await tx.raw(
    `insert into stage_span (service_id, stage, claim, conditional, not_started, from_at, to_at)
     select service_id, stage, claim, conditional, not_started, from_at, to_at
     from jsonb_to_recordset(?::jsonb) as span (
       service_id bigint, stage smallint, claim smallint, conditional boolean,
       not_started boolean, from_at timestamptz, to_at timestamptz
     )`,
    [
      JSON.stringify(
        spans.map(span => ({
          service_id: span.serviceId,
          stage: span.stage,
          claim: span.claim,
          conditional: span.conditional,
          not_started: span.notStarted,
          from_at: span.at,
          to_at: span.to,
        })),
      ),
    ],
  );
}

/** Ends the spans in which services stood until now, where there are any. */
export async function endStageSpans(
  tx: Database,
  ends: readonly { serviceId: ServiceId; at: Date }[],
): Promise<void> {
  await tx.raw(
    `update stage_span set to_at = ended.at
     from unnest(?::bigint[], ?::timestamptz[]) as ended (service_id, at)
     where stage_span.service_id = ended.service_id and stage_span.to_at is null`,
    [ends.map(end => end.serviceId), ends.map(end => end.at)],
  );
}
