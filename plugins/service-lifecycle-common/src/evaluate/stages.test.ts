import {
  NOW,
  checklist,
  decision,
  evidence,
  input,
  item,
} from '../__testUtils__/builders';
import { evaluate } from './evaluate';
import type { EvaluationInput } from './types';

describe('an item that counts only from a date', () => {
  const coming = checklist([
    item({ id: 'owner' }),
    item({ id: 'runbook', countsFrom: '2026-07-01' }),
  ]);
  const facts = input({
    checklist: coming,
    evidence: [evidence({ itemId: 'owner' })],
    declared: { stage: 'prototype', from: 'experimental' },
  });

  it('changes no stage and no gap before it', () => {
    expect(evaluate(facts, NOW)).toMatchObject({
      stage: { id: 'prototype' },
      claimGap: { stages: 0, items: 0 },
      progress: { met: 1, applicable: 1 },
      holdsUntil: { at: '2026-07-01T00:00:00.000Z', itemId: 'runbook' },
      dueAt: '2026-07-01T00:00:00.000Z',
    });
  });

  it('counts from 00:00 UTC of it', () => {
    expect(evaluate(facts, new Date('2026-07-01T00:00:00.000Z'))).toMatchObject(
      {
        stage: { id: 'script' },
        claimGap: { stages: 1, items: 1 },
        turn: 'team',
      },
    );
  });
});

describe('the stage shown', () => {
  const ladder = checklist([
    item({ id: 'owner', stage: 'prototype' }),
    item({ id: 'runbook', stage: 'production-ready' }),
  ]);
  const given = (...itemIds: string[]) =>
    evaluate(
      input({
        checklist: ladder,
        evidence: itemIds.map(itemId => evidence({ itemId })),
      }),
      NOW,
    );

  it('is script where everything starts', () => {
    expect(given()).toMatchObject({
      stage: { id: 'script', conditional: false, acceptedRisks: 0 },
      claimGap: { stages: 3, items: 2 },
    });
  });

  it('is not raised by an item above an open one', () => {
    expect(given('runbook').stage.id).toBe('script');
  });

  it('passes through a stage without items, and never stops at it', () => {
    expect(given('owner').stage.id).toBe('prototype');
    expect(given('owner', 'runbook').stage.id).toBe('production-ready');
  });

  it('is not reached by a stage of which nothing is met', () => {
    expect(
      evaluate(
        input({
          checklist: ladder,
          evidence: [evidence({ itemId: 'owner' })],
          decisions: [decision()],
        }),
        NOW,
      ).stage,
    ).toEqual({ id: 'prototype', conditional: false, acceptedRisks: 0 });
  });
});

describe('how long the stage holds', () => {
  it('is until the first fall, even when time raises it before', () => {
    const items = [
      item({ id: 'owner', stage: 'prototype', freshFor: '90d' }),
      item({ id: 'runbook', stage: 'pilot', freshFor: '180d' }),
    ];
    const until = (overrides: Partial<EvaluationInput>) =>
      evaluate(
        input({
          checklist: checklist(items),
          evidence: [
            evidence({ itemId: 'owner' }),
            evidence({ itemId: 'runbook' }),
          ],
          ...overrides,
        }),
        NOW,
      );
    const waived = decision({ kind: 'not-applicable' });
    const owned = decision({
      id: 'decision-2',
      itemId: 'owner',
      expiresAt: '2027-12-31T16:00:00.000Z',
    });

    expect(until({})).toMatchObject({
      stage: { id: 'pilot' },
      holdsUntil: { at: '2026-08-14T00:00:00.000Z', itemId: 'owner' },
    });
    expect(until({ decisions: [waived, owned] })).toMatchObject({
      stage: { id: 'prototype' },
      holdsUntil: { at: '2026-11-12T00:00:00.000Z', itemId: 'runbook' },
    });
  });
});
