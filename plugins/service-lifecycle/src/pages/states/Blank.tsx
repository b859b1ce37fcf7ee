import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** What is said where there is nothing to show. */
export function Blank(props: { title: string; children?: ReactNode }) {
  return (
    <Paper variant="outlined" sx={{ px: 3, py: 6, textAlign: 'center' }}>
      <Typography variant="h5" component="h2" gutterBottom>
        {props.title}
      </Typography>
      <Typography
        component="div"
        sx={{ maxWidth: 560, mx: 'auto' }}
        color="text.secondary"
      >
        {props.children}
      </Typography>
    </Paper>
  );
}
