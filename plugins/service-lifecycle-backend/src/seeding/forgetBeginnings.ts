import type { Database } from '../database/types';

/**
 * Forgets what happened to services so far, so that they can be tracked from
 * an earlier day on.
 *
 * @remarks
 * What the catalog says of them stays; they are as they were before they were
 * scored for the first time. The caller has made sure that nobody has given
 * anything yet: this is history of the portal alone.
 */
export async function forgetBeginnings(tx: Database): Promise<void> {
  const allowChange = (mode: 'on' | 'off') =>
    tx.raw(`select set_config('service_lifecycle.maintenance', ?, true)`, [
      mode,
    ]);
  await allowChange('on');
  await tx('catalog_reading').delete();
  await tx('activity').delete();
  await tx('stage_span').delete();
  await tx('scorecard').delete();
  await tx('service').update({ scored_at: null, due_at: null });
  await allowChange('off');
}
