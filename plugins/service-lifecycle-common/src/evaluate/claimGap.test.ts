import {
  NOW,
  checklist,
  evidence,
  input,
  item,
  review,
} from '../__testUtils__/builders';
import { runbook } from '../__testUtils__/runbook';
import { evaluate } from './evaluate';

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
