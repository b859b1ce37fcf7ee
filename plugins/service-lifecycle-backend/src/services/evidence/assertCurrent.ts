import { findEvidence } from '../../database/evidence';
import type { Database } from '../../database/types';
import { PreconditionFailedError } from '../../errors';

/** What stands for the current revision where there is none. */
const NONE = 'none';

/**
 * Refuses what was decided on looking at another revision than the current one.
 *
 * @remarks
 * Throws a `PreconditionFailedError` that says what happened meanwhile.
 */
export async function assertCurrent(
  tx: Database,
  {
    ifMatch,
    revision,
    itemId,
  }: {
    /** The revision that the actor saw, or `none`; null if it does not matter. */
    ifMatch: string | null;
    /** The current one. */
    revision: string | null;
    itemId: string;
  },
): Promise<void> {
  if (ifMatch === null || ifMatch === (revision ?? NONE)) {
    return;
  }
  throw new PreconditionFailedError(
    `The evidence for "${itemId}" changed since you looked: ${await whatHappened(tx, revision)}. Look at it as it is now, and try again if it is still needed`,
  );
}

async function whatHappened(
  tx: Database,
  revision: string | null,
): Promise<string> {
  if (revision === null) {
    return 'there is none any more';
  }
  const current = await findEvidence(tx, revision);
  return current?.submittedBy
    ? `${current.submittedBy} submitted a ${current.type} on ${current.submittedAt.toISOString()}`
    : 'the current one was found in the catalog';
}
