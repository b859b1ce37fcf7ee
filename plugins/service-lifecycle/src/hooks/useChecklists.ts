import { useApi } from '@backstage/core-plugin-api';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { ServiceLifecycleClient } from 'backstage-plugin-service-lifecycle-common';
import { queryKeys, serviceLifecycleApiRef } from '../api';

/** The checklists in force. */
export function useChecklists() {
  return useQuery(checklistsQuery(useApi(serviceLifecycleApiRef)));
}

/** One checklist with all of its items. */
export function useChecklist(id: string) {
  return useQuery(checklistQuery(useApi(serviceLifecycleApiRef), id));
}

/**
 * Titles of the items of all checklists in force, by id.
 *
 * @remarks
 * An item that several checklists have takes its title from the first of them.
 * Empty until everything has been read.
 */
export function useItemTitles(
  options: { enabled?: boolean } = {},
): ReadonlyMap<string, string> {
  const api = useApi(serviceLifecycleApiRef);
  const { data: checklists } = useQuery({
    ...checklistsQuery(api),
    ...options,
  });
  return useQueries({
    queries: (checklists?.items ?? []).map(({ id }) => ({
      ...checklistQuery(api, id),
      ...options,
    })),
    combine: results => {
      const titles = new Map<string, string>();
      for (const { id, title } of results.flatMap(r => r.data?.items ?? [])) {
        if (!titles.has(id)) {
          titles.set(id, title);
        }
      }
      return titles;
    },
  });
}

/** A checklist seldom turns while somebody looks. */
const CHECKLIST_STALE_TIME = 5 * 60_000;

function checklistsQuery(api: ServiceLifecycleClient) {
  return {
    queryKey: queryKeys.checklists,
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      api.listChecklists({ signal }),
    staleTime: CHECKLIST_STALE_TIME,
  };
}

function checklistQuery(api: ServiceLifecycleClient, id: string) {
  return {
    queryKey: queryKeys.checklist(id),
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      api.getChecklist(id, undefined, { signal }),
    staleTime: CHECKLIST_STALE_TIME,
  };
}
