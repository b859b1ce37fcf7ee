import {
  activeFilters,
  parseServiceFilters,
  type ServiceFilters,
  serviceFiltersToSearch,
} from '../filters/serviceFilters';

/** Columns that the server orders by; the names are those of the API. */
export const ORDERS = [
  'name',
  'stage',
  'claim',
  'gap',
  'tier',
  'lifecycle',
  'type',
  'owner',
  'system',
  'progress',
  'holdsUntil',
] as const;
export type OrderField = (typeof ORDERS)[number];

export interface Order {
  field: OrderField;
  direction: 'asc' | 'desc';
}

export const PAGE_SIZES = [25, 50, 100] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

/** What the page *Services* shows: all of it is in the address. */
export interface ServicesView {
  filters: ServiceFilters;
  order: Order;
  pageSize: PageSize;
  /** Where the page begins; null on the first one. */
  cursor: string | null;
  /** How many pages lie before, as far as the address knows. */
  page: number;
}

/** The order where the address names none. */
export const DEFAULT_ORDER: Order = { field: 'name', direction: 'asc' };
const DEFAULT_PAGE_SIZE: PageSize = 50;

/** Reads the view from an address; what it cannot mean is left at its default. */
export function parseServicesView(search: URLSearchParams): ServicesView {
  const cursor = search.get('cursor');
  const page = Number(search.get('page') ?? 0);
  const limit = Number(search.get('limit'));
  return {
    filters: parseServiceFilters(search),
    order: parseOrder(search.get('orderBy')),
    pageSize: PAGE_SIZES.find(size => size === limit) ?? DEFAULT_PAGE_SIZE,
    cursor: cursor || null,
    page: cursor && Number.isInteger(page) && page > 0 ? page : 0,
  };
}

/** Writes the view as the query of an address, leaving defaults out. */
export function servicesViewToSearch(view: ServicesView): URLSearchParams {
  const search = serviceFiltersToSearch(view.filters);
  const { field, direction } = view.order;
  if (field !== DEFAULT_ORDER.field || direction !== DEFAULT_ORDER.direction) {
    search.set('orderBy', `${field}:${direction}`);
  }
  if (view.pageSize !== DEFAULT_PAGE_SIZE) {
    search.set('limit', String(view.pageSize));
  }
  if (view.cursor) {
    search.set('cursor', view.cursor);
    search.set('page', String(view.page));
  }
  return search;
}

/** Other filters, another order or size: another list, so from its beginning. */
export function fromTheBeginning(
  view: ServicesView,
  change: Partial<Pick<ServicesView, 'filters' | 'order' | 'pageSize'>>,
): ServicesView {
  return { ...view, ...change, cursor: null, page: 0 };
}

/** Whether anything narrows the list. */
export function isNarrowed(view: ServicesView): boolean {
  return activeFilters(view.filters).length > 0;
}

function parseOrder(text: string | null): Order {
  const [name, direction = 'asc'] = (text ?? '').split(':');
  const field = ORDERS.find(order => order === name);
  return field && (direction === 'asc' || direction === 'desc')
    ? { field, direction }
    : DEFAULT_ORDER;
}
