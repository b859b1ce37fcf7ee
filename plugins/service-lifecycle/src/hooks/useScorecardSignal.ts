import { useApiHolder } from '@backstage/core-plugin-api';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queryKeys } from '../api';

const CHANNEL = 'service-lifecycle';

/**
 * Reads a scorecard again when the backend says that it changed.
 *
 * @remarks
 * Without the signals plugin nothing happens here; the scorecard is read again
 * when the window gets the focus. Subscribes itself, because `useSignal` keeps
 * the last of several messages alone.
 */
export function useScorecardSignal(entityRef: string) {
  const client = useQueryClient();
  const signals = useApiHolder().get(signalApiRef);
  useEffect(() => {
    const subscription = signals?.subscribe(CHANNEL, message => {
      if (message.entityRef === entityRef) {
        for (const queryKey of queryKeys.everythingOf(entityRef)) {
          client.invalidateQueries({ queryKey });
        }
      }
    });
    return () => subscription?.unsubscribe();
  }, [client, entityRef, signals]);
}
