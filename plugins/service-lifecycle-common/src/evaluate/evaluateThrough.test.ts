import {
  checklist,
  decision,
  evidence,
  input,
  item,
} from '../__testUtils__/builders';
import { evaluate } from './evaluate';
import { evaluateThrough } from './evaluateThrough';

const facts = input({
  checklist: checklist([
    item({ id: 'runbook' }),
    item({ id: 'dashboard', freshFor: '90d' }),
  ]),
  evidence: [
    evidence({
      itemId: 'dashboard',
      submittedAt: '2026-04-01T08:00:00.000Z',
    }),
  ],
  decisions: [decision({ expiresAt: '2026-06-20T16:00:00.000Z' })],
});

function turns(from: string | null, now: string) {
  return evaluateThrough(facts, { from, now: new Date(now) }).map(
    ({ evaluatedAt, items, stage }) => ({
      evaluatedAt,
      stage: stage.id,
      statuses: items.map(({ status }) => status),
    }),
  );
}

describe('evaluateThrough', () => {
  it('steps through every instant at which time turned something', () => {
    expect(
      turns('2026-06-15T12:00:00.000Z', '2026-07-15T00:00:00.000Z'),
    ).toEqual([
      {
        evaluatedAt: '2026-06-20T16:00:00.000Z',
        stage: 'script',
        statuses: ['missing', 'met'],
      },
      {
        evaluatedAt: '2026-07-01T00:00:00.000Z',
        stage: 'script',
        statuses: ['missing', 'stale'],
      },
      {
        evaluatedAt: '2026-07-15T00:00:00.000Z',
        stage: 'script',
        statuses: ['missing', 'stale'],
      },
    ]);
  });

  it('looks once where nothing turned, and at what was never scored', () => {
    expect(
      turns('2026-06-15T12:00:00.000Z', '2026-06-15T13:00:00.000Z'),
    ).toHaveLength(1);
    expect(turns(null, '2026-07-15T00:00:00.000Z')).toHaveLength(1);
  });

  it('looks once when something turns at this very instant', () => {
    expect(
      turns('2026-06-15T12:00:00.000Z', '2026-06-20T16:00:00.000Z'),
    ).toEqual([
      {
        evaluatedAt: '2026-06-20T16:00:00.000Z',
        stage: 'script',
        statuses: ['missing', 'met'],
      },
    ]);
  });

  it('dates a turn with its own instant, not with that of the look', () => {
    const first = evaluate(facts, new Date('2026-06-15T12:00:00.000Z'));
    const last = evaluateThrough(
      { ...facts, previous: first.items },
      { from: first.evaluatedAt, now: new Date('2026-07-15T00:00:00.000Z') },
    ).at(-1);
    expect(last?.items.map(({ since }) => since)).toEqual([
      '2026-06-20T16:00:00.000Z',
      '2026-07-01T00:00:00.000Z',
    ]);
  });
});
