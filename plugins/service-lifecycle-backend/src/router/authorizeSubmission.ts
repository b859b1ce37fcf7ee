import { NotAllowedError } from '@backstage/errors';
import { evidenceSubmitPermission } from 'backstage-plugin-service-lifecycle-common';
import type { Access } from '../permissions/access';
import type { Authorize } from '../services/evidence/types';

/** What a caller may submit evidence for, to be asked once the rows are locked. */
export function authorizeSubmission(access: Access): Authorize {
  return services =>
    services.map(service => {
      if (!access.canSee(service)) {
        return 'hidden';
      }
      return access.may(evidenceSubmitPermission, service)
        ? 'allowed'
        : 'denied';
    });
}

/** Throws a `NotAllowedError` for callers who may submit nothing at all. */
export function assertMaySubmit(access: Access): void {
  if (!access.mayAnywhere(evidenceSubmitPermission)) {
    throw new NotAllowedError(
      `You may not submit or withdraw evidence: ask for the permission ${evidenceSubmitPermission.name}`,
    );
  }
}
