import { Link } from '@backstage/core-components';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../../components/VisuallyHidden';

export interface CountLinkProps {
  count: number;
  to: string;
  /** What is counted, for who hears the number alone. */
  of: string;
  children?: ReactNode;
}

/** A number that leads to the services that it counts. Zero leads nowhere. */
export function CountLink({ count, to, of, children = count }: CountLinkProps) {
  const words = <VisuallyHidden>{` ${of}`}</VisuallyHidden>;
  if (count === 0) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {children}
        {words}
      </Box>
    );
  }
  return (
    <Link to={to}>
      {children}
      {words}
    </Link>
  );
}
