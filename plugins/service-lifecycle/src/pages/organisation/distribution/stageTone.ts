import { alpha, type Theme } from '@mui/material/styles';
import {
  type StageId,
  stageIndex,
  STAGES,
} from 'backstage-plugin-service-lifecycle-common';

/** The higher the stage, the fuller the theme's own colour; never the only sign. */
export function stageTone(stage: StageId) {
  const share = (stageIndex(stage) + 1) / STAGES.length;
  return (theme: Theme) => alpha(theme.palette.primary.main, share);
}

/** What nobody has started on is no stage: an outline, not a fill. */
export const NOT_STARTED_TONE = {
  border: '1px dashed',
  borderColor: 'text.disabled',
  boxSizing: 'border-box',
} as const;
