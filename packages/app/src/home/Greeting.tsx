import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';

/** Keeps its height while the name is still unknown, so that nothing jumps. */
export function Greeting() {
  const identity = useApi(identityApiRef);
  const [name, setName] = useState<string>();

  useEffect(() => {
    let shown = true;
    identity.getProfileInfo().then(({ displayName }) => {
      if (shown) setName(displayName?.split(' ')[0]);
    });
    return () => {
      shown = false;
    };
  }, [identity]);

  return (
    <Typography component="h1" variant="h3" sx={{ mt: 1, mb: 3 }}>
      {name ? `Good to see you, ${name}` : 'Good to see you'}
    </Typography>
  );
}
