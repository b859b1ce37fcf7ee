import type { ScorecardItem } from 'backstage-plugin-service-lifecycle-common';
import {
  aMetItem,
  anItem,
  aScorecard,
  shown,
  someEvidence,
} from '../../testing/scorecards';
import { undoOf } from '../form/undo';
import { distance } from './distance';
import { itemGroup, nextForTeam, sectionsByStage } from './groups';
import { rowAction, type RowAction } from './rowAction';

describe('the group of an item', () => {
  it.each([
    [{ status: 'missing', turn: 'team' }, 'your-turn'],
    [{ status: 'awaiting-review', turn: 'reviewer' }, 'waiting'],
    [{ status: 'missing', turn: 'platform' }, 'waiting'],
    [{ status: 'missing', turn: 'team', counts: false }, 'coming'],
    [{ status: 'met', turn: null }, 'done'],
    [{ status: 'not-applicable', turn: null }, 'not-needed'],
    [{ status: 'missing', turn: 'team', stage: 'resilient' }, 'not-needed'],
    [{ status: 'met', turn: null, stage: 'resilient' }, 'done'],
  ] as const)('of %j is %j', (item, group) => {
    expect(itemGroup(anItem(item), 'production-ready')).toBe(group);
  });
});

describe('the order of the list', () => {
  it('puts the lowest stage first, and in it what takes least time', () => {
    const items = [
      anItem({ id: 'd', stage: 'pilot', minutes: 1 }),
      anItem({ id: 'b', stage: 'prototype', minutes: 9 }),
      anItem({ id: 'a', stage: 'prototype', minutes: 3 }),
      anItem({ id: 'c', stage: 'prototype', minutes: 9 }),
    ];
    expect(
      sectionsByStage(items).map(({ stage, items: inStage }) => [
        stage,
        inStage.map(({ id }) => id),
      ]),
    ).toEqual([
      ['prototype', ['a', 'b', 'c']],
      ['pilot', ['d']],
    ]);
    expect(nextForTeam(aScorecard({ items })).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });
});

describe('the distance', () => {
  it('is to what is declared, whoever has to act', () => {
    const review = anItem({
      id: 'review',
      status: 'awaiting-review',
      turn: 'reviewer',
    });
    const later = anItem({ id: 'later', counts: false });
    const beyond = anItem({ id: 'beyond', stage: 'resilient' });
    const runbook = anItem({ minutes: 25 });
    const scorecard = aScorecard({
      items: [aMetItem(), runbook, review, later, beyond],
    });
    expect(distance(scorecard)).toEqual({
      kind: 'declared',
      target: 'production-ready',
      yours: [runbook],
      waiting: [review],
      minutes: 25,
    });
  });

  it('is to the next stage that is expected, where what is declared is shown', () => {
    const drill = anItem({ stage: 'resilient' });
    expect(
      distance(
        aScorecard({
          items: [aMetItem(), drill],
          stage: shown('production-ready'),
          claimGap: { stages: 0, items: 0 },
          expected: 'resilient',
        }),
      ),
    ).toMatchObject({ kind: 'next', target: 'resilient', yours: [drill] });
  });

  it('is nothing where nothing that is expected is open', () => {
    expect(
      distance(
        aScorecard({
          items: [aMetItem(), anItem({ stage: 'resilient' })],
          stage: shown('production-ready'),
          claim: null,
          claimGap: null,
        }),
      ),
    ).toBeNull();
  });
});

describe('the action of a row', () => {
  const cases: [Partial<ScorecardItem>, RowAction | null][] = [
    [{ status: 'missing' }, 'add'],
    [{ status: 'stale' }, 'renew'],
    [{ status: 'failing' }, 'fix'],
    [{ status: 'awaiting-review' }, null],
    [{ status: 'missing', actions: [] }, null],
    [{ status: 'missing', takes: ['slo'] }, null],
    [{ status: 'met', renewFrom: '2020-01-01T00:00:00.000Z' }, 'renew'],
    [{ status: 'met', renewFrom: '2999-01-01T00:00:00.000Z' }, null],
  ];

  it.each(cases)('of %j is %j', (changes, action) => {
    expect(rowAction(anItem(changes))).toBe(action);
  });
});

describe('undoing a submission', () => {
  const result = (revision = 'new') => ({
    revision: 'new',
    covered: [],
    scorecard: aScorecard({
      items: [
        aMetItem({ id: 'runbook', evidence: someEvidence({ revision }) }),
      ],
    }),
  });
  const before = (evidence = someEvidence()) => anItem({ evidence });

  it('is possible where nothing was submitted before', () => {
    expect(undoOf(anItem(), 'system', result())).toBe('new');
    expect(
      undoOf(before(someEvidence({ source: 'catalog' })), 'service', result()),
    ).toBe('new');
  });

  it('is possible where what was shared comes back', () => {
    const shared = someEvidence({ cover: { kind: 'system' } });
    expect(undoOf(before(shared), 'service', result())).toBe('new');
  });

  it('is not offered where an older revision would have to come back', () => {
    const shared = someEvidence({ cover: { kind: 'system' } });
    expect(undoOf(before(), 'service', result())).toBeNull();
    expect(undoOf(before(shared), 'system', result())).toBeNull();
  });

  it('is not offered where another revision is in force', () => {
    expect(undoOf(anItem(), 'service', result('other'))).toBeNull();
  });
});
