import { useQueryClient } from '@tanstack/react-query';
import type { Scorecard } from 'backstage-plugin-service-lifecycle-common';
import { useCallback } from 'react';
import { queryKeys } from '../api';

/**
 * Takes the scorecard that a write answered with.
 *
 * @remarks
 * It is shown at once. What else the write may have changed, such as other
 * services that the evidence covers, lists and histories, is read again when
 * it is looked at.
 */
export function useScorecardCache() {
  const client = useQueryClient();
  return useCallback(
    (scorecard: Scorecard) => {
      const { entityRef } = scorecard;
      const own = queryKeys.scorecard(entityRef);
      client.setQueryData(own, scorecard);
      client.invalidateQueries({
        predicate: ({ queryKey }) => {
          const [kind, ref] = queryKey;
          return kind !== 'checklist' && !(kind === own[0] && ref === own[1]);
        },
      });
    },
    [client],
  );
}
