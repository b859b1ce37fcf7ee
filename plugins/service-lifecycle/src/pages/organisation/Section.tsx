import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

export interface SectionProps {
  title: string;
  /** One line that says how to read it. */
  text?: string;
  /** Controls beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** One part of the page, with a title of its own. */
export function Section({ title, text, actions, children }: SectionProps) {
  const titleId = useId();
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={titleId}
      sx={{ p: 3, minWidth: 0 }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'flex-start',
          gap: 1.5,
          mb: 2,
        }}
      >
        <Box sx={{ flex: '1 1 240px' }}>
          <Typography id={titleId} variant="h6" component="h2">
            {title}
          </Typography>
          {text && (
            <Typography variant="body2" color="text.secondary">
              {text}
            </Typography>
          )}
        </Box>
        {actions}
      </Box>
      {children}
    </Paper>
  );
}
