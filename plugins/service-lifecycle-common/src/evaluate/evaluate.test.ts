import {
  ANA,
  BEN,
  NOW,
  catalogEvidence,
  checklist,
  decision,
  evidence,
  input,
  item,
  review,
  verification,
} from '../__testUtils__/builders';
import { evaluate } from './evaluate';
import type { EvaluationInput, ItemEvaluation } from './types';

/** The runbook of the scorecard, with the given facts. */
function runbook(overrides: Partial<EvaluationInput>): ItemEvaluation {
  const [only] = evaluate(input(overrides), NOW).items;
  if (!only) {
    throw new Error('The checklist has one item');
  }
  return only;
}

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

describe('the claim', () => {
  it('is null where the lifecycle declares nothing', () => {
    expect(evaluate(input({ declared: null }), NOW)).toMatchObject({
      claim: null,
      claimGap: null,
      turn: null,
    });
  });

  it('is never above what is expected of this tier', () => {
    const expects = checklist(
      [
        item({ id: 'owner', stage: 'pilot' }),
        item({ id: 'runbook', stage: 'production-ready' }),
      ],
      {
        expects: [
          { when: { tier: '1' }, stage: 'production-ready' },
          { stage: 'pilot' },
        ],
      },
    );
    expect(evaluate(input({ checklist: expects }), NOW)).toMatchObject({
      expected: 'pilot',
      claim: { stage: 'pilot', from: 'production' },
      claimGap: { stages: 2, items: 1 },
    });
  });

  it('is whoever’s turn can act first: the team, a reviewer, the platform', () => {
    const items = [
      item({ id: 'runbook' }),
      item({ id: 'review', verify: 'review', reviewers: [{ by: 'owner' }] }),
      item({ id: 'secrets' }),
    ];
    const provided = checklist(items, {
      provisions: [
        {
          id: 'secret-scanning',
          title: 'Secret scanning',
          items: ['secrets'],
          providedBy: 'group:default/platform',
        },
      ],
    });
    const turn = (...itemIds: string[]) =>
      evaluate(
        input({
          checklist: provided,
          evidence: itemIds.map(itemId => evidence({ itemId })),
        }),
        NOW,
      ).turn;
    expect(turn('review')).toBe('team');
    expect(turn('runbook', 'review')).toBe('reviewer');
    expect(
      evaluate(
        input({
          checklist: provided,
          evidence: [
            evidence({ itemId: 'runbook' }),
            evidence({ itemId: 'review', reviews: [review()] }),
          ],
        }),
        NOW,
      ),
    ).toMatchObject({ turn: 'platform', claimGap: { items: 1 } });
  });
});

describe('a provision of the platform', () => {
  const provided = checklist([item()], {
    provisions: [
      {
        id: 'runbooks',
        title: 'Runbooks',
        items: ['runbook'],
        providedBy: 'group:default/platform',
        where: { 'spec.type': 'service' },
      },
    ],
  });

  it('is the platform’s turn while it has not been given', () => {
    expect(runbook({ checklist: provided })).toMatchObject({
      status: 'missing',
      reason: {
        code: 'not-provided-yet',
        params: { provision: 'runbooks', by: 'group:default/platform' },
      },
      turn: 'platform',
    });
  });

  it('is the team’s turn where the service opted out', () => {
    expect(
      runbook({ checklist: provided, optedOut: ['runbooks'] }),
    ).toMatchObject({ reason: { code: 'nothing-yet' }, turn: 'team' });
  });
});

describe('not started', () => {
  const notStarted = (overrides: Parameters<typeof evidence>[0]) =>
    evaluate(input({ evidence: [evidence(overrides)] }), NOW).notStarted;

  it('holds until a person or an API gave something, whatever became of it', () => {
    expect(evaluate(input({}), NOW).notStarted).toBe(true);
    expect(notStarted({ source: 'catalog' })).toBe(true);
    expect(notStarted({ source: 'agent', draft: true })).toBe(true);
    expect(notStarted({ cover: 'provision' })).toBe(true);
    expect(notStarted({ source: 'api' })).toBe(false);
    expect(notStarted({ cover: 'system' })).toBe(false);
    expect(notStarted({ withdrawn: true })).toBe(false);
  });
});

describe('since', () => {
  it('is kept while the status stays, and is the instant when it turns', () => {
    const since = '2026-01-01T00:00:00.000Z';
    const known = (status: 'met' | 'missing') =>
      runbook({
        evidence: [evidence()],
        previous: [{ itemId: 'runbook', status, since }],
      }).since;
    expect(known('met')).toBe(since);
    expect(known('missing')).toBe(NOW.toISOString());
  });
});
