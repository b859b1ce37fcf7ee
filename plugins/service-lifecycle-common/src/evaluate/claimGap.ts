import { type Turn, stageIndex } from '../model/words';
import { isSatisfying } from './itemGroups';
import type { StageItem } from './stages';
import type { Evaluation } from './types';

/** How far a service is from what it claims, and who can close the gap. */
export interface GapEvaluation {
  claimGap: Evaluation['claimGap'];
  turn: Turn | null;
}

/** The distance between what is claimed and what is reached; nulls without a claim. */
export function evaluateGap(options: {
  claim: Evaluation['claim'];
  stage: Evaluation['stage'];
  items: readonly (StageItem & { turn: Turn | null })[];
  ownerResolved: boolean;
}): GapEvaluation {
  const { claim, stage, items, ownerResolved } = options;
  if (!claim) {
    return { claimGap: null, turn: null };
  }
  const stages = Math.max(0, stageIndex(claim.stage) - stageIndex(stage.id));
  const holdingBack = items.filter(
    item =>
      item.counts &&
      !isSatisfying(item.status) &&
      stageIndex(item.stage) <= stageIndex(claim.stage),
  );
  return {
    claimGap: { stages, items: holdingBack.length },
    turn:
      stages === 0
        ? null
        : whoseTurn(
            holdingBack.map(({ turn }) => turn),
            ownerResolved,
          ),
  };
}

function whoseTurn(
  turns: readonly (Turn | null)[],
  ownerResolved: boolean,
): Turn {
  if (!ownerResolved) {
    return 'none';
  }
  if (turns.includes('team')) {
    return 'team';
  }
  return turns.includes('reviewer') ? 'reviewer' : 'platform';
}
