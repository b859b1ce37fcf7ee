import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A titled part of the item panel. */
export function PanelSection(props: { title: string; children: ReactNode }) {
  return (
    <div>
      <Box
        component="h3"
        sx={{ m: 0, mb: 0.25, typography: 'body2', fontWeight: 700 }}
      >
        {props.title}
      </Box>
      {props.children}
    </div>
  );
}
