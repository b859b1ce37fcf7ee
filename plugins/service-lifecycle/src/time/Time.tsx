import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useTimeFormat } from './useTimeFormat';

export interface TimeProps {
  /** An instant in ISO 8601. */
  at: string;
  /**
   * `relative` for what has happened, `day` for what will, `elapsed` for how
   * long something has lasted.
   */
  as?: 'relative' | 'day' | 'elapsed';
}

/** An instant in words; the exact time is shown on pointing at it. */
export function Time({ at, as = 'relative' }: TimeProps) {
  const format = useTimeFormat();
  return (
    <Tooltip title={format.full(at)} describeChild>
      <Box component="time" dateTime={at} sx={{ whiteSpace: 'nowrap' }}>
        {format[as](at)}
      </Box>
    </Tooltip>
  );
}
