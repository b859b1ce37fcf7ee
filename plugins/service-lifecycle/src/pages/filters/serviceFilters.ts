import {
  ITEM_STATUSES,
  type ListServicesQuery,
  STAGES,
  TURNS,
} from 'backstage-plugin-service-lifecycle-common';

/** What narrows a list or a sum of services; the names are those of the API. */
export type ServiceFilters = Omit<
  ListServicesQuery,
  'orderBy' | 'limit' | 'cursor'
>;

/** Filters by a list of any values. */
export const VALUE_FILTERS = [
  'owner',
  'system',
  'domain',
  'kind',
  'type',
  'tier',
  'lifecycle',
  'checklist',
] as const;
export type ValueFilter = (typeof VALUE_FILTERS)[number];

/** Filters by a list of values out of a closed set. */
export const CLOSED_FILTERS = {
  stage: STAGES,
  claim: STAGES,
  turn: TURNS,
  itemStatus: ITEM_STATUSES,
} as const;
export type ClosedFilter = keyof typeof CLOSED_FILTERS;

export const FLAG_FILTERS = ['claimGap', 'notStarted', 'conditional'] as const;
export type FlagFilter = (typeof FLAG_FILTERS)[number];

const TEXT_FILTERS = ['item', 'text'] as const;

export type FilterName =
  ValueFilter | ClosedFilter | FlagFilter | (typeof TEXT_FILTERS)[number];

/** Every filter, in the order in which active ones are shown. */
export const FILTER_NAMES: readonly FilterName[] = [
  'text',
  'owner',
  'system',
  'domain',
  'kind',
  'type',
  'tier',
  'lifecycle',
  'checklist',
  'stage',
  'claim',
  'claimGap',
  'notStarted',
  'conditional',
  'turn',
  'item',
  'itemStatus',
];

/** Statuses that are meant when an item is chosen and nothing else is said. */
export const OPEN_STATUSES = [
  'failing',
  'stale',
  'awaiting-review',
  'unverified',
  'missing',
] as const;

/**
 * Reads filters from an address. What no filter could mean is left out, so
 * that an old or mistyped address still shows something.
 */
export function parseServiceFilters(search: URLSearchParams): ServiceFilters {
  const filters: ServiceFilters = {};
  for (const name of VALUE_FILTERS) {
    const values = distinct(search.getAll(name).filter(Boolean));
    if (values.length > 0) {
      filters[name] = values;
    }
  }
  for (const name of FLAG_FILTERS) {
    const value = search.get(name);
    if (value === 'true' || value === 'false') {
      filters[name] = value === 'true';
    }
  }
  for (const name of TEXT_FILTERS) {
    const value = search.get(name)?.trim();
    if (value) {
      filters[name] = value;
    }
  }
  const stage = known(search, 'stage');
  const claim = known(search, 'claim');
  const turn = known(search, 'turn');
  const itemStatus = known(search, 'itemStatus');
  return {
    ...filters,
    ...(stage.length > 0 && { stage }),
    ...(claim.length > 0 && { claim }),
    ...(turn.length > 0 && { turn }),
    ...(filters.item && {
      itemStatus: itemStatus.length > 0 ? itemStatus : [...OPEN_STATUSES],
    }),
  };
}

/** Writes filters as the query of an address, in a fixed order. */
export function serviceFiltersToSearch(
  filters: ServiceFilters,
): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of FILTER_NAMES) {
    const value = filters[name];
    if (Array.isArray(value)) {
      value.forEach(entry => search.append(name, entry));
    } else if (value !== undefined) {
      search.set(name, String(value));
    }
  }
  return search;
}

/** Names of the filters that narrow something, in the order of display. */
export function activeFilters(filters: ServiceFilters): FilterName[] {
  return FILTER_NAMES.filter(name => {
    const value = filters[name];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
}

/** The same filters without one of them. An item and its status go together. */
export function withoutFilter(
  filters: ServiceFilters,
  name: FilterName,
): ServiceFilters {
  const dropped: readonly FilterName[] =
    name === 'item' || name === 'itemStatus' ? ['item', 'itemStatus'] : [name];
  const rest = { ...filters };
  dropped.forEach(entry => delete rest[entry]);
  return rest;
}

function known<N extends ClosedFilter>(
  search: URLSearchParams,
  name: N,
): (typeof CLOSED_FILTERS)[N][number][] {
  const allowed: readonly string[] = CLOSED_FILTERS[name];
  const isKnown = (
    value: string,
  ): value is (typeof CLOSED_FILTERS)[N][number] => allowed.includes(value);
  return distinct(search.getAll(name).filter(isKnown));
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
