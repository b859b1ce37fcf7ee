import type {
  ChecklistItem,
  EvidenceInput,
} from 'backstage-plugin-service-lifecycle-common';
import { checklist } from '../../testing/checklists';
import { ReviewerChains } from './reviewers';

const TEAM = 'group:default/team';
const SECURITY = 'group:default/security';
const ANA = 'user:default/ana';

function evidence(changes: Partial<EvidenceInput> = {}): EvidenceInput {
  return {
    itemId: 'design',
    revision: 'r1',
    type: 'link',
    source: 'portal',
    cover: 'service',
    submittedBy: ANA,
    submittedAt: '2026-03-02T09:00:00.000Z',
    datedAt: '2026-03-02T09:00:00.000Z',
    withdrawn: false,
    draft: false,
    verification: null,
    reviews: [],
    changedSinceApprovalAt: null,
    ...changes,
  };
}

function ask(
  reviewers: ChecklistItem['reviewers'],
  given: EvidenceInput[] = [evidence()],
) {
  const chains = new ReviewerChains();
  const conclude = chains.add({
    checklist: checklist({
      items: [
        { id: 'design', area: 'security', verify: 'review', reviewers },
        { id: 'runbook' },
      ],
      areas: [{ id: 'security', group: SECURITY }],
    }),
    subject: { kind: 'Component', metadata: { name: 'cart' }, tier: '1' },
    ownerRef: TEAM,
    evidence: given,
  });
  return { questions: chains.questions, conclude };
}

describe('ReviewerChains', () => {
  it('asks a peer of the owner, and the area last', () => {
    expect(ask([{ by: 'owner' }]).questions).toEqual([
      { first: TEAM, last: SECURITY, submitter: ANA, excluded: null },
    ]);
  });

  it('asks the group of the first rule that holds', () => {
    expect(
      ask([
        { when: { tier: '2' }, by: 'owner' },
        { when: { tier: '1' }, by: 'group:default/architects' },
        { by: 'owner' },
      ]).questions,
    ).toMatchObject([{ first: 'group:default/architects' }]);
  });

  it('asks the owner where no rule holds', () => {
    expect(
      ask([{ when: { tier: '2' }, by: SECURITY }]).questions,
    ).toMatchObject([{ first: TEAM }]);
  });

  it.each([
    ['the catalog', { source: 'catalog' as const, submittedBy: null }],
    ['a machine', { source: 'api' as const, submittedBy: 'external:ci' }],
  ])('asks nobody of the owner where it came from %s', (_, changes) => {
    expect(ask([{ by: 'owner' }], [evidence(changes)]).questions).toEqual([
      { first: TEAM, last: SECURITY, submitter: null, excluded: TEAM },
    ]);
  });

  it('asks nothing where there is nothing to review', () => {
    const { questions, conclude } = ask(
      [{ by: 'owner' }],
      [evidence({ withdrawn: true }), evidence({ itemId: 'runbook' })],
    );
    expect(questions).toEqual([]);
    expect(conclude([])).toEqual({});
  });

  it('asks no group where everybody outside the owner may review', () => {
    const { questions, conclude } = ask([{ by: 'not-owner' }]);
    expect(questions).toEqual([]);
    expect(conclude([])).toEqual({ design: { refs: [], nobody: false } });
  });

  it('asks once for all services with the same question', () => {
    const chains = new ReviewerChains();
    const service = {
      checklist: checklist({
        items: [
          { id: 'design', verify: 'review', reviewers: [{ by: 'owner' }] },
          { id: 'slo', verify: 'review', reviewers: [{ by: SECURITY }] },
        ],
      }),
      subject: { kind: 'Component', metadata: {}, tier: null },
      ownerRef: TEAM,
      evidence: [evidence(), evidence({ itemId: 'slo' })],
    };
    const first = chains.add(service);
    const second = chains.add(service);
    expect(chains.questions).toHaveLength(2);
    const answers = [TEAM, null];
    expect(first(answers)).toEqual({
      design: { refs: [TEAM], nobody: false },
      slo: { refs: [], nobody: true },
    });
    expect(second(answers)).toEqual(first(answers));
  });
});
