import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { NoteView } from 'backstage-plugin-service-lifecycle-common';
import { NoteText } from '../sentences/NoteText';

/** What is odd about the service in the catalog, and what to change there. */
export function Notes({ notes }: { notes: readonly NoteView[] }) {
  if (notes.length === 0) {
    return null;
  }
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {notes.map(note => (
        <Alert key={note.code} severity="info" role="note" variant="outlined">
          <NoteText note={note} />
        </Alert>
      ))}
    </Box>
  );
}
