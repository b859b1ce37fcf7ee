import Link from '@mui/material/Link';
import type { ReactNode } from 'react';

/** A button that reads as part of a sentence. */
export function TextButton(props: {
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <Link
      component="button"
      type="button"
      onClick={props.onClick}
      sx={{
        font: 'inherit',
        verticalAlign: 'baseline',
        textAlign: 'inherit',
        color: theme => theme.palette.link,
      }}
    >
      {props.children}
    </Link>
  );
}
