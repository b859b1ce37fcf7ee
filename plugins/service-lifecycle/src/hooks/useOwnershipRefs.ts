import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../api';

/** Refs of the signed-in user and of their groups; undefined until known. */
export function useOwnershipRefs(): readonly string[] | undefined {
  const identityApi = useApi(identityApiRef);
  const { data } = useQuery({
    queryKey: queryKeys.ownershipRefs,
    queryFn: async () =>
      (await identityApi.getBackstageIdentity()).ownershipEntityRefs,
    staleTime: Infinity,
  });
  return data;
}
