import { NotAllowedError } from '@backstage/errors';
import type { ServiceResource } from 'backstage-plugin-service-lifecycle-node';
import { serviceNotFound } from '../serviceNotFound';
import type { Authorization, Authorize } from './types';

/**
 * Refuses where the caller may not see, or may not submit for, one of these services.
 *
 * @remarks
 * Throws a `NotFoundError` or a `NotAllowedError` that names the service.
 */
export function assertAllowed(
  authorize: Authorize,
  services: readonly ServiceResource[],
  {
    hidden = 'refuse',
    denied = 'refuse',
  }: {
    /** `ignore` where an error would tell that there is something. */
    hidden?: 'refuse' | 'ignore';
    /** `ignore` where something else than the permission decides. */
    denied?: 'refuse' | 'ignore';
  } = {},
): void {
  const answers = authorize(services);
  const first = (answer: Authorization) =>
    services[answers.indexOf(answer)]?.entityRef;
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
