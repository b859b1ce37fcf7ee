/**
 * The closed sets of the domain. Each is a tuple, so that the type, the
 * schemas and the database constraints can be derived from one place.
 */

/** The rungs of a service's life, lowest first. Everything starts at `script`. */
export const STAGES = [
  'script',
  'prototype',
  'pilot',
  'production-ready',
  'resilient',
] as const;
export type StageId = (typeof STAGES)[number];

/** Stages that an item can belong to: every one but the start. */
export const ITEM_STAGES = [
  'prototype',
  'pilot',
  'production-ready',
  'resilient',
] as const satisfies readonly StageId[];
export type ItemStageId = (typeof ITEM_STAGES)[number];

/** The boxes of the picture, in the order in which they are shown. */
export const AREAS = [
  'ownership',
  'documentation',
  'ci-cd',
  'security',
  'monitoring',
  'reliability',
  'disaster-recovery',
  'cost',
  'understanding',
] as const;
export type AreaId = (typeof AREAS)[number];

/** Status of an item: exactly one, the first in this order that holds. */
export const ITEM_STATUSES = [
  'not-applicable',
  'met',
  'risk-accepted',
  'failing',
  'stale',
  'awaiting-review',
  'unverified',
  'missing',
] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** Statuses with which an item does not hold its stage back. */
export const SATISFYING_STATUSES = [
  'met',
  'risk-accepted',
  'not-applicable',
] as const satisfies readonly ItemStatus[];

/** How an item is found to be met. */
export const VERIFY_MODES = [
  'declared',
  'machine',
  'review',
  'machine+review',
] as const;
export type VerifyMode = (typeof VERIFY_MODES)[number];

export const EVIDENCE_TYPES = [
  'link',
  'document',
  'catalog',
  'slo',
  'threat-model',
  'answers',
  'statement',
  'drill',
  'objective',
  'measure',
  'attestation',
] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

/** Where a revision came from. */
export const EVIDENCE_SOURCES = ['portal', 'catalog', 'api', 'agent'] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

/**
 * By what evidence was found in the catalog. Those that start with `link-` are
 * guesses, which a person can correct.
 */
export const FINDINGS = [
  'evidence-annotation',
  'annotation',
  'field',
  'link-type',
  'link-title',
  'link-url',
] as const;
export type Finding = (typeof FINDINGS)[number];

/** What a machine found. */
export const VERDICTS = ['pass', 'fail', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a human decided about a revision. */
export const REVIEW_DECISIONS = [
  'approve',
  'request-changes',
  'confirm',
] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/** What a human was asked to decide about an item other than a revision. */
export const DECISION_KINDS = ['risk', 'not-applicable'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** How far a revision reaches. */
export const COVER_KINDS = [
  'service',
  'services',
  'system',
  'provision',
] as const;
export type CoverKind = (typeof COVER_KINDS)[number];

/** Whose turn it is. `none`: nobody's, because no owner resolves. */
export const TURNS = ['team', 'reviewer', 'platform', 'none'] as const;
export type Turn = (typeof TURNS)[number];

/** How people think of an item; the groups of the list on the Lifecycle tab. */
export const ITEM_GROUPS = [
  'your-turn',
  'waiting',
  'coming',
  'done',
  'not-needed',
] as const;
export type ItemGroup = (typeof ITEM_GROUPS)[number];

/** What a caller may do with an item now. */
export const ITEM_ACTIONS = [
  'submit',
  'withdraw',
  'review',
  'confirm',
  'ask-risk',
  'ask-not-applicable',
] as const;
export type ItemAction = (typeof ITEM_ACTIONS)[number];

/** Position of a stage on the ladder; `script` is 0. */
export function stageIndex(stage: StageId): number {
  return STAGES.indexOf(stage);
}
