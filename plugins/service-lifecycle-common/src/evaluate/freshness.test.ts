import { checklist, evidence, input, item } from '../__testUtils__/builders';
import { runbook } from '../__testUtils__/runbook';
import { evaluate } from './evaluate';

describe('freshness', () => {
  const fresh = checklist([item({ freshFor: '90d' })]);
  const dated = evidence({ submittedAt: '2026-03-17T23:59:00.000Z' });

  it('counts in UTC days: good through the end of the last day', () => {
    const facts = input({ checklist: fresh, evidence: [dated] });
    const [before] = evaluate(
      facts,
      new Date('2026-06-15T23:59:59.999Z'),
    ).items;
    const [after] = evaluate(facts, new Date('2026-06-16T00:00:00.000Z')).items;
    expect(before).toMatchObject({
      status: 'met',
      holdsUntil: '2026-06-16T00:00:00.000Z',
      dueAt: '2026-06-16T00:00:00.000Z',
    });
    expect(after).toMatchObject({
      status: 'stale',
      reason: {
        code: 'too-old',
        params: { datedAt: '2026-03-17T23:59:00.000Z', freshFor: '90d' },
      },
      turn: 'team',
      dueAt: null,
    });
  });

  it('opens renewal 30 days before', () => {
    expect(runbook({ checklist: fresh, evidence: [dated] }).renewFrom).toBe(
      '2026-05-17T00:00:00.000Z',
    );
  });

  it('opens renewal after half of a freshness under 60 days', () => {
    expect(
      runbook({
        checklist: checklist([item({ freshFor: '21d' })]),
        evidence: [evidence({ submittedAt: '2026-06-10T08:00:00.000Z' })],
      }),
    ).toMatchObject({
      holdsUntil: '2026-07-02T00:00:00.000Z',
      renewFrom: '2026-06-22T00:00:00.000Z',
    });
  });

  it('is not prolonged by a date in the future', () => {
    expect(
      runbook({
        checklist: fresh,
        evidence: [
          evidence({
            submittedAt: '2026-06-01T00:00:00.000Z',
            datedAt: '2030-01-01T00:00:00.000Z',
          }),
        ],
      }).holdsUntil,
    ).toBe('2026-08-31T00:00:00.000Z');
  });
});
