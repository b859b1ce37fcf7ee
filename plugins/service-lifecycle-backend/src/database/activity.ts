import type { Happening } from 'backstage-plugin-service-lifecycle-common';
import type { Database, ServiceId } from './types';

/** Something that happened to a service. */
export interface ActivityEntry {
  serviceId: ServiceId;
  /** When it turned, which may be before it was noticed. */
  at: Date;
  /** Ref of who did it; null for the catalog and the clock. */
  actor: string | null;
  itemId: string | null;
  happening: Happening;
  /** Index of the stage shown before and after it; both null where no stage turned. */
  stageBefore: number | null;
  stageAfter: number | null;
}

/** Appends to the history of services, in the order given. */
export async function appendActivity(
  tx: Database,
  entries: readonly ActivityEntry[],
): Promise<void> {
  if (entries.length === 0) {
    return;
  }
  await tx.raw(
    `insert into activity (service_id, at, kind, actor, item_id, params, stage_before, stage_after)
     select service_id, at, kind, actor, item_id, params, stage_before, stage_after
     from jsonb_to_recordset(?::jsonb) as entry (
       service_id bigint, at timestamptz, kind text, actor text, item_id text,
       params jsonb, stage_before smallint, stage_after smallint
     )`,
    [
      JSON.stringify(
        entries.map(({ happening, ...entry }) => ({
          service_id: entry.serviceId,
          at: entry.at,
          kind: happening.kind,
          actor: entry.actor,
          item_id: entry.itemId,
          params: happening.params,
          stage_before: entry.stageBefore,
          stage_after: entry.stageAfter,
        })),
      ),
    ],
  );
}
