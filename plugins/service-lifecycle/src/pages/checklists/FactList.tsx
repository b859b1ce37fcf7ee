import Box from '@mui/material/Box';
import { Fragment, type ReactNode } from 'react';

/** Names and what they stand for, in two columns. */
export function FactList(props: {
  facts: readonly (readonly [string, ReactNode])[];
}) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'minmax(96px, max-content) minmax(0, 1fr)',
        columnGap: 2.5,
        rowGap: 0.75,
        typography: 'body2',
      }}
    >
      {props.facts.map(([name, value]) => (
        <Fragment key={name}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {name}
          </Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {value}
          </Box>
        </Fragment>
      ))}
    </Box>
  );
}
