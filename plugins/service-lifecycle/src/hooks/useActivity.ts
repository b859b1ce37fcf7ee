import { useApi } from '@backstage/core-plugin-api';
import { useInfiniteQuery } from '@tanstack/react-query';
import { queryKeys, serviceLifecycleApiRef } from '../api';

const PAGE = 20;

/** What happened to a service, newest first, a page at a time. */
export function useActivity(entityRef: string) {
  const api = useApi(serviceLifecycleApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.activity(entityRef),
    queryFn: ({ pageParam, signal }) =>
      api.listActivity(
        entityRef,
        { limit: PAGE, cursor: pageParam },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.pageInfo.nextCursor,
  });
}
