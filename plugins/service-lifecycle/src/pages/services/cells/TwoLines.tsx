import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

const ONE_LINE = {
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

/** What matters above, what explains it below; both on one line each. */
export function TwoLines(props: { first: ReactNode; second?: ReactNode }) {
  return (
    <Box sx={{ minWidth: 0, lineHeight: 1.35 }}>
      <Box sx={ONE_LINE}>{props.first}</Box>
      {props.second && (
        <Box
          title={typeof props.second === 'string' ? props.second : undefined}
          sx={{ ...ONE_LINE, typography: 'caption', color: 'text.secondary' }}
        >
          {props.second}
        </Box>
      )}
    </Box>
  );
}
