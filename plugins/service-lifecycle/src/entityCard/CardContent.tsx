import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import type { Scorecard } from 'backstage-plugin-service-lifecycle-common';
import { isAbsent } from '../api/errorMessage';
import { StageLabel } from '../components/StageLabel';
import { StageLadder } from '../components/StageLadder';
import { VisuallyHidden } from '../components/VisuallyHidden';
import { useScorecard } from '../hooks/useScorecard';
import { distanceWords } from '../lifecycleTab/model/distanceWords';
import { distance } from '../lifecycleTab/model/distance';
import { itemsByGroup } from '../lifecycleTab/model/groups';
import { stagesInUse } from '../lifecycleTab/model/stages';
import { useTranslation } from '../translation/useTranslation';
import { NextItems } from './NextItems';

export interface CardContentProps {
  entityRef: string;
  /** Where the Lifecycle tab is. */
  tab: string;
}

/** Where the service stands, and what comes next. */
export function CardContent({ entityRef, tab }: CardContentProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useScorecard(entityRef);
  if (data) {
    return data.stage ? (
      <Standing scorecard={data} tab={tab} />
    ) : (
      <Box sx={{ typography: 'body2' }}>{t('note.noChecklist')}</Box>
    );
  }
  if (error) {
    return (
      <Box sx={{ typography: 'body2' }}>
        {isAbsent(error) ? t('card.noScorecard') : t('card.failed')}{' '}
        <Button size="small" onClick={() => refetch()}>
          {t('tab.retry')}
        </Button>
      </Box>
    );
  }
  return (
    <div role="status">
      <VisuallyHidden>{t('tab.loading')}</VisuallyHidden>
      <Skeleton width="50%" height={32} />
      <Skeleton />
      <Skeleton />
    </div>
  );
}

function Standing(props: { scorecard: Scorecard; tab: string }) {
  const { t } = useTranslation();
  const { scorecard, tab } = props;
  const { stage, claim, expected, notStarted } = scorecard;
  const known = itemsByGroup(scorecard).done.length;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <div>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            columnGap: 1.5,
            fontSize: 18,
            fontWeight: 700,
          }}
        >
          <StageLabel
            stage={stage?.id ?? null}
            acceptedRisks={stage?.acceptedRisks}
            notStarted={notStarted}
          />
          <StageLadder
            size="compact"
            stage={stage}
            claim={claim}
            expected={expected}
            notStarted={notStarted}
            stages={stagesInUse(scorecard.items)}
          />
        </Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {claim && t('card.declared', { stage: t(`stage.${claim.stage}`) })}
          {claim && ' · '}
          {notStarted
            ? t('invitation.known', { count: known })
            : distanceWords(distance(scorecard), t)}
        </Box>
      </div>
      <NextItems scorecard={scorecard} tab={tab} />
    </Box>
  );
}
