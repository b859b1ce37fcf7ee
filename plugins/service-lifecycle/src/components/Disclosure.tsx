import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState, type ReactNode } from 'react';

/** Something that is there on request. Not rendered, nor read, before. */
export function Disclosure(props: { label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        size="small"
        variant="text"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        startIcon={
          <ExpandMore
            sx={{
              transform: open ? 'none' : 'rotate(-90deg)',
              transition: 'transform 150ms',
            }}
          />
        }
        sx={{ ml: -0.75, textTransform: 'none' }}
      >
        {props.label}
      </Button>
      <Box id={id} hidden={!open} sx={{ pt: 0.5 }}>
        {open && props.children}
      </Box>
    </div>
  );
}
