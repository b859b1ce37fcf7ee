import {
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createServiceLifecycleClient } from 'backstage-plugin-service-lifecycle-common';
import { serviceLifecycleApiRef } from './apiRef';

/** Makes the API from the app's discovery and its authenticated fetch. */
export const serviceLifecycleApiFactory = createApiFactory({
  api: serviceLifecycleApiRef,
  deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
  factory: ({ discoveryApi, fetchApi }) =>
    createServiceLifecycleClient({
      baseUrl: () => discoveryApi.getBaseUrl('service-lifecycle'),
      fetch: request => fetchApi.fetch(request),
    }),
});
