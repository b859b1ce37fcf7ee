import {
  ANA,
  BEN,
  NOW,
  catalogEvidence,
  checklist,
  evidence,
  item,
  review,
  verification,
} from '../__testUtils__/builders';
import { runbook } from '../__testUtils__/runbook';

describe('an item that is declared', () => {
  it('is missing while there is nothing', () => {
    expect(runbook({})).toEqual({
      itemId: 'runbook',
      status: 'missing',
      reason: { code: 'nothing-yet', params: {} },
      since: NOW.toISOString(),
      dueAt: null,
      renewFrom: null,
      holdsUntil: null,
      counts: true,
      turn: 'team',
      revision: null,
      decisionId: null,
      changedSinceApproval: false,
    });
  });

  it('is met once somebody gave something', () => {
    expect(runbook({ evidence: [evidence()] })).toMatchObject({
      status: 'met',
      reason: {
        code: 'declared-by-person',
        params: { by: ANA, at: '2026-05-15T09:00:00.000Z' },
      },
      turn: null,
      revision: 'revision-1',
    });
  });

  it('is met by what the catalog holds, which does not age', () => {
    const items = [item({ freshFor: '1d' })];
    expect(
      runbook({
        checklist: checklist(items),
        evidence: [
          catalogEvidence({ submittedAt: '2020-01-01T00:00:00.000Z' }),
        ],
      }),
    ).toMatchObject({
      status: 'met',
      reason: {
        code: 'found-in-catalog',
        params: { field: 'metadata.links[0]' },
      },
      dueAt: null,
    });
  });

  it('stays missing with evidence of a type that it does not take', () => {
    expect(
      runbook({ evidence: [evidence({ type: 'statement' })] }),
    ).toMatchObject({
      status: 'missing',
      reason: {
        code: 'type-not-taken',
        params: { type: 'statement', takes: ['link'] },
      },
      turn: 'team',
    });
  });

  it('is met whatever a machine or a reviewer says, since nobody is asked', () => {
    expect(
      runbook({
        evidence: [
          evidence({
            verification: verification({ verdict: 'fail' }),
            reviews: [review({ decision: 'request-changes' })],
          }),
        ],
      }).status,
    ).toBe('met');
  });

  it('says that what was given, to it or to others too, was withdrawn', () => {
    const withdrawn = { code: 'withdrawn', params: {} };
    for (const cover of ['service', 'system'] as const) {
      expect(
        runbook({ evidence: [evidence({ cover, withdrawn: true })] }),
      ).toMatchObject({ status: 'missing', reason: withdrawn });
    }
  });

  it('says that there is only a proposal', () => {
    expect(
      runbook({ evidence: [evidence({ source: 'agent', draft: true })] }),
    ).toMatchObject({
      status: 'missing',
      reason: { code: 'only-a-draft', params: {} },
      revision: null,
    });
  });

  it('is nobody’s turn when no owner resolves', () => {
    expect(runbook({ ownerResolved: false }).turn).toBe('none');
  });
});

describe('an item that a machine verifies', () => {
  const verified = checklist([item({ verify: 'machine' })]);
  const given = (overrides: Parameters<typeof evidence>[0]) =>
    runbook({ checklist: verified, evidence: [evidence(overrides)] });

  it('is unverified while nobody has looked, and waits for whoever may confirm', () => {
    expect(given({})).toMatchObject({
      status: 'unverified',
      reason: { code: 'not-checked-yet' },
      turn: 'reviewer',
    });
  });

  it('is met by a pass, and failing by a fail', () => {
    expect(given({ verification: verification() }).status).toBe('met');
    expect(
      given({
        verification: verification({
          verdict: 'fail',
          reason: 'The address answers 404: give one that exists.',
        }),
      }),
    ).toMatchObject({
      status: 'failing',
      reason: {
        code: 'machine-failed',
        params: { text: 'The address answers 404: give one that exists.' },
      },
      turn: 'team',
    });
  });

  it('holds a pass through unknown for 30 days, and says when it was last confirmed', () => {
    expect(
      given({
        verification: verification({
          verdict: 'unknown',
          lastPassAt: '2026-05-20T08:00:00.000Z',
        }),
      }),
    ).toMatchObject({
      status: 'met',
      reason: {
        code: 'machine-pass-holds',
        params: {
          lastPassAt: '2026-05-20T08:00:00.000Z',
          until: '2026-06-19T08:00:00.000Z',
        },
      },
      dueAt: '2026-06-19T08:00:00.000Z',
      holdsUntil: '2026-06-19T08:00:00.000Z',
    });
    expect(
      given({
        verification: verification({
          verdict: 'unknown',
          lastPassAt: '2026-05-16T12:00:00.000Z',
        }),
      }).status,
    ).toBe('unverified');
  });

  it('is met when somebody other than the submitter opened what no machine could read', () => {
    const unknown = verification({ verdict: 'unknown' });
    const by = (person: string) =>
      given({
        verification: unknown,
        reviews: [review({ decision: 'confirm', by: person })],
      });
    expect(by(BEN)).toMatchObject({
      status: 'met',
      reason: { code: 'confirmed-by-person', params: { by: BEN } },
    });
    expect(by(ANA).status).toBe('unverified');
  });
});

