import {
  parseServiceFilters,
  type ServiceFilters,
  serviceFiltersToSearch,
} from '../filters/serviceFilters';

/** What the organisation is shown by; systems and domains before teams. */
export const GROUPINGS = ['system', 'domain', 'owner'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const GROUP_ORDERS = ['name', 'gap'] as const;
export type GroupOrder = (typeof GROUP_ORDERS)[number];

/** What the page *Organisation* shows: all of it is in the address. */
export interface OrganisationView {
  filters: ServiceFilters;
  by: Grouping;
  order: GroupOrder;
  /** The checklist of the heat map; null for the one that most services use. */
  checklist: string | null;
}

/** Reads the view from an address; what it cannot mean is left at its default. */
export function parseOrganisationView(
  search: URLSearchParams,
): OrganisationView {
  return {
    filters: parseServiceFilters(search),
    by: GROUPINGS.find(name => name === search.get('by')) ?? GROUPINGS[0],
    order:
      GROUP_ORDERS.find(name => name === search.get('sort')) ?? GROUP_ORDERS[0],
    checklist: search.get('items') || null,
  };
}

/** Writes the view as the query of an address, leaving defaults out. */
export function organisationViewToSearch(
  view: OrganisationView,
): URLSearchParams {
  const search = serviceFiltersToSearch(view.filters);
  if (view.by !== GROUPINGS[0]) {
    search.set('by', view.by);
  }
  if (view.order !== GROUP_ORDERS[0]) {
    search.set('sort', view.order);
  }
  if (view.checklist) {
    search.set('items', view.checklist);
  }
  return search;
}
