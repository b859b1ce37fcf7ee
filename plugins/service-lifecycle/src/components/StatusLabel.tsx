import Box from '@mui/material/Box';
import type { ItemStatus } from 'backstage-plugin-service-lifecycle-common';
import { useTranslation } from '../translation/useTranslation';
import { StatusIcon } from './StatusIcon';

export interface StatusLabelProps {
  status: ItemStatus;
  /** False before the item's `countsFrom`; said in words then. */
  counts?: boolean;
}

/** A status in words, with its mark. */
export function StatusLabel({ status, counts = true }: StatusLabelProps) {
  const { t } = useTranslation();
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}
    >
      <StatusIcon status={status} />
      <span>
        {t(`status.${status}`)}
        {!counts && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {' · '}
            {t('statusLabel.notYet')}
          </Box>
        )}
      </span>
    </Box>
  );
}
