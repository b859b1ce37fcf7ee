import { createApiRef } from '@backstage/core-plugin-api';
import type { ServiceLifecycleClient } from 'backstage-plugin-service-lifecycle-common';

/**
 * The HTTP API of the backend plugin, as this frontend uses it.
 *
 * @remarks
 * One ref serves the new and the legacy frontend system. Methods reject with a
 * `ResponseError` of `@backstage/errors`.
 */
export const serviceLifecycleApiRef = createApiRef<ServiceLifecycleClient>({
  id: 'plugin.service-lifecycle.client',
});
