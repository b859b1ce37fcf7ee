import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { z } from 'zod';

const visibilitySchema = z.record(z.string(), z.boolean());
type Visibility = z.infer<typeof visibilitySchema>;

const KEY = 'services.columns';

/** What the first two lines of a row say already, or few people ask for. */
const HIDDEN_AT_FIRST: Visibility = {
  domain: false,
  type: false,
  tier: false,
  lifecycle: false,
  nextMinutes: false,
};

const HIDDEN_WHERE_NARROW: Visibility = {
  ...HIDDEN_AT_FIRST,
  claim: false,
  progress: false,
  system: false,
  holdsUntil: false,
};

/** Which columns a person has chosen; kept in their own settings. */
export function useColumnVisibility(): [
  Visibility,
  (visibility: Visibility) => void,
] {
  const storageApi = useApi(storageApiRef);
  const bucket = useMemo(
    () => storageApi.forBucket('service-lifecycle'),
    [storageApi],
  );
  const [chosen, setChosen] = useState(() => read(bucket.snapshot(KEY).value));
  const narrow = useMediaQuery('(max-width: 1100px)');

  useEffect(() => {
    const subscription = bucket
      .observe$(KEY)
      .subscribe(({ value }) => setChosen(read(value)));
    return () => subscription.unsubscribe();
  }, [bucket]);

  const choose = useCallback(
    (visibility: Visibility) => {
      setChosen(visibility);
      bucket.set(KEY, visibility);
    },
    [bucket],
  );
  return [chosen ?? (narrow ? HIDDEN_WHERE_NARROW : HIDDEN_AT_FIRST), choose];
}

function read(stored: unknown): Visibility | undefined {
  return visibilitySchema.safeParse(stored).data;
}
