import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  type OrganisationView,
  organisationViewToSearch,
  parseOrganisationView,
} from './organisationView';

/** The view that the address describes, and a way to go to another one. */
export function useOrganisationView() {
  const [search, setSearch] = useSearchParams();
  const view = useMemo(() => parseOrganisationView(search), [search]);
  const setView = useCallback(
    (next: OrganisationView) => setSearch(organisationViewToSearch(next)),
    [setSearch],
  );
  return { view, setView };
}
