import CheckCircleOutline from '@mui/icons-material/CheckCircleOutline';
import ErrorOutline from '@mui/icons-material/ErrorOutline';
import HelpOutline from '@mui/icons-material/HelpOutline';
import Box from '@mui/material/Box';
import type { EvidenceRevision } from 'backstage-plugin-service-lifecycle-common';
import { Time } from '../../time';
import { useTranslation } from '../../translation/useTranslation';

type Verification = NonNullable<EvidenceRevision['verification']>;

const ICONS = {
  pass: CheckCircleOutline,
  fail: ErrorOutline,
  unknown: HelpOutline,
} as const;
const COLORS = { pass: 'ok', fail: 'error', unknown: 'aborted' } as const;

/** What a machine found about a revision, and when it looked. */
export function MachineResult(props: { verification: Verification }) {
  const { t } = useTranslation();
  const { verdict, reason, checkedAt } = props.verification;
  const Icon = ICONS[verdict];
  return (
    <Box sx={{ display: 'flex', gap: 0.75, typography: 'body2' }}>
      <Icon
        aria-hidden
        sx={{
          fontSize: 18,
          mt: '1px',
          color: theme => theme.palette.status[COLORS[verdict]],
        }}
      />
      <div>
        {t(`machine.${verdict}`, { reason })}{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t('machine.checked', { at: <Time at={checkedAt} /> })}
        </Box>
      </div>
    </Box>
  );
}
