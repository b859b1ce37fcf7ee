import { ResponseErrorPanel } from '@backstage/core-components';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { isAbsent } from '../api/errorMessage';
import { useScorecard } from '../hooks/useScorecard';
import { useScorecardSignal } from '../hooks/useScorecardSignal';
import { useTranslation } from '../translation/useTranslation';
import { LoadingSkeleton } from './LoadingSkeleton';
import { NoChecklist } from './NoChecklist';
import { NotTracked } from './NotTracked';
import { Workbench } from './Workbench';

/** Where one service stands, and what to do next. */
export function LifecycleTab({ entityRef }: { entityRef: string }) {
  const { t } = useTranslation();
  const { data, error, isFetching, refetch } = useScorecard(entityRef);
  useScorecardSignal(entityRef);

  // What was read before stays on the screen when reading it again fails.
  if (data) {
    return data.checklist && data.stage ? (
      <Workbench scorecard={data} checklist={data.checklist} />
    ) : (
      <NoChecklist scorecard={data} />
    );
  }
  if (error && isAbsent(error)) {
    return <NotTracked onRetry={refetch} retrying={isFetching} />;
  }
  if (error) {
    return (
      <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
        <Box sx={{ width: '100%' }}>
          <ResponseErrorPanel title={t('tab.loadFailed')} error={error} />
        </Box>
        <Button
          variant="outlined"
          onClick={() => refetch()}
          disabled={isFetching}
        >
          {t('tab.retry')}
        </Button>
      </Box>
    );
  }
  return <LoadingSkeleton />;
}
