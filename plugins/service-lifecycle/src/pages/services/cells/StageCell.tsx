import type { ServiceRow } from 'backstage-plugin-service-lifecycle-common';
import { StageLabel } from '../../../components/StageLabel';
import { StageLadder } from '../../../components/StageLadder';
import { useTranslation } from '../../../translation/useTranslation';
import { TwoLines } from './TwoLines';

/** The stage shown, with the accepted risks that it rests on. */
export function StageCell({ row }: { row: ServiceRow }) {
  const { t } = useTranslation();
  if (row.checklist === null || row.stage === null) {
    return <TwoLines first={t('services.noChecklist')} />;
  }
  const known = row.progress.met + row.progress.riskAccepted;
  return (
    <TwoLines
      first={
        <StageLabel
          stage={row.stage.id}
          acceptedRisks={row.stage.acceptedRisks}
          notStarted={row.notStarted}
        />
      }
      second={
        row.notStarted ? (
          t('services.knownAlready', { count: known })
        ) : (
          <StageLadder
            size="compact"
            stage={row.stage}
            claim={row.claim}
            expected={row.expected}
            notStarted={row.notStarted}
          />
        )
      }
    />
  );
}
