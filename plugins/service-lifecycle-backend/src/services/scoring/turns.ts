import {
  type Evaluation,
  type Happening,
  type StageId,
  stageIndex,
  STAGES,
} from 'backstage-plugin-service-lifecycle-common';
import type { ActivityEntry } from '../../database/activity';
import type { ScoredItem, ScoredService } from '../../database/scoredServices';
import type { StageTurn } from '../../database/stageSpans';

/** Something that was done to a service, and that its scoring is the answer to. */
export interface Cause {
  actor: string | null;
  itemId: string | null;
  happening: Happening;
}

/** Where a service stands, as far as its history says. */
interface Standing {
  stage: number | null;
  conditional: boolean;
  claim: number | null;
  notStarted: boolean;
}

/** What scoring has to add to the history of a service. */
export interface Turns {
  activity: ActivityEntry[];
  spans: StageTurn[];
}

/**
 * What turned from one scoring of a service to the next.
 *
 * @remarks
 * Each turn carries the instant at which it happened, and the causes come
 * before what they led to. The first scoring says nothing but that the service
 * is tracked: what it finds did not turn.
 *
 * @param steps - the scorecards since the last scoring, the one of now at the
 *   end; empty for a service that no checklist matches
 */
export function turnsOf(
  service: ScoredService,
  {
    steps,
    checklist,
    causes,
    actor,
    now,
  }: {
    steps: readonly Evaluation[];
    checklist: ScoredService['checklist'];
    causes: readonly Cause[];
    /** Whose act it was that made items turn; null for the catalog and the clock. */
    actor: string | null;
    now: Date;
  },
): Turns {
  const first = service.scoredAt === null;
  const activity: ActivityEntry[] = [];
  const spans: StageTurn[] = [];
  let standing: Standing = service;
  let items: readonly ScoredItem[] = service.items;

  const turnTo = (step: Evaluation | null, at: Date) => {
    const isLast = at.getTime() === now.getTime();
    const next = standingIn(step);
    const entry = (cause: Cause): ActivityEntry => ({
      serviceId: service.id,
      at,
      ...cause,
      stageBefore: first ? null : standing.stage,
      stageAfter: next.stage,
    });
    if (isLast) {
      activity.push(...causes.map(entry));
      if (!first && !sameChecklist(service.checklist, checklist)) {
        activity.push(
          entry({
            actor: null,
            itemId: null,
            happening: {
              kind: 'checklist-changed',
              params: { from: service.checklist, to: checklist },
            },
          }),
        );
      }
    }
    const by = isLast ? actor : null;
    if (!first) {
      activity.push(
        ...turnedItems(items, step).map(({ itemId, happening }) =>
          entry({ actor: by, itemId, happening }),
        ),
      );
      if (
        next.stage !== standing.stage ||
        next.conditional !== standing.conditional
      ) {
        activity.push(
          entry({
            actor: by,
            itemId: null,
            happening: {
              kind: 'stage-turned',
              params: {
                from: stageAt(standing.stage),
                to: stageAt(next.stage),
                conditional: next.conditional,
              },
            },
          }),
        );
      }
    }
    if (first || !sameStanding(standing, next)) {
      spans.push({ serviceId: service.id, at, ...next });
    }
    standing = next;
    items = step?.items ?? [];
  };

  for (const step of steps) {
    turnTo(step, new Date(step.evaluatedAt));
  }
  if (steps.length === 0) {
    turnTo(null, now);
  }
  return { activity, spans };
}

function turnedItems(before: readonly ScoredItem[], step: Evaluation | null) {
  const statuses = new Map(before.map(item => [item.itemId, item.status]));
  return (step?.items ?? []).flatMap(item => {
    const from = statuses.get(item.itemId);
    return from === undefined || from === item.status
      ? []
      : [
          {
            itemId: item.itemId,
            happening: {
              kind: 'item-turned',
              params: { from, to: item.status, reason: item.reason },
            } satisfies Happening,
          },
        ];
  });
}

function standingIn(step: Evaluation | null): Standing {
  return {
    stage: step && stageIndex(step.stage.id),
    conditional: step?.stage.conditional ?? false,
    claim: step?.claim ? stageIndex(step.claim.stage) : null,
    notStarted: step?.notStarted ?? true,
  };
}

function sameStanding(a: Standing, b: Standing): boolean {
  return (
    a.stage === b.stage &&
    a.conditional === b.conditional &&
    a.claim === b.claim &&
    a.notStarted === b.notStarted
  );
}

function sameChecklist(
  a: ScoredService['checklist'],
  b: ScoredService['checklist'],
): boolean {
  return a?.id === b?.id && a?.version === b?.version;
}

function stageAt(index: number | null): StageId | null {
  return (index !== null && STAGES[index]) || null;
}
