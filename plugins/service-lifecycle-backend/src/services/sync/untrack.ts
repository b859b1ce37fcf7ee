import { appendActivity } from '../../database/activity';
import { lockServices } from '../../database/lockServices';
import { endStageSpans } from '../../database/stageSpans';
import { markDeleted } from '../../database/trackedServices';
import type { Database, ServiceId } from '../../database/types';

/** Takes services that are gone from the catalog out of every list; their facts stay. */
export async function untrack(
  tx: Database,
  ids: readonly ServiceId[],
  now: Date,
): Promise<void> {
  await lockServices(tx, ids);
  const deleted = await markDeleted(tx, ids, now);
  await endStageSpans(
    tx,
    deleted.map(({ id }) => ({ serviceId: id, at: now })),
  );
  await appendActivity(
    tx,
    deleted.map(({ id, stage }) => ({
      serviceId: id,
      at: now,
      actor: null,
      itemId: null,
      happening: { kind: 'untracked', params: {} },
      stageBefore: stage,
      stageAfter: null,
    })),
  );
}
