import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { queryKeys, serviceLifecycleApiRef } from '../api';

/** All revisions that a service has or had for an item, newest first. */
export function useEvidenceHistory(entityRef: string, itemId: string) {
  const api = useApi(serviceLifecycleApiRef);
  return useQuery({
    queryKey: queryKeys.evidence(entityRef, itemId),
    queryFn: ({ signal }) =>
      api.listEvidence({ service: entityRef, itemId, signal }),
  });
}
