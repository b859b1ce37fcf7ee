import Box from '@mui/material/Box';
import type { ServiceRow } from 'backstage-plugin-service-lifecycle-common';
import { StageLabel } from '../../../components/StageLabel';
import { StageLadder } from '../../../components/StageLadder';
import { StatusIcon } from '../../../components/StatusIcon';
import { useTranslation } from '../../../translation/useTranslation';
import { TwoLines } from './TwoLines';

/** The stage shown, and beside it the number of accepted risks that it rests on. */
export function StageCell({ row }: { row: ServiceRow }) {
  const { t } = useTranslation();
  const { stage, claim, expected, notStarted, progress } = row;
  if (row.checklist === null || stage === null) {
    return <TwoLines first={t('services.noChecklist')} />;
  }
  const first = <StageLabel stage={stage.id} notStarted={notStarted} />;
  if (notStarted) {
    const known = progress.met + progress.riskAccepted;
    return (
      <TwoLines
        first={first}
        second={t('services.knownAlready', { count: known })}
      />
    );
  }
  return (
    <TwoLines
      first={first}
      second={
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
          <StageLadder
            size="compact"
            stage={stage}
            claim={claim}
            expected={expected}
            notStarted={notStarted}
          />
          {stage.acceptedRisks > 0 && (
            <Box
              component="span"
              sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.25 }}
            >
              <StatusIcon status="risk-accepted" />
              {t('services.risks', { count: stage.acceptedRisks })}
            </Box>
          )}
        </Box>
      }
    />
  );
}
