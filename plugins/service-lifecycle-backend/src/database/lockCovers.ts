import type { Database } from './types';

const COVER_LOCK = 'service-lifecycle.covers';

/**
 * Keeps what evidence reaches by rule (a System, a provision) from changing
 * under a submission, until the transaction ends.
 *
 * @remarks
 * Every transaction that scores holds it `shared`; one that adds or withdraws
 * evidence which reaches by rule holds it `exclusive`. Without it a service that
 * joins a System while evidence is shared with that System could be scored
 * before the evidence is there, and the submission would not know of it.
 *
 * To be taken before any row is locked, so that nobody waits for it while
 * holding what others need.
 */
export async function lockCovers(
  tx: Database,
  mode: 'shared' | 'exclusive',
): Promise<void> {
  const lock =
    mode === 'shared'
      ? 'pg_advisory_xact_lock_shared'
      : 'pg_advisory_xact_lock';
  await tx.raw(`select ${lock}(hashtextextended(?, 0))`, [COVER_LOCK]);
}
