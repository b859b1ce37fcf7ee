import {
  STAGES,
  stageIndex,
  type StageId,
} from 'backstage-plugin-service-lifecycle-common';

/** Where a rung stands between what is shown, declared and expected. */
export type RungState = 'reached' | 'gap' | 'ahead' | 'not-expected';

/** One rung of the ladder, as it is drawn. */
export interface Rung {
  id: StageId;
  state: RungState;
  shown: boolean;
  declared: boolean;
}

export interface LadderInput {
  stage: StageId;
  claim: StageId | null;
  expected: StageId | null;
  /** Stages that the checklist uses; others are left out unless they are named. */
  stages?: readonly StageId[];
}

/** The rungs of a ladder, lowest first. */
export function rungs(input: LadderInput): Rung[] {
  const { stage, claim, expected, stages = STAGES } = input;
  const named: readonly (StageId | null)[] = ['script', stage, claim];
  return STAGES.filter(id => stages.includes(id) || named.includes(id)).map(
    id => ({
      id,
      state: rungState(id, input),
      shown: id === stage,
      declared: id === claim,
    }),
  );

  function rungState(id: StageId, { claim: claimed }: LadderInput): RungState {
    const index = stageIndex(id);
    if (index <= stageIndex(stage)) {
      return 'reached';
    }
    if (claimed !== null && index <= stageIndex(claimed)) {
      return 'gap';
    }
    return expected !== null && index > stageIndex(expected)
      ? 'not-expected'
      : 'ahead';
  }
}
