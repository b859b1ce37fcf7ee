import {
  isSatisfying,
  stageIndex,
  STAGES,
  type Scorecard,
  type ScorecardItem,
  type StageId,
} from 'backstage-plugin-service-lifecycle-common';
import { nextForTeam } from './groups';

/** What lies between the stage shown and the one that matters next. */
export interface Distance {
  /** `declared`: to what is claimed. `next`: to the next stage that is expected. */
  kind: 'declared' | 'next';
  target: StageId;
  /** Items that the team can do something about, the next best one first. */
  yours: readonly ScorecardItem[];
  /** Items that wait for somebody else. */
  waiting: readonly ScorecardItem[];
  /** What the team's items usually take together. */
  minutes: number;
}

/** `null` when nothing that is expected is open. */
export function distance(scorecard: Scorecard): Distance | null {
  const { claim, claimGap } = scorecard;
  if (claim && claimGap && claimGap.stages > 0) {
    return to(claim.stage, 'declared', scorecard);
  }
  const next = nextStage(scorecard);
  return next && to(next, 'next', scorecard);
}

function to(
  target: StageId,
  kind: Distance['kind'],
  scorecard: Scorecard,
): Distance {
  const open = openUpTo(target, scorecard);
  const yours = nextForTeam(scorecard).filter(item => open.includes(item));
  return {
    kind,
    target,
    yours,
    waiting: open.filter(item => !yours.includes(item)),
    minutes: totalMinutes(yours),
  };
}

/** Minutes that items usually take together. */
export function totalMinutes(items: readonly ScorecardItem[]): number {
  return items.reduce((sum, item) => sum + item.minutes, 0);
}

function openUpTo(target: StageId, { items }: Scorecard): ScorecardItem[] {
  return items.filter(
    item =>
      item.counts &&
      stageIndex(item.stage) <= stageIndex(target) &&
      !isSatisfying(item.status),
  );
}

function nextStage(scorecard: Scorecard): StageId | null {
  const { stage, expected } = scorecard;
  const from = stage?.index ?? 0;
  const upTo = expected ? stageIndex(expected) : STAGES.length - 1;
  return (
    STAGES.find(
      (id, index) =>
        index > from && index <= upTo && openUpTo(id, scorecard).length > 0,
    ) ?? null
  );
}
