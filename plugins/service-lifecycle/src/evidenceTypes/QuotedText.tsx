import Box from '@mui/material/Box';

/** Words as somebody wrote them, with their line breaks. */
export function QuotedText({ children }: { children: string }) {
  return (
    <Box
      component="blockquote"
      sx={{
        m: 0,
        pl: 1.5,
        borderLeft: '3px solid',
        borderColor: 'divider',
        typography: 'body2',
        lineHeight: 1.6,
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        maxHeight: 320,
        overflowY: 'auto',
      }}
    >
      {children}
    </Box>
  );
}
