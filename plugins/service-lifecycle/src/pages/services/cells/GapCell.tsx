import Box from '@mui/material/Box';
import type { ServiceRow } from 'backstage-plugin-service-lifecycle-common';
import { useTranslation } from '../../../translation/useTranslation';
import { Nothing } from './Nothing';
import { TwoLines } from './TwoLines';

/** How far what is declared lies above what is shown. */
export function GapCell({ row }: { row: ServiceRow }) {
  const { t } = useTranslation();
  const gap = row.claimGap;
  if (gap === null) {
    return <Nothing>{t('services.noClaim')}</Nothing>;
  }
  if (gap.stages === 0) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t('services.noGap')}
      </Box>
    );
  }
  return (
    <TwoLines
      first={t('services.gapItems', { count: gap.items })}
      second={t('services.gapStages', { count: gap.stages })}
    />
  );
}
