import Box from '@mui/material/Box';
import type { StageId } from 'backstage-plugin-service-lifecycle-common';
import { useTranslation } from '../translation/useTranslation';

export interface StageLabelProps {
  /** `null` for a service that is not scored. */
  stage: StageId | null;
  /** Stands beside a conditional stage everywhere. */
  acceptedRisks?: number;
  /** Shown neutrally, instead of a stage. */
  notStarted?: boolean;
}

/** A stage in words, with the number of accepted risks that it rests on. */
export function StageLabel({
  stage,
  acceptedRisks = 0,
  notStarted = false,
}: StageLabelProps) {
  const { t } = useTranslation();
  if (stage === null) {
    return <Muted>{t('ladder.noStage')}</Muted>;
  }
  if (notStarted) {
    return <Muted>{t('ladder.notStarted')}</Muted>;
  }
  return (
    <span>
      {t(`stage.${stage}`)}
      {acceptedRisks > 0 && (
        <Muted>
          {', '}
          {t('ladder.acceptedRisks', { count: acceptedRisks })}
        </Muted>
      )}
    </span>
  );
}

function Muted({ children }: { children: React.ReactNode }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {children}
    </Box>
  );
}
