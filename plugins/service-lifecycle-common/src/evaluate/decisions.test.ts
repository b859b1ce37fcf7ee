import {
  BEN,
  NOW,
  checklist,
  decision,
  evidence,
  input,
  item,
  verification,
} from '../__testUtils__/builders';
import { runbook } from '../__testUtils__/runbook';
import { evaluate } from './evaluate';
import type { EvaluationInput } from './types';

describe('an accepted risk', () => {
  it('stands for what is not met, until its end', () => {
    expect(runbook({ decisions: [decision()] })).toMatchObject({
      status: 'risk-accepted',
      reason: {
        code: 'risk-accepted',
        params: { by: BEN, until: '2026-07-31T16:00:00.000Z' },
      },
      decisionId: 'decision-1',
      turn: null,
      dueAt: '2026-07-31T16:00:00.000Z',
      holdsUntil: '2026-07-31T16:00:00.000Z',
    });
    expect(
      runbook({ decisions: [decision({ expiresAt: NOW.toISOString() })] })
        .status,
    ).toBe('missing');
  });

  it('does not hide that an item is met', () => {
    expect(
      runbook({ decisions: [decision()], evidence: [evidence()] }),
    ).toMatchObject({ status: 'met', decisionId: null });
  });

  it('lapses when the item fails for a reason that was not accepted', () => {
    const failing = {
      checklist: checklist([item({ verify: 'machine' })]),
      evidence: [evidence({ verification: verification({ verdict: 'fail' }) })],
    };
    const accepted = (acceptedReason: string | null) =>
      runbook({ ...failing, decisions: [decision({ acceptedReason })] }).status;
    expect(accepted(null)).toBe('failing');
    expect(accepted('machine-failed')).toBe('risk-accepted');
  });

  it('does not come back after a lapse when other evidence takes the place of what failed', () => {
    const checked = checklist([item({ verify: 'machine' })]);
    const failed = evidence({
      revision: 'failed',
      cover: 'system',
      verification: verification({ verdict: 'fail' }),
    });
    const unchecked = evidence({ revision: 'unchecked' });
    const status = (...given: EvaluationInput['evidence']) =>
      runbook({
        checklist: checked,
        evidence: given,
        decisions: [decision()],
      }).status;
    expect(status(unchecked)).toBe('risk-accepted');
    expect(status(failed)).toBe('failing');
    expect(status(failed, unchecked)).toBe('unverified');
  });

  it('may be forbidden by the item', () => {
    expect(
      runbook({
        checklist: checklist([item({ risk: { allowed: false } })]),
        decisions: [decision()],
      }).status,
    ).toBe('missing');
  });

  it('makes the stage conditional, with its number beside it', () => {
    const two = checklist([item({ id: 'runbook' }), item({ id: 'dashboard' })]);
    expect(
      evaluate(
        input({
          checklist: two,
          evidence: [evidence({ itemId: 'dashboard' })],
          decisions: [decision()],
        }),
        NOW,
      ),
    ).toMatchObject({
      stage: { id: 'prototype', conditional: true, acceptedRisks: 1 },
      progress: { met: 1, riskAccepted: 1, applicable: 2 },
      holdsUntil: { at: '2026-07-31T16:00:00.000Z', itemId: 'runbook' },
    });
  });
});

describe('an item that does not apply', () => {
  it('is not applicable where its `when` does not hold', () => {
    const tier1 = checklist([item({ when: { tier: '1' } })]);
    expect(runbook({ checklist: tier1 })).toMatchObject({
      status: 'not-applicable',
      reason: { code: 'not-required' },
      turn: null,
    });
  });

  it('takes an absent tier for absent', () => {
    const tiered = checklist([item({ when: { tier: { $exists: true } } })]);
    const subject = { ...input({}).subject, tier: null };
    expect(runbook({ checklist: tiered, subject }).status).toBe(
      'not-applicable',
    );
  });

  it('is not applicable by decision for a year, unless its revision is raised', () => {
    const waiver = decision({ kind: 'not-applicable', expiresAt: null });
    expect(runbook({ decisions: [waiver] })).toMatchObject({
      status: 'not-applicable',
      reason: {
        code: 'decided-not-applicable',
        params: { by: BEN, until: '2027-06-01T10:00:00.000Z' },
      },
      decisionId: 'decision-1',
      dueAt: '2027-06-01T10:00:00.000Z',
    });
    const raised = checklist([item({ revision: 2 })]);
    expect(runbook({ checklist: raised, decisions: [waiver] }).status).toBe(
      'missing',
    );
  });
});
