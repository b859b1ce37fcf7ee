import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import type { Theme } from '@mui/material/styles';
import { exhausted } from '../exhausted';
import type { Rung } from './rungs';

/** The ladder as a row of marks: filled, outlined, or faint. */
export function CompactLadder(props: {
  rungs: readonly Rung[];
  label: string;
  neutral: boolean;
}) {
  return (
    <Tooltip title={props.label} describeChild>
      <Box
        role="img"
        aria-label={props.label}
        sx={{ display: 'inline-flex', gap: '3px', py: 0.5 }}
      >
        {props.rungs.map(rung => (
          <Box
            key={rung.id}
            sx={{
              width: 14,
              height: 8,
              borderRadius: '2px',
              boxSizing: 'border-box',
              ...mark(rung, props.neutral),
            }}
          />
        ))}
      </Box>
    </Tooltip>
  );
}

function mark(rung: Rung, neutral: boolean) {
  switch (rung.state) {
    case 'reached':
      return { bgcolor: neutral ? 'text.disabled' : 'primary.main' };
    case 'gap':
      return {
        border: '2px solid',
        borderColor: (theme: Theme) =>
          neutral ? theme.palette.text.disabled : theme.palette.status.warning,
      };
    case 'ahead':
      return { border: '1px solid', borderColor: 'text.disabled' };
    case 'not-expected':
      return { border: '1px dotted', borderColor: 'text.disabled' };
    default:
      return exhausted(rung.state);
  }
}