describe('an item that is reviewed', () => {
  const reviewed = checklist([
    item({
      verify: 'review',
      reviewers: [{ by: 'group:default/sre' }],
      revision: 2,
    }),
  ]);
  const reviewers = {
    runbook: { refs: ['group:default/sre'], nobody: false },
  };
  const given = (overrides: Parameters<typeof evidence>[0]) =>
    runbook({
      checklist: reviewed,
      reviewers,
      evidence: [evidence(overrides)],
    });
  const approval = review({ itemRevision: 2 });

  it('waits for its reviewers', () => {
    expect(given({})).toMatchObject({
      status: 'awaiting-review',
      reason: {
        code: 'awaiting-review',
        params: {
          refs: ['group:default/sre'],
          since: '2026-05-15T09:00:00.000Z',
        },
      },
      turn: 'reviewer',
    });
  });

  it('says so when nobody may review', () => {
    expect(
      runbook({
        checklist: reviewed,
        reviewers: { runbook: { refs: [], nobody: true } },
        evidence: [evidence()],
      }),
    ).toMatchObject({
      status: 'awaiting-review',
      reason: { code: 'nobody-may-review' },
    });
  });

  it('is met once approved, and not by its submitter', () => {
    expect(given({ reviews: [approval] })).toMatchObject({
      status: 'met',
      reason: { code: 'approved', params: { by: BEN } },
    });
    expect(given({ reviews: [{ ...approval, by: ANA }] }).status).toBe(
      'awaiting-review',
    );
  });

  it('follows the latest word: changes requested after an approval', () => {
    const requested = review({
      decision: 'request-changes',
      at: '2026-06-02T10:00:00.000Z',
      comment: 'Say who to call.',
      itemRevision: 2,
    });
    expect(given({ reviews: [approval, requested] })).toMatchObject({
      status: 'failing',
      reason: {
        code: 'changes-requested',
        params: { by: BEN, comment: 'Say who to call.' },
      },
      turn: 'team',
    });
    expect(
      given({
        reviews: [requested, { ...approval, at: '2026-06-03T10:00:00.000Z' }],
      }).status,
    ).toBe('met');
  });

  it('does not heed a machine', () => {
    expect(
      given({
        verification: verification({ verdict: 'fail' }),
        reviews: [approval],
      }).status,
    ).toBe('met');
  });

  it('waits again when the item’s revision was raised since the approval', () => {
    expect(given({ reviews: [review({ itemRevision: 1 })] }).status).toBe(
      'awaiting-review',
    );
  });

  it('is still met for its relook time after the content changed, and then stale', () => {
    const changed = (changedSinceApprovalAt: string) =>
      given({ reviews: [approval], changedSinceApprovalAt });
    expect(changed('2026-06-05T00:00:00.000Z')).toMatchObject({
      status: 'met',
      changedSinceApproval: true,
      reason: {
        code: 'changed-since-approval',
        params: { until: '2026-06-19T00:00:00.000Z' },
      },
      dueAt: '2026-06-19T00:00:00.000Z',
      holdsUntil: '2026-06-19T00:00:00.000Z',
    });
    expect(changed('2026-06-01T12:00:00.000Z')).toMatchObject({
      status: 'stale',
      changedSinceApproval: false,
      reason: { code: 'content-changed', params: { relook: '14d' } },
    });
  });

  it('forgets a change that was approved since', () => {
    expect(
      given({
        reviews: [approval],
        changedSinceApprovalAt: '2026-05-20T00:00:00.000Z',
      }),
    ).toMatchObject({ status: 'met', changedSinceApproval: false });
  });
});

describe('an item that both a machine and a person look at', () => {
  const both = checklist([
    item({ verify: 'machine+review', reviewers: [{ by: 'owner' }] }),
  ]);
  const status = (overrides: Parameters<typeof evidence>[0]) =>
    runbook({ checklist: both, evidence: [evidence(overrides)] }).status;

  it('needs an approval, which a machine that cannot tell does not stand in the way of', () => {
    const unknown = verification({ verdict: 'unknown' });
    expect(status({ verification: verification() })).toBe('awaiting-review');
    expect(status({ verification: verification(), reviews: [review()] })).toBe(
      'met',
    );
    expect(status({ verification: unknown, reviews: [review()] })).toBe('met');
  });

  it('fails when either does', () => {
    expect(
      status({
        verification: verification({ verdict: 'fail' }),
        reviews: [review()],
      }),
    ).toBe('failing');
    expect(
      status({
        verification: verification(),
        reviews: [review({ decision: 'request-changes' })],
      }),
    ).toBe('failing');
  });
});
