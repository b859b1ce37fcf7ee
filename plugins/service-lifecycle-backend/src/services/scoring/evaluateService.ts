import {
  type DecisionInput,
  type Evaluation,
  evaluateThrough,
  type EvidenceInput,
  type ReviewersInput,
} from 'backstage-plugin-service-lifecycle-common';
import type { ActiveChecklist } from '../../database/activeChecklists';
import type { ScoredService } from '../../database/scoredServices';

/** The facts that a scorecard of a service is made of, beside what its row says. */
export interface ServiceFacts {
  checklist: ActiveChecklist;
  evidence: readonly EvidenceInput[];
  decisions: readonly DecisionInput[];
  reviewers: Readonly<Record<string, ReviewersInput>>;
}

/**
 * The scorecards of a service since it was last scored: one at each instant at
 * which it was due, the one of now at the end.
 *
 * @remarks
 * Where another checklist is in force than the last time there is only the one
 * of now, since the instants that were due are those of the other checklist.
 */
export function evaluateService(
  service: ScoredService,
  facts: ServiceFacts,
  now: Date,
): Evaluation[] {
  const { checklist } = facts;
  const input = {
    checklist,
    subject: service.snapshot.subject,
    declared: service.snapshot.declared,
    ownerResolved: service.ownerResolved,
    evidence: facts.evidence,
    decisions: facts.decisions,
    reviewers: facts.reviewers,
    optedOut: service.provisionsLeft.flatMap(ref =>
      ref.startsWith(`${checklist.id}/`)
        ? [ref.slice(checklist.id.length + 1)]
        : [],
    ),
    previous: service.items,
  };
  const { dueAt } = service;
  const sameChecklist =
    service.checklist?.id === checklist.id &&
    service.checklist.version === checklist.version;
  if (!sameChecklist || dueAt === null || dueAt >= now) {
    return evaluateThrough(input, { from: null, now });
  }
  const due = evaluateThrough(input, { from: null, now: dueAt });
  const since = evaluateThrough(
    { ...input, previous: due.at(-1)?.items ?? input.previous },
    { from: dueAt.toISOString(), now },
  );
  return [...due, ...since];
}
