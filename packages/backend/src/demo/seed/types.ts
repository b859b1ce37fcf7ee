import type {
  ReviewDecision,
  Verdict,
} from 'backstage-plugin-service-lifecycle-common';
import type { Person } from './people';

/**
 * What the demo pretends happened at Fernway. Services are names of Components;
 * time is told in days before now, so that the portal looks lived in whenever
 * it is started.
 */
export interface Story {
  evidence?: readonly SeededEvidence[];
  decisions?: readonly SeededDecision[];
  choices?: readonly SeededChoice[];
}

/** Something that was given for an item, and what became of it. */
export interface SeededEvidence {
  on: string;
  item: string;
  by: Person | SeededSystem;
  daysAgo: number;
  content: SeededContent;
  comment?: string;
  /** This service alone, when left out. */
  cover?:
    | { system: string }
    | { services: readonly string[] }
    | { provision: string };
  draftedWithAi?: boolean;
  /** An assistant's proposal, which counts for nothing. */
  draft?: boolean;
  checks?: readonly SeededCheck[];
  reviews?: readonly SeededReview[];
  withdrawn?: { by: Person; daysAgo: number; comment: string };
}

/** A machine that submits with a token of its own. */
export type SeededSystem = `external:${string}`;

export type SeededContent =
  | { link: string; title: string }
  | { attestation: string }
  | { statement: string; codeRevision: string };

/** What a machine found. */
export interface SeededCheck {
  daysAgo: number;
  verdict: Verdict;
  reason: string;
  /** The content is no longer what was approved. */
  changed?: boolean;
}

export interface SeededReview {
  by: Person;
  daysAgo: number;
  decision: ReviewDecision;
  comment: string;
}

/** A risk, or an item that does not apply, put before somebody. */
export interface SeededDecision {
  kind: 'risk' | 'not-applicable';
  on: string;
  item: string;
  text: string;
  /** What limits a risk meanwhile. */
  compensatingControl?: string;
  by: Person;
  daysAgo: number;
  /** Counted from now; negative for what has ended already. */
  endsInDays?: number;
  outcome?: {
    outcome: 'accepted' | 'declined';
    by: Person;
    daysAgo: number;
    comment: string;
  };
}

/** A service that left what others share with it. */
export interface SeededChoice {
  on: string;
  item: string;
  system: string;
  choice: 'opted-out';
  by: Person;
  daysAgo: number;
}
