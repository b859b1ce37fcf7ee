import { useApi } from '@backstage/core-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type {
  GetItemSummaryQuery,
  GetSummaryQuery,
} from 'backstage-plugin-service-lifecycle-common';
import { queryKeys, serviceLifecycleApiRef } from '../api';

/** Numbers over services, by group. */
export function useSummary(
  query: GetSummaryQuery,
  options: { enabled?: boolean } = {},
) {
  const api = useApi(serviceLifecycleApiRef);
  return useQuery({
    queryKey: queryKeys.summary(query),
    queryFn: ({ signal }) => api.getSummary(query, { signal }),
    placeholderData: keepPreviousData,
    ...options,
  });
}

/** The statuses of each item within each group. */
export function useItemSummary(
  query: GetItemSummaryQuery,
  options: { enabled?: boolean } = {},
) {
  const api = useApi(serviceLifecycleApiRef);
  return useQuery({
    queryKey: queryKeys.itemSummary(query),
    queryFn: ({ signal }) => api.getItemSummary(query, { signal }),
    placeholderData: keepPreviousData,
    ...options,
  });
}
