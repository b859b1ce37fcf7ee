import { groupOf } from './itemGroups';
import { nextItems } from './nextItems';

describe('groupOf', () => {
  it.each([
    ['your-turn', { status: 'missing', turn: 'team', counts: true }],
    ['your-turn', { status: 'stale', turn: 'none', counts: true }],
    ['waiting', { status: 'awaiting-review', turn: 'reviewer', counts: true }],
    ['waiting', { status: 'missing', turn: 'platform', counts: true }],
    ['done', { status: 'met', turn: null, counts: true }],
    ['done', { status: 'risk-accepted', turn: null, counts: true }],
    ['coming', { status: 'missing', turn: 'team', counts: false }],
    ['coming', { status: 'met', turn: null, counts: false }],
    ['not-needed', { status: 'not-applicable', turn: null, counts: true }],
    ['not-needed', { status: 'not-applicable', turn: null, counts: false }],
  ] as const)('is %s for %j', (group, item) => {
    expect(groupOf(item)).toBe(group);
  });
});

describe('nextItems', () => {
  const open = { status: 'missing', turn: 'team', counts: true } as const;
  const met = { status: 'met', turn: null, counts: true } as const;
  const waiting = { ...open, turn: 'reviewer' } as const;

  it('are the team’s, those of the lowest stage first, and of them the quickest', () => {
    const items = [
      { id: 'slo', stage: 'production-ready', minutes: 5, ...open },
      { id: 'owner', stage: 'prototype', minutes: 1, ...met },
      { id: 'docs', stage: 'prototype', minutes: 20, ...open },
      { id: 'review', stage: 'prototype', minutes: 1, ...waiting },
      { id: 'alerts', stage: 'production-ready', minutes: 5, ...open },
      { id: 'tests', stage: 'prototype', minutes: 10, ...open },
    ] as const;
    expect(nextItems(items).map(({ id }) => id)).toEqual([
      'tests',
      'docs',
      'slo',
    ]);
    expect(nextItems(items, 1).map(({ id }) => id)).toEqual(['tests']);
  });
});
