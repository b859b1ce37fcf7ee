import type {
  ServicePage,
  ServiceRow,
  Summary,
  SummaryNumbers,
} from 'backstage-plugin-service-lifecycle-common';

/** A service that is declared production-ready and shown as a pilot. */
export function serviceRow(overrides: Partial<ServiceRow> = {}): ServiceRow {
  return {
    entityRef: 'component:default/checkout-api',
    title: 'Checkout API',
    kind: 'Component',
    type: 'service',
    lifecycle: 'production',
    tier: '1',
    owner: 'group:default/team-checkout',
    ownerResolved: true,
    system: 'system:default/checkout',
    domain: 'domain:default/commerce',
    checklist: { id: 'service', version: 1 },
    stage: { id: 'pilot', index: 2, conditional: false, acceptedRisks: 0 },
    claim: { stage: 'production-ready', from: 'production' },
    claimGap: { stages: 1, items: 3 },
    expected: 'production-ready',
    notStarted: false,
    progress: { met: 18, riskAccepted: 0, applicable: 24 },
    statuses: statusCounts(),
    turn: 'team',
    nextMinutes: 25,
    holdsUntil: null,
    hasNotes: false,
    ...overrides,
  };
}

export function servicePage(
  items: ServiceRow[],
  overrides: Partial<ServicePage> = {},
): ServicePage {
  return { items, totalItems: items.length, pageInfo: {}, ...overrides };
}

export function summaryNumbers(
  overrides: Partial<SummaryNumbers> = {},
): SummaryNumbers {
  return {
    services: 0,
    noChecklist: 0,
    notStarted: 0,
    conditional: 0,
    acceptedRisks: 0,
    withGap: 0,
    gapStages: 0,
    gapItems: 0,
    byStage: stageCounts(),
    byStageStarted: stageCounts(),
    byStatus: statusCounts(),
    byTurn: { team: 0, reviewer: 0, platform: 0, none: 0 },
    ...overrides,
  };
}

export function summary(
  groupBy: Summary['groupBy'],
  groups: Record<string, Partial<SummaryNumbers>>,
  total: Partial<SummaryNumbers> = {},
): Summary {
  return {
    groupBy,
    groups: Object.entries(groups).map(([key, numbers]) => ({
      key,
      numbers: summaryNumbers(numbers),
    })),
    total: summaryNumbers(total),
  };
}

export function stageCounts(
  counts: Partial<SummaryNumbers['byStage']> = {},
): SummaryNumbers['byStage'] {
  return {
    script: 0,
    prototype: 0,
    pilot: 0,
    'production-ready': 0,
    resilient: 0,
    ...counts,
  };
}

function statusCounts(): SummaryNumbers['byStatus'] {
  return {
    'not-applicable': 0,
    met: 0,
    'risk-accepted': 0,
    failing: 0,
    stale: 0,
    'awaiting-review': 0,
    unverified: 0,
    missing: 0,
  };
}
