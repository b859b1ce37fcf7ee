import {
  noteText,
  reasonText,
  reviewerOf,
  serviceRefreshPermission,
  type Checklist,
  type ChecklistItem,
  type ItemEvaluation,
  type Scorecard,
  type ScorecardItem,
} from 'backstage-plugin-service-lifecycle-common';
import type {
  NamedByScorecard,
  StoredScorecard,
} from '../../database/queries/readScorecard';
import type { Access } from '../../permissions/access';
import { itemActions } from './itemActions';

/** A scorecard in the shape that the API has, with what this caller may do. */
export function toScorecard(
  stored: StoredScorecard,
  named: NamedByScorecard,
  options: { access: Access; checklist: Checklist | null; now: Date },
): Scorecard {
  const { access, checklist, now } = options;
  const items = new Map(checklist?.items.map(item => [item.id, item]));
  return {
    ...stored.standing,
    notes: stored.notes.map(note => ({ ...note, text: noteText(note) })),
    evaluatedAt: (stored.evaluatedAt ?? now).toISOString(),
    dueAt: stored.dueAt?.toISOString() ?? null,
    actions: access.may(serviceRefreshPermission, stored.resource)
      ? ['refresh']
      : [],
    systemServices: [...named.systemServices],
    items: stored.items.flatMap(evaluation => {
      const item = items.get(evaluation.itemId);
      return item
        ? [toScorecardItem(evaluation, { item, stored, named, access })]
        : [];
    }),
  };
}

function toScorecardItem(
  evaluation: ItemEvaluation,
  {
    item,
    stored,
    named,
    access,
  }: {
    item: ChecklistItem;
    stored: StoredScorecard;
    named: NamedByScorecard;
    access: Access;
  },
): ScorecardItem {
  const { reason, revision, decisionId, status } = evaluation;
  const evidence = (revision && named.evidence.get(revision)) || null;
  return {
    id: item.id,
    title: item.title,
    area: item.area,
    stage: item.stage,
    status,
    reason: {
      code: reason.code,
      params: reason.params,
      text: reasonText(reason),
    },
    since: evaluation.since,
    dueAt: evaluation.dueAt,
    renewFrom: evaluation.renewFrom,
    holdsUntil: evaluation.holdsUntil,
    countsFrom: item.countsFrom ?? null,
    counts: evaluation.counts,
    minutes: item.minutes,
    turn: evaluation.turn,
    changedSinceApproval: evaluation.changedSinceApproval,
    takes: item.evidence,
    reviewers: reviewers(item, stored),
    evidence,
    decision: (decisionId && named.decisions.get(decisionId)) || null,
    actions: itemActions({
      access,
      resource: stored.resource,
      takes: item.evidence,
      status,
      evidence,
      siblings: named.systemServices,
    }),
  };
}

/** Refs of the groups that the checklist asks; none where anybody outside the owning one may review. */
function reviewers(
  item: ChecklistItem,
  { subject, standing }: StoredScorecard,
): string[] {
  const reviewer = subject && reviewerOf(item, subject);
  switch (reviewer) {
    case null:
    case 'not-owner':
      return [];
    case 'owner':
      return standing.owner === null ? [] : [standing.owner];
    default:
      return [reviewer];
  }
}
