import { NotAllowedError } from '@backstage/errors';
import { provisionRef } from 'backstage-plugin-service-lifecycle-common';
import type { ActiveChecklists } from '../../database/activeChecklists';
import { groupsOf } from '../../database/groups';
import type { Database } from '../../database/types';

/** Throws a `NotAllowedError` unless the actor belongs to the group that gives a provision. */
export async function assertProvider(
  tx: Database,
  {
    provision: ref,
    actor,
    active,
  }: { provision: string; actor: string; active: ActiveChecklists },
): Promise<void> {
  const provision = active.checklists
    .flatMap(({ id, provisions }) =>
      provisions.map(one => ({ ...one, ref: provisionRef(id, one.id) })),
    )
    .find(one => one.ref === ref);
  const groups = await groupsOf(tx, actor);
  if (!provision || !groups.includes(provision.providedBy)) {
    throw new NotAllowedError(
      `Evidence for the provision "${ref}" is given and withdrawn by members of ${provision?.providedBy ?? 'the group that its checklist names'}: ask one of them, or submit for the service alone`,
    );
  }
}
