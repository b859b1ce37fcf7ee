import { useRouteRef } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { servicesRouteRef } from '../../routes';
import type { ServiceFilters } from './serviceFilters';
import { serviceFiltersToSearch } from './serviceFilters';

/** Addresses of the page *Services* with filters set: where every number leads. */
export function useServicesLink() {
  const servicesPath = useRouteRef(servicesRouteRef)();
  return useCallback(
    (filters: ServiceFilters, orderBy?: string) => {
      const search = serviceFiltersToSearch(filters);
      if (orderBy) {
        search.set('orderBy', orderBy);
      }
      const query = search.toString();
      return query ? `${servicesPath}?${query}` : servicesPath;
    },
    [servicesPath],
  );
}
