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

/** What scoring has to add to the history of a service. */
export interface Turns {
  activity: ActivityEntry[];
  spans: StageTurn[];
}

/** Where a service stands at an instant, as far as its history says. */
interface Standing {
  stage: number | null;
  conditional: boolean;
  claim: number | null;
  notStarted: boolean;
  items: readonly Pick<ScoredItem, 'itemId' | 'status'>[];
}

const NOWHERE: Standing = {
  stage: null,
  conditional: false,
  claim: null,
  notStarted: true,
  items: [],
};

/**
 * What turned from one scoring of a service to the next.
 *
 * @remarks
 * Each turn carries the instant at which it happened, and the causes come
 * before what they led to. The first scoring says nothing but its causes: what
 * it finds did not turn.
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
  const turns: Turns = { activity: [], spans: [] };
  let before: Standing = service;
  for (const { at, after, step } of momentsOf(steps, now)) {
    const isNow = at.getTime() === now.getTime();
    const stageBefore = first ? null : before.stage;
    const happened = [
      ...(isNow ? causes : []),
      ...(isNow && !first ? checklistTurn(service.checklist, checklist) : []),
      ...(first ? [] : itemTurns(before, step, isNow ? actor : null)),
      ...(first ? [] : stageTurn(before, after, isNow ? actor : null)),
    ];
    turns.activity.push(
      ...happened.map(cause => ({
        serviceId: service.id,
        at,
        ...cause,
        stageBefore,
        stageAfter: after.stage,
      })),
    );
    if (first || !sameSpan(before, after)) {
      const { items, ...span } = after;
      turns.spans.push({ serviceId: service.id, at, ...span });
    }
    before = after;
  }
  return turns;
}

/** The instants since the last scoring at which anything may have turned. */
function momentsOf(
  steps: readonly Evaluation[],
  now: Date,
): { at: Date; after: Standing; step: Evaluation | null }[] {
  return steps.length === 0
    ? [{ at: now, after: NOWHERE, step: null }]
    : steps.map(step => ({
        at: new Date(step.evaluatedAt),
        after: {
          stage: stageIndex(step.stage.id),
          conditional: step.stage.conditional,
          claim: step.claim && stageIndex(step.claim.stage),
          notStarted: step.notStarted,
          items: step.items,
        },
        step,
      }));
}

function checklistTurn(
  from: ScoredService['checklist'],
  to: ScoredService['checklist'],
): Cause[] {
  return from?.id === to?.id && from?.version === to?.version
    ? []
    : [
        {
          actor: null,
          itemId: null,
          happening: { kind: 'checklist-changed', params: { from, to } },
        },
      ];
}

/** Items that are in both scorecards with different statuses. */
function itemTurns(
  before: Standing,
  step: Evaluation | null,
  actor: string | null,
): Cause[] {
  const statuses = new Map(
    before.items.map(({ itemId, status }) => [itemId, status]),
  );
  return (step?.items ?? []).flatMap(({ itemId, status: to, reason }) => {
    const from = statuses.get(itemId);
    return from === undefined || from === to
      ? []
      : [
          {
            actor,
            itemId,
            happening: { kind: 'item-turned', params: { from, to, reason } },
          },
        ];
  });
}

function stageTurn(
  before: Standing,
  after: Standing,
  actor: string | null,
): Cause[] {
  const { conditional } = after;
  return before.stage === after.stage && before.conditional === conditional
    ? []
    : [
        {
          actor,
          itemId: null,
          happening: {
            kind: 'stage-turned',
            params: {
              from: stageAt(before.stage),
              to: stageAt(after.stage),
              conditional,
            },
          },
        },
      ];
}

function sameSpan(a: Standing, b: Standing): boolean {
  return (
    a.stage === b.stage &&
    a.conditional === b.conditional &&
    a.claim === b.claim &&
    a.notStarted === b.notStarted
  );
}

function stageAt(index: number | null): StageId | null {
  return (index !== null && STAGES[index]) || null;
}
