import {
  fromTheBeginning,
  parseServicesView,
  servicesViewToSearch,
} from './servicesView';

const parse = (query: string) => parseServicesView(new URLSearchParams(query));

describe('the view in an address', () => {
  it('is the default one where the address says nothing', () => {
    expect(parse('')).toEqual({
      filters: {},
      order: { field: 'name', direction: 'asc' },
      pageSize: 50,
      cursor: null,
      page: 0,
    });
    expect(servicesViewToSearch(parse('')).toString()).toBe('');
  });

  it('survives a round through the address', () => {
    const view = {
      filters: { tier: ['1'], claimGap: true },
      order: { field: 'gap' as const, direction: 'desc' as const },
      pageSize: 100 as const,
      cursor: 'abc',
      page: 2,
    };
    expect(parseServicesView(servicesViewToSearch(view))).toEqual(view);
  });

  it('ignores orders, sizes and pages that do not exist', () => {
    expect(parse('orderBy=beauty:desc&limit=7&page=3')).toMatchObject({
      order: { field: 'name', direction: 'asc' },
      pageSize: 50,
      cursor: null,
      page: 0,
    });
    expect(parse('orderBy=gap:sideways').order.field).toBe('name');
    expect(parse('cursor=abc&page=-1').page).toBe(0);
  });

  it('begins again when the list becomes another one', () => {
    const view = parse('cursor=abc&page=2&tier=1');
    expect(fromTheBeginning(view, { filters: { tier: ['2'] } })).toMatchObject({
      filters: { tier: ['2'] },
      cursor: null,
      page: 0,
    });
  });
});
