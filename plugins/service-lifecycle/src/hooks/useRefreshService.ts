import { useApi } from '@backstage/core-plugin-api';
import { useMutation } from '@tanstack/react-query';
import { serviceLifecycleApiRef } from '../api';
import { useScorecardCache } from './useScorecardCache';

/** Reads the service from the catalog now, and shows the scorecard after it. */
export function useRefreshService(entityRef: string) {
  const api = useApi(serviceLifecycleApiRef);
  const show = useScorecardCache();
  return useMutation({
    mutationFn: () => api.refreshService(entityRef),
    onSuccess: show,
  });
}
