import type { Checklist } from '../checklist/schema';
import type { Reason } from './reasons';
import type {
  CoverKind,
  DecisionKind,
  EvidenceSource,
  EvidenceType,
  ItemStatus,
  ReviewDecision,
  StageId,
  Turn,
  Verdict,
} from '../model/words';

/** An instant in ISO 8601, UTC, with milliseconds: what `Date.toISOString` gives. */
export type Instant = string;

/**
 * What predicates are evaluated against: the entity's own fields, and beside
 * them what the configuration makes of it: its tier, and whether its lifecycle
 * is one of those that end.
 */
export interface Subject {
  kind: string;
  metadata: Record<string, unknown>;
  spec?: Record<string, unknown>;
  tier: string | null;
  retiring?: boolean;
}

/** How far a revision reaches. `ref` is a System's ref or a provision's id. */
export type Cover =
  | { kind: 'service' }
  | { kind: 'services'; refs: readonly string[] }
  | { kind: 'system'; ref: string }
  | { kind: 'provision'; ref: string };

/** What a machine found about a revision, as it stands now. */
export interface VerificationInput {
  verdict: Verdict;
  /** A sentence that tells the owner what to do. */
  reason: string;
  checkedAt: Instant;
  /**
   * When the last `pass` was found, if nothing but `unknown` was found since;
   * a `fail` ends it.
   */
  lastPassAt: Instant | null;
  /** Hash of the content that was read last. */
  contentHash: string | null;
}

/** What a human decided about a revision. */
export interface ReviewInput {
  decision: ReviewDecision;
  by: string;
  at: Instant;
  comment: string | null;
  /** The item's `revision` in the checklist that was in force. */
  itemRevision: number;
  /** Hash of the content that was approved. */
  contentHash: string | null;
}

/**
 * One candidate revision for one item of this service. The caller gives at
 * least the latest own one, the latest shared one and the catalog's, whether
 * withdrawn or not; which of them is current is decided by `currentEvidence`.
 */
export interface EvidenceInput {
  itemId: string;
  /** Public id of the revision. */
  revision: string;
  type: EvidenceType;
  source: EvidenceSource;
  cover: CoverKind;
  /** Ref of the User or the service that submitted; null for the catalog. */
  submittedBy: string | null;
  submittedAt: Instant;
  /** The field of the entity that it was found in; of catalog evidence only. */
  foundIn?: string | null;
  /**
   * The date that freshness counts from: the evidence's own where it has one,
   * else that of submission. `null` does not age (the catalog).
   */
  datedAt: Instant | null;
  withdrawn: boolean;
  /** A proposal that no person has adopted; never counts. */
  draft: boolean;
  verification: VerificationInput | null;
  /** Oldest first. */
  reviews: readonly ReviewInput[];
  /** When the content was found to differ from what was approved. */
  changedSinceApprovalAt: Instant | null;
}

/** An accepted request, in force from `at` until `expiresAt` or its early end. */
export interface DecisionInput {
  id: string;
  kind: DecisionKind;
  itemId: string;
  by: string;
  at: Instant;
  /** Required for a risk. A not-applicable decision without one ends a year after `at`. */
  expiresAt: Instant | null;
  endedAt: Instant | null;
  /** The item's `revision` in the checklist that was in force. */
  itemRevision: number;
  /** The reason code for which the item was failing when it was accepted. */
  acceptedReason: string | null;
}

/** Who is asked to review an item of this service, resolved against the catalog. */
export interface ReviewersInput {
  /** Refs of groups, the one that is asked first. */
  refs: readonly string[];
  /** Whether nobody in the whole chain may review. */
  nobody: boolean;
}

/** Everything that a scorecard depends on, but the instant. */
export interface EvaluationInput {
  checklist: Checklist;
  subject: Subject;
  /** What the lifecycle claims by the configured map, before what is expected. */
  declared: { stage: StageId; from: string } | null;
  /** Whether the owner is a Group or User of the catalog. */
  ownerResolved: boolean;
  evidence: readonly EvidenceInput[];
  decisions: readonly DecisionInput[];
  /** By item id; items that nobody has to review are left out. */
  reviewers: Readonly<Record<string, ReviewersInput>>;
  /** Provisions that this service opted out of. */
  optedOut: readonly string[];
  /** What was found at the last evaluation; gives `since` its memory. */
  previous: readonly { itemId: string; status: ItemStatus; since: Instant }[];
}

/** What is true of one item at one instant. */
export interface ItemEvaluation {
  itemId: string;
  status: ItemStatus;
  reason: Reason;
  /** When the item got this status. */
  since: Instant;
  /** When time alone turns something about it next. */
  dueAt: Instant | null;
  /** From when renewal is offered for something that is still met. */
  renewFrom: Instant | null;
  /** Until when a met or risk-accepted status holds with nothing done. */
  holdsUntil: Instant | null;
  /** False before `countsFrom`. */
  counts: boolean;
  turn: Turn | null;
  /** Revision of the current evidence. */
  revision: string | null;
  decisionId: string | null;
  /** Met, and the content changed since it was approved. */
  changedSinceApproval: boolean;
}

/** What is true of one service at one instant. */
export interface Evaluation {
  items: readonly ItemEvaluation[];
  /** The stage shown. Never null: `script` is where everything starts. */
  stage: { id: StageId; conditional: boolean; acceptedRisks: number };
  claim: { stage: StageId; from: string } | null;
  /** The highest stage that is expected of this service. */
  expected: StageId;
  claimGap: { stages: number; items: number } | null;
  progress: { met: number; riskAccepted: number; applicable: number };
  notStarted: boolean;
  /** Whose turn it is to close the claim gap; null without a gap. */
  turn: Turn | null;
  /** When the stage shown falls if nothing is done, and for which item. */
  holdsUntil: { at: Instant; itemId: string } | null;
  /** When time alone turns something next. */
  dueAt: Instant | null;
  evaluatedAt: Instant;
}
