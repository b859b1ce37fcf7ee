import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import {
  STAGES,
  type SummaryNumbers,
} from 'backstage-plugin-service-lifecycle-common';
import { useTranslation } from '../../../translation/useTranslation';
import { NOT_STARTED_TONE, stageTone } from './stageTone';

/** The distribution of one group as one bar, said in words when pointed at. */
export function StageBar(props: { group: string; numbers: SummaryNumbers }) {
  const { t } = useTranslation();
  const { numbers } = props;
  const parts = [
    ...STAGES.map(stage => ({
      key: stage,
      name: t(`stage.${stage}`),
      count: numbers.byStageStarted[stage],
      sx: { bgcolor: stageTone(stage) },
    })),
    {
      key: 'notStarted',
      name: t('organisation.distribution.notStarted'),
      count: numbers.notStarted,
      sx: NOT_STARTED_TONE,
    },
  ].filter(({ count }) => count > 0);
  const words = t('organisation.groups.distributionOf', {
    group: props.group,
    parts: parts
      .map(({ count, name }) =>
        t('organisation.groups.part', { services: `${count}`, stage: name }),
      )
      .join(', '),
  });
  return (
    <Tooltip title={words} describeChild>
      <Box
        role="img"
        aria-label={words}
        sx={{ display: 'flex', gap: '2px', height: 14, minWidth: 120 }}
      >
        {parts.map(({ key, count, sx }) => (
          <Box
            key={key}
            sx={{ flex: `${count} 1 0`, minWidth: 4, borderRadius: 0.5, ...sx }}
          />
        ))}
      </Box>
    </Tooltip>
  );
}
