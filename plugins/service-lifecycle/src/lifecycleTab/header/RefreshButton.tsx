import RefreshIcon from '@mui/icons-material/Refresh';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import type { Scorecard } from 'backstage-plugin-service-lifecycle-common';
import { errorMessage } from '../../api/errorMessage';
import { useRefreshService } from '../../hooks/useRefreshService';
import { useTranslation } from '../../translation/useTranslation';

/** Reads the service from the catalog now, for those who may ask for it. */
export function RefreshButton({ scorecard }: { scorecard: Scorecard }) {
  const { t } = useTranslation();
  const { mutate, isPending, error, isSuccess } = useRefreshService(
    scorecard.entityRef,
  );
  if (!scorecard.actions.includes('refresh')) {
    return null;
  }
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'end' }}>
      <Button
        size="small"
        variant="text"
        onClick={() => mutate()}
        disabled={isPending}
        startIcon={
          isPending ? (
            <CircularProgress size={16} color="inherit" />
          ) : (
            <RefreshIcon fontSize="small" />
          )
        }
      >
        {isPending ? t('refresh.running') : t('refresh.button')}
      </Button>
      <Box
        role="status"
        sx={{
          typography: 'caption',
          color: 'text.secondary',
          textAlign: 'right',
        }}
      >
        {error && t('refresh.failed', { problem: errorMessage(error) })}
        {isSuccess && t('refresh.done')}
      </Box>
    </Box>
  );
}
