import type { z } from 'zod';
import { type Checklist, checklistSchema } from '../checklist/schema';
import type {
  DecisionInput,
  EvaluationInput,
  EvidenceInput,
  ReviewInput,
  VerificationInput,
} from '../evaluate/types';

type ChecklistDocument = z.input<typeof checklistSchema>;
type ItemDocument = ChecklistDocument['items'][number];

export const NOW = new Date('2026-06-15T12:00:00.000Z');
export const ANA = 'user:default/ana';
export const BEN = 'user:default/ben';

/** An item that takes a link, and is met by its presence. */
export function item(overrides: Partial<ItemDocument> = {}): ItemDocument {
  return {
    id: 'runbook',
    title: 'Runbook',
    why: 'So that somebody else can act.',
    how: 'Write down what to do.',
    area: 'reliability',
    stage: 'prototype',
    evidence: ['link'],
    verify: 'declared',
    minutes: 5,
    ...overrides,
  };
}

/** A checklist for every Component, which expects the stage of its last item. */
export function checklist(
  items: ItemDocument[],
  overrides: Partial<ChecklistDocument> = {},
): Checklist {
  return checklistSchema.parse({
    apiVersion: 'service-lifecycle.io/v1',
    kind: 'Checklist',
    id: 'service',
    title: 'Service',
    appliesTo: { kind: 'Component' },
    expects: [{ stage: items.at(-1)?.stage ?? 'script' }],
    items,
    ...overrides,
  });
}

/** A link that Ana gave for the runbook of one service, a month ago. */
export function evidence(
  overrides: Partial<EvidenceInput> = {},
): EvidenceInput {
  const submittedAt = overrides.submittedAt ?? '2026-05-15T09:00:00.000Z';
  return {
    itemId: 'runbook',
    revision: 'revision-1',
    type: 'link',
    source: 'portal',
    cover: 'service',
    submittedBy: ANA,
    submittedAt,
    datedAt: submittedAt,
    withdrawn: false,
    draft: false,
    verification: null,
    reviews: [],
    changedSinceApprovalAt: null,
    ...overrides,
  };
}

/** What the catalog holds for the runbook. */
export function catalogEvidence(
  overrides: Partial<EvidenceInput> = {},
): EvidenceInput {
  return evidence({
    revision: 'catalog-1',
    source: 'catalog',
    submittedBy: null,
    datedAt: null,
    foundIn: 'metadata.links[0]',
    ...overrides,
  });
}

export function verification(
  overrides: Partial<VerificationInput> = {},
): VerificationInput {
  return {
    verdict: 'pass',
    reason: 'The address answers.',
    checkedAt: '2026-06-01T00:00:00.000Z',
    lastPassAt: null,
    contentHash: null,
    ...overrides,
  };
}

export function review(overrides: Partial<ReviewInput> = {}): ReviewInput {
  return {
    decision: 'approve',
    by: BEN,
    at: '2026-06-01T10:00:00.000Z',
    comment: null,
    itemRevision: 1,
    contentHash: null,
    ...overrides,
  };
}

/** A risk of having no runbook, accepted by Ben until the end of July. */
export function decision(
  overrides: Partial<DecisionInput> = {},
): DecisionInput {
  return {
    id: 'decision-1',
    kind: 'risk',
    itemId: 'runbook',
    by: BEN,
    at: '2026-06-01T10:00:00.000Z',
    expiresAt: '2026-07-31T16:00:00.000Z',
    endedAt: null,
    itemRevision: 1,
    acceptedReason: null,
    ...overrides,
  };
}

/** A tier 2 service in production, with an owner, that has nothing yet. */
export function input(overrides: Partial<EvaluationInput>): EvaluationInput {
  return {
    checklist: checklist([item()]),
    subject: {
      kind: 'Component',
      metadata: { name: 'checkout-api' },
      spec: { type: 'service', lifecycle: 'production' },
      tier: '2',
    },
    declared: { stage: 'production-ready', from: 'production' },
    ownerResolved: true,
    evidence: [],
    decisions: [],
    reviewers: {},
    optedOut: [],
    previous: [],
    ...overrides,
  };
}
