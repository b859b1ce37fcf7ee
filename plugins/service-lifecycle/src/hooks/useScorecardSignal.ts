import { useSignal } from '@backstage/plugin-signals-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queryKeys } from '../api';

const CHANNEL = 'service-lifecycle';

/**
 * Reads a scorecard again when the backend says that it changed. Without the
 * signals plugin nothing happens, and the scorecard is read again on focus.
 */
export function useScorecardSignal(entityRef: string) {
  const client = useQueryClient();
  const { lastSignal } = useSignal(CHANNEL);
  useEffect(() => {
    if (lastSignal && concerns(lastSignal.entityRefs, entityRef)) {
      client.invalidateQueries({ queryKey: queryKeys.scorecard(entityRef) });
    }
  }, [client, entityRef, lastSignal]);
}

/** A signal that names no services may concern any. */
function concerns(entityRefs: unknown, entityRef: string): boolean {
  return !Array.isArray(entityRefs) || entityRefs.includes(entityRef);
}
