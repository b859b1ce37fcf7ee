import {
  stageIndex,
  type Activity,
  type ChecklistDocument,
  type ChecklistDocumentItem,
  type EvidenceRevision,
  type Scorecard,
  type ScorecardItem,
  type StageId,
} from 'backstage-plugin-service-lifecycle-common';

/** The day on which the examples of the tests happen. */
export const TODAY = '2026-11-20T12:00:00.000Z';

/** An instant some days before or after {@link TODAY}. */
export function day(offset: number): string {
  return new Date(Date.parse(TODAY) + offset * 86_400_000).toISOString();
}

/** An item that nothing is there for, that the reader may give evidence for. */
export function anItem(changes: Partial<ScorecardItem> = {}): ScorecardItem {
  return {
    id: 'runbook',
    title: 'Runbook',
    area: 'documentation',
    stage: 'production-ready',
    status: 'missing',
    reason: { code: 'nothing-yet', params: {}, text: 'Nothing yet.' },
    since: day(-40),
    dueAt: null,
    renewFrom: null,
    holdsUntil: null,
    countsFrom: null,
    counts: true,
    minutes: 5,
    turn: 'team',
    changedSinceApproval: false,
    takes: ['link'],
    reviewers: [],
    evidence: null,
    decision: null,
    actions: ['submit'],
    ...changes,
  };
}

/** An item that is met by a link. */
export function aMetItem(changes: Partial<ScorecardItem> = {}): ScorecardItem {
  return anItem({
    id: 'documentation',
    title: 'Documentation',
    stage: 'prototype',
    status: 'met',
    turn: null,
    reason: {
      code: 'declared-by-person',
      params: { by: 'user:default/ana', at: day(-20) },
      text: 'Given by ana on 31 Oct 2026.',
    },
    evidence: someEvidence(),
    actions: ['submit', 'withdraw'],
    ...changes,
  });
}

export function someEvidence(
  changes: Partial<EvidenceRevision> = {},
): EvidenceRevision {
  return {
    revision: 'rev-1',
    type: 'link',
    source: 'portal',
    cover: { kind: 'service' },
    anchor: 'component:default/checkout-api',
    payload: { url: 'https://docs.example.com/checkout' },
    comment: null,
    draftedWithAi: false,
    submittedBy: 'user:default/ana',
    submittedAt: day(-20),
    found: null,
    withdrawn: null,
    verification: null,
    reviews: [],
    ...changes,
  };
}

/** A service at pilot that is declared production-ready, one item away. */
export function aScorecard(changes: Partial<Scorecard> = {}): Scorecard {
  const items = changes.items ?? [
    aMetItem(),
    aMetItem({ id: 'dashboard', title: 'Dashboard', stage: 'pilot' }),
    anItem(),
  ];
  return {
    entityRef: 'component:default/checkout-api',
    title: 'Checkout API',
    kind: 'Component',
    type: 'service',
    lifecycle: 'production',
    tier: '2',
    owner: 'group:default/team-checkout',
    ownerResolved: true,
    system: 'system:default/checkout',
    domain: null,
    checklist: { id: 'service', version: 3 },
    notes: [],
    notStarted: false,
    stage: shown('pilot'),
    claim: { stage: 'production-ready', from: 'production' },
    claimGap: { stages: 1, items: 1 },
    expected: 'production-ready',
    progress: { met: 2, riskAccepted: 0, applicable: 3 },
    turn: 'team',
    holdsUntil: null,
    evaluatedAt: TODAY,
    dueAt: null,
    actions: [],
    systemServices: [],
    ...changes,
    items,
  };
}

/** A stage shown, as the API tells it. */
export function shown(
  id: StageId,
  acceptedRisks = 0,
): NonNullable<Scorecard['stage']> {
  return {
    id,
    index: stageIndex(id),
    conditional: acceptedRisks > 0,
    acceptedRisks,
  };
}

/** The checklist of a scorecard, with the same words for every item. */
export function aChecklist(
  { items }: Pick<Scorecard, 'items'>,
  changes: Partial<ChecklistDocumentItem> = {},
): ChecklistDocument {
  return {
    id: 'service',
    title: 'Service',
    version: 3,
    active: true,
    selectable: false,
    expects: [{ stage: 'production-ready' }],
    areas: [],
    provisions: [],
    items: items.map(item => ({
      id: item.id,
      title: item.title,
      why: 'Whoever is woken up may never have seen this service.',
      how: 'Paste the link.',
      area: item.area,
      stage: item.stage,
      evidence: item.takes,
      verify: 'declared',
      relook: '14d',
      riskAllowed: true,
      minutes: item.minutes,
      revision: 1,
      controls: [],
      ...changes,
    })),
  };
}

export function anActivity(changes: Partial<Activity> = {}): Activity {
  return {
    id: '1',
    at: day(-2),
    kind: 'tracked',
    actor: null,
    itemId: null,
    itemTitle: null,
    params: {},
    text: 'Tracked from now on.',
    stageBefore: null,
    stageAfter: null,
    ...changes,
  };
}
