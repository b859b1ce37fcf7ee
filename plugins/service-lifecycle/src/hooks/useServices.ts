import { useApi } from '@backstage/core-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ListServicesQuery } from 'backstage-plugin-service-lifecycle-common';
import { queryKeys, serviceLifecycleApiRef } from '../api';

/** One page of services. The page before stays until the next one is there. */
export function useServices(query: ListServicesQuery) {
  const api = useApi(serviceLifecycleApiRef);
  return useQuery({
    queryKey: queryKeys.services(query),
    queryFn: ({ signal }) => api.listServices(query, { signal }),
    placeholderData: keepPreviousData,
  });
}
