import { isDeepStrictEqual } from 'util';
import {
  countStatuses,
  type Evaluation,
  nextItems,
  type Note,
  packStatuses,
  stageIndex,
} from 'backstage-plugin-service-lifecycle-common';
import type { ActiveChecklist } from '../../database/activeChecklists';
import { packItems } from '../../database/scorecardItems';
import type { ScoredService } from '../../database/scoredServices';
import type { StoredScore } from '../../database/storedScores';

/** What is stored of a service that no checklist matches. */
export function unscored(
  service: ScoredService,
  options: { notes: readonly Note[]; now: Date; generation: number },
): StoredScore {
  return {
    serviceId: service.id,
    checklist: null,
    stage: null,
    conditional: false,
    acceptedRisks: 0,
    claim: null,
    claimFrom: null,
    expected: null,
    gap: null,
    notStarted: true,
    turn: null,
    statuses: '',
    counts: countStatuses([]),
    nextMinutes: 0,
    holdsUntil: null,
    notes: options.notes,
    scoredAt: options.now,
    dueAt: null,
    generation: options.generation,
    items: changedItems(service, []),
  };
}

/** What is stored of a scorecard. */
export function toStoredScore(
  service: ScoredService,
  {
    checklist,
    evaluation,
    notes,
    now,
    generation,
  }: {
    checklist: ActiveChecklist;
    evaluation: Evaluation;
    notes: readonly Note[];
    now: Date;
    generation: number;
  },
): StoredScore {
  const { items, stage, claim } = evaluation;
  return {
    serviceId: service.id,
    checklist: { id: checklist.id, version: checklist.version },
    stage: stageIndex(stage.id),
    conditional: stage.conditional,
    acceptedRisks: stage.acceptedRisks,
    claim: claim && stageIndex(claim.stage),
    claimFrom: claim?.from ?? null,
    expected: stageIndex(evaluation.expected),
    gap: evaluation.claimGap,
    notStarted: evaluation.notStarted,
    turn: evaluation.turn,
    statuses: packStatuses(items),
    counts: countStatuses(items),
    nextMinutes: nextMinutes(checklist, evaluation),
    holdsUntil: evaluation.holdsUntil,
    notes,
    scoredAt: now,
    dueAt: evaluation.dueAt,
    generation,
    items: changedItems(service, items),
  };
}

/** Minutes that the next items of the owning team usually take together. */
function nextMinutes(
  checklist: ActiveChecklist,
  { items }: Evaluation,
): number {
  const open = checklist.items.flatMap(({ stage, minutes }, index) => {
    const item = items[index];
    return item?.turn
      ? [
          {
            stage,
            minutes,
            status: item.status,
            turn: item.turn,
            counts: item.counts,
          },
        ]
      : [];
  });
  return nextItems(open).reduce((sum, { minutes }) => sum + minutes, 0);
}

function changedItems(
  service: ScoredService,
  items: Evaluation['items'],
): readonly object[] | null {
  const packed = packItems(items);
  return isDeepStrictEqual(service.storedItems, packed) ? null : packed;
}
