import { ResponseError } from '@backstage/errors';
import { QueryClient } from '@tanstack/react-query';
import type { ServiceLifecycleClient } from 'backstage-plugin-service-lifecycle-common';

const clients = new WeakMap<ServiceLifecycleClient, QueryClient>();

/**
 * The cache of what the server said.
 *
 * @remarks
 * Extensions are mounted apart from each other and still share one cache per
 * API: a submission on the Lifecycle tab shows on the pages too.
 */
export function queryClientFor(api: ServiceLifecycleClient): QueryClient {
  const existing = clients.get(api);
  if (existing) {
    return existing;
  }
  const created = new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: mayRetry },
    },
  });
  clients.set(api, created);
  return created;
}

/** A refusal stays one; what the network or a restart broke is tried again. */
function mayRetry(failures: number, error: unknown): boolean {
  const refused = error instanceof ResponseError && error.statusCode < 500;
  return !refused && failures < 2;
}
