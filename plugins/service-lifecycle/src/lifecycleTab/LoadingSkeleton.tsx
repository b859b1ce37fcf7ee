import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import { VisuallyHidden } from '../components/VisuallyHidden';
import { useTranslation } from '../translation/useTranslation';

const ROWS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The outline of the tab, while the scorecard is on its way. */
export function LoadingSkeleton() {
  const { t } = useTranslation();
  return (
    <Box role="status" sx={{ display: 'grid', gap: 2 }}>
      <VisuallyHidden>{t('tab.loading')}</VisuallyHidden>
      <Paper variant="outlined" sx={{ p: 3, borderRadius: 2 }}>
        <Skeleton width="45%" height={40} />
        <Skeleton width="100%" height={56} />
        <Skeleton width="70%" />
      </Paper>
      <Paper variant="outlined" sx={{ p: 3, borderRadius: 2 }}>
        {ROWS.map(row => (
          <Skeleton key={row} height={48} />
        ))}
      </Paper>
    </Box>
  );
}
