// Teaches Material UI's theme Backstage's colours.
import type {} from '@backstage/theme';
import CheckCircle from '@mui/icons-material/CheckCircle';
import ErrorOutline from '@mui/icons-material/ErrorOutline';
import HelpOutline from '@mui/icons-material/HelpOutline';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import RemoveCircleOutline from '@mui/icons-material/RemoveCircleOutline';
import ShieldOutlined from '@mui/icons-material/ShieldOutlined';
import UpdateOutlined from '@mui/icons-material/UpdateOutlined';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import type { Theme } from '@mui/material/styles';
import type { ItemStatus } from 'backstage-plugin-service-lifecycle-common';
import type { ComponentType } from 'react';
import { exhausted } from './exhausted';

const ICONS: Record<ItemStatus, ComponentType<SvgIconProps>> = {
  'not-applicable': RemoveCircleOutline,
  met: CheckCircle,
  'risk-accepted': ShieldOutlined,
  failing: ErrorOutline,
  stale: UpdateOutlined,
  'awaiting-review': HourglassEmpty,
  unverified: HelpOutline,
  missing: RadioButtonUnchecked,
};

/**
 * The colour that stands for a status, for marks and never for text.
 *
 * @remarks
 * `missing` is neutral on purpose: it invites, and does not accuse.
 */
export function statusColor(status: ItemStatus, theme: Theme): string {
  const { palette } = theme;
  switch (status) {
    case 'met':
      return palette.status.ok;
    case 'risk-accepted':
    case 'stale':
      return palette.status.warning;
    case 'failing':
      return palette.status.error;
    case 'awaiting-review':
      return palette.status.running;
    case 'unverified':
    case 'missing':
    case 'not-applicable':
      return palette.text.secondary;
    default:
      return exhausted(status);
  }
}

export interface StatusIconProps {
  status: ItemStatus;
  size?: 'small' | 'medium';
}

/** The mark of a status. Decorative: its words stand beside it. */
export function StatusIcon({ status, size = 'small' }: StatusIconProps) {
  const Icon = ICONS[status];
  return (
    <Icon
      aria-hidden
      sx={{
        flex: 'none',
        fontSize: size === 'small' ? 18 : 22,
        color: theme => statusColor(status, theme),
      }}
    />
  );
}
