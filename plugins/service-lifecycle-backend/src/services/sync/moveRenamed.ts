import type { DerivedService } from '../../catalog/types';
import { appendActivity } from '../../database/activity';
import { lockServices } from '../../database/lockServices';
import {
  renameService,
  type TrackedService,
} from '../../database/trackedServices';
import type { Database } from '../../database/types';
import { untrack } from './untrack';

/**
 * Whether an entity takes over what was given for the one that it was before.
 *
 * @remarks
 * To be asked once the earlier entity is gone. It must have had the same owner,
 * so that nobody adopts another team's evidence. An entity that is known under
 * its new name already takes over what was given before, unless something was
 * given since.
 */
export function isRename(
  former: TrackedService,
  current: TrackedService | null,
  derived: DerivedService,
): boolean {
  return (
    former.ownerRef === derived.ownerRef &&
    (current === null || (current.notStarted && !former.notStarted))
  );
}

/** Gives a service, with all its facts, the ref that its entity has now. */
export async function moveRenamed(
  tx: Database,
  {
    former,
    current,
    to,
    now,
  }: {
    former: TrackedService;
    /** What had the new ref until now. */
    current: TrackedService | null;
    to: string;
    now: Date;
  },
): Promise<void> {
  await lockServices(tx, current ? [former.id, current.id] : [former.id]);
  await renameService(tx, former.id, { from: former.entityRef, to }, now);
  if (current) {
    await untrack(tx, [current.id], now);
  }
  await appendActivity(tx, [
    {
      serviceId: former.id,
      at: now,
      actor: null,
      itemId: null,
      happening: {
        kind: 'catalog-changed',
        params: {
          changes: [{ field: 'name', from: former.entityRef, to }],
        },
      },
      stageBefore: null,
      stageAfter: null,
    },
  ]);
}
