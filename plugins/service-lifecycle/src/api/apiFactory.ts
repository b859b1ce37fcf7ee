import {
  createApiFactory,
  discoveryApiRef,
  type FetchApi,
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
      fetch: request => fetchInParts(fetchApi, request),
    }),
});

/**
 * Sends a request by its address and parts: Backstage's middlewares read the
 * body of a `Request` and then pass the same one on, which nobody can read again.
 */
async function fetchInParts({ fetch }: FetchApi, request: Request) {
  const { url, method, headers, signal } = request;
  const body = (await request.text()) || undefined;
  return fetch(url, { method, headers, signal, body });
}
