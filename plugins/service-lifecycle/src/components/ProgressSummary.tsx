import Box from '@mui/material/Box';
import { useTranslation } from '../translation/useTranslation';

export interface ProgressSummaryProps {
  progress: { met: number; riskAccepted: number; applicable: number };
  /** `compact` leaves the words to a screen reader and shows `18/24`. */
  size?: 'compact' | 'full';
}

/** How many of the items that apply are done, as a bar and in words. */
export function ProgressSummary({
  progress,
  size = 'full',
}: ProgressSummaryProps) {
  const { t } = useTranslation();
  const { met, riskAccepted, applicable } = progress;
  const done = met + riskAccepted;
  const words =
    applicable === 0
      ? t('progress.none')
      : t('progress.label', { done: `${done}`, total: `${applicable}` });
  const risks =
    riskAccepted > 0
      ? t('progress.acceptedRisks', { count: riskAccepted })
      : null;

  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        minWidth: 0,
        typography: 'body2',
      }}
    >
      <Bar met={met} riskAccepted={riskAccepted} applicable={applicable} />
      {size === 'compact' ? (
        <Box
          component="span"
          role="img"
          aria-label={risks ? `${words}, ${risks}` : words}
          sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
        >
          {done}/{applicable}
        </Box>
      ) : (
        <span>
          {words}
          {risks && (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {', '}
              {risks}
            </Box>
          )}
        </span>
      )}
    </Box>
  );
}

function Bar(props: { met: number; riskAccepted: number; applicable: number }) {
  const share = (count: number) =>
    props.applicable === 0 ? '0%' : `${(100 * count) / props.applicable}%`;
  return (
    <Box
      aria-hidden
      sx={{
        display: 'flex',
        flex: '0 1 96px',
        minWidth: 40,
        height: 6,
        borderRadius: 3,
        overflow: 'hidden',
        bgcolor: 'action.disabledBackground',
      }}
    >
      <Box
        sx={{
          width: share(props.met),
          bgcolor: theme => theme.palette.status.ok,
        }}
      />
      <Box
        sx={{
          width: share(props.riskAccepted),
          bgcolor: theme => theme.palette.status.warning,
        }}
      />
    </Box>
  );
}
