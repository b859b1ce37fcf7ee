import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  parseServicesView,
  type ServicesView,
  servicesViewToSearch,
} from './servicesView';

/** The view that the address describes, and a way to go to another one. */
export function useServicesView() {
  const [search, setSearch] = useSearchParams();
  const view = useMemo(() => parseServicesView(search), [search]);
  const setView = useCallback(
    (next: ServicesView, options?: { replace?: boolean }) =>
      setSearch(servicesViewToSearch(next), options),
    [setSearch],
  );
  return { view, setView };
}
