import { NotAllowedError } from '@backstage/errors';
import { readServiceResources } from '../../database/queries/serviceResources';
import type { Database } from '../../database/types';
import { serviceNotFound } from '../serviceNotFound';
import type { Authorization, Authorize } from './types';

/**
 * Asks what the caller may do with services.
 *
 * @returns one answer per ref; what does not exist is `hidden`
 */
export async function askAuthorization(
  tx: Database,
  authorize: Authorize,
  refs: readonly string[],
): Promise<Authorization[]> {
  const resources = await readServiceResources(tx, refs);
  const existing = resources.filter(resource => resource !== undefined);
  const decided = authorize(existing);
  const byRef = new Map(
    existing.map(({ entityRef }, index) => [entityRef, decided[index]]),
  );
  return refs.map(ref => byRef.get(ref) ?? 'hidden');
}

/**
 * Refuses where the caller may not see, or may not submit for, one of these services.
 *
 * @remarks
 * Throws a `NotFoundError` or a `NotAllowedError` that names the service.
 */
export async function assertAllowed(
  tx: Database,
  authorize: Authorize,
  refs: readonly string[],
  {
    hidden = 'refuse',
    denied = 'refuse',
  }: {
    /** `ignore` where an error would tell that there is something. */
    hidden?: 'refuse' | 'ignore';
    /** `ignore` where something else than the permission decides. */
    denied?: 'refuse' | 'ignore';
  } = {},
): Promise<void> {
  const answers = await askAuthorization(tx, authorize, refs);
  const first = (answer: Authorization) => refs[answers.indexOf(answer)];
  const unseen = first('hidden');
  if (unseen !== undefined && hidden === 'refuse') {
    throw serviceNotFound(unseen);
  }
  const refused = first('denied');
  if (refused !== undefined && denied === 'refuse') {
    throw new NotAllowedError(
      `You may not submit evidence for ${refused}: leave it out, or ask somebody of the team that owns it`,
    );
  }
}
