import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { queryKeys, serviceLifecycleApiRef } from '../api';

/** The scorecard of one service, kept fresh while it is shown. */
export function useScorecard(entityRef: string) {
  const api = useApi(serviceLifecycleApiRef);
  return useQuery({
    queryKey: queryKeys.scorecard(entityRef),
    queryFn: ({ signal }) => api.getScorecard(entityRef, { signal }),
  });
}
