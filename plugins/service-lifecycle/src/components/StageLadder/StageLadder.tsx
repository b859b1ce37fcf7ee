import type { StageId } from 'backstage-plugin-service-lifecycle-common';
import { useTranslation } from '../../translation/useTranslation';
import { StageLabel } from '../StageLabel';
import { CompactLadder } from './CompactLadder';
import { FullLadder } from './FullLadder';
import { rungs } from './rungs';

export interface StageLadderProps {
  /** The stage shown, as the API gives it; `null` for a service that is not scored. */
  stage: { id: StageId; conditional: boolean; acceptedRisks: number } | null;
  /** The stage declared, as the API gives it. */
  claim: { stage: StageId } | null;
  /** The highest stage that is expected of this service. */
  expected: StageId | null;
  /** Drawn neutrally then. */
  notStarted: boolean;
  /** `compact` fits a row of a table, `full` names every rung. */
  size?: 'compact' | 'full';
  /** Stages that the checklist uses; all where this is left out. */
  stages?: readonly StageId[];
}

/** The stages of a service: what is shown, what is declared, what is expected. */
export function StageLadder({
  stage,
  claim,
  expected,
  notStarted,
  size = 'full',
  stages,
}: StageLadderProps) {
  const { t } = useTranslation();
  if (!stage) {
    return <StageLabel stage={null} />;
  }
  const ladder = rungs({
    stage: stage.id,
    claim: claim?.stage ?? null,
    expected,
    stages,
  });
  if (size === 'full') {
    return (
      <FullLadder
        rungs={ladder}
        acceptedRisks={stage.acceptedRisks}
        neutral={notStarted}
      />
    );
  }
  const words = [
    notStarted
      ? t('ladder.notStarted')
      : t('ladder.compactShown', { stage: t(`stage.${stage.id}`) }),
    ...(stage.acceptedRisks > 0
      ? [t('ladder.acceptedRisks', { count: stage.acceptedRisks })]
      : []),
    ...(claim
      ? [t('ladder.compactDeclared', { stage: t(`stage.${claim.stage}`) })]
      : []),
  ];
  return (
    <CompactLadder
      rungs={ladder}
      label={words.join(', ')}
      neutral={notStarted}
    />
  );
}
