import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import type { ChecklistRef } from 'backstage-plugin-service-lifecycle-common';
import { queryKeys, serviceLifecycleApiRef } from '../api';

/** The checklist that a scorecard was made with. A version never changes. */
export function useChecklistDocument({ id, version }: ChecklistRef) {
  const api = useApi(serviceLifecycleApiRef);
  return useQuery({
    queryKey: queryKeys.checklistVersion(id, version),
    queryFn: ({ signal }) => api.getChecklist(id, { version }, { signal }),
    staleTime: Infinity,
  });
}
