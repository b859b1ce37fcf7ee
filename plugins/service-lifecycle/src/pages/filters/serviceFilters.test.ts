import {
  activeFilters,
  parseServiceFilters,
  serviceFiltersToSearch,
  withoutFilter,
} from './serviceFilters';

const parse = (query: string) =>
  parseServiceFilters(new URLSearchParams(query));

describe('filters in an address', () => {
  it('are read with the names of the API', () => {
    expect(
      parse(
        'owner=group:default/a&owner=group:default/b&tier=1&stage=pilot&claimGap=true&turn=team&text=check',
      ),
    ).toEqual({
      owner: ['group:default/a', 'group:default/b'],
      tier: ['1'],
      stage: ['pilot'],
      claimGap: true,
      turn: ['team'],
      text: 'check',
    });
  });

  it('survive a round through the address', () => {
    const filters = {
      text: 'a b&c',
      owner: ['none'],
      system: ['system:default/checkout'],
      claim: ['production-ready' as const],
      claimGap: false,
      item: 'runbook',
      itemStatus: ['missing' as const],
    };
    expect(parseServiceFilters(serviceFiltersToSearch(filters))).toEqual(
      filters,
    );
  });

  it('are left out where they mean nothing', () => {
    expect(
      parse(
        'stage=gold&turn=&claimGap=maybe&owner=&text=%20&itemStatus=met&x=1',
      ),
    ).toEqual({});
  });

  it('name each value once', () => {
    expect(parse('tier=1&tier=1&stage=pilot&stage=pilot')).toEqual({
      tier: ['1'],
      stage: ['pilot'],
    });
  });

  it('ask for what is open of an item when no status is named', () => {
    expect(parse('item=runbook').itemStatus).toEqual([
      'failing',
      'stale',
      'awaiting-review',
      'unverified',
      'missing',
    ]);
  });
});

describe('activeFilters', () => {
  it('lists what narrows, in one order', () => {
    expect(
      activeFilters({ turn: ['team'], claimGap: false, owner: [], text: 'a' }),
    ).toEqual(['text', 'claimGap', 'turn']);
  });
});

describe('withoutFilter', () => {
  it('drops one filter and keeps the others', () => {
    expect(withoutFilter({ tier: ['1'], text: 'a' }, 'tier')).toEqual({
      text: 'a',
    });
  });

  it('drops an item together with its status', () => {
    expect(
      withoutFilter({ item: 'slo', itemStatus: ['met'], text: 'a' }, 'item'),
    ).toEqual({ text: 'a' });
  });
});
