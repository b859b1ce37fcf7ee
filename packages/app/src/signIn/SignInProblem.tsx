import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

/** Why signing in did not work, and the way back to the people. */
export function SignInProblem({
  name,
  message,
  onBack,
}: {
  name: string;
  message?: string;
  onBack: () => void;
}) {
  return (
    <Box component="main" sx={{ maxWidth: 640, mx: 'auto', mt: 12, p: 3 }}>
      <Alert
        severity="error"
        action={
          <Button color="inherit" onClick={onBack}>
            Back
          </Button>
        }
      >
        <AlertTitle>Could not sign in as {name}</AlertTitle>
        {message ?? 'The portal did not answer.'}
      </Alert>
    </Box>
  );
}
