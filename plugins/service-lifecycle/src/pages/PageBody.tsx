import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';

/** The content of a page below the header that the portal draws. */
export function PageBody({ children }: { children: ReactNode }) {
  return (
    <Stack
      spacing={2.5}
      sx={{ px: { xs: 2, md: 3 }, pt: 2, pb: 4, minWidth: 0, flexGrow: 1 }}
    >
      {children}
    </Stack>
  );
}
