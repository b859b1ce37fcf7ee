import { useApi } from '@backstage/core-plugin-api';
import { useMutation } from '@tanstack/react-query';
import type { EvidenceResult } from 'backstage-plugin-service-lifecycle-common';
import { serviceLifecycleApiRef } from '../api';
import { useScorecardCache } from './useScorecardCache';

export interface WithdrawVariables {
  itemId: string;
  /** The revision that is withdrawn. */
  ifMatch: string;
  comment?: string;
}

/**
 * Withdraws the current evidence, and shows the scorecard that it led to.
 *
 * @remarks
 * `onDone` is called even when what asked for it is no longer on the screen.
 */
export function useWithdrawEvidence(
  entityRef: string,
  onDone: (result: EvidenceResult) => void,
) {
  const api = useApi(serviceLifecycleApiRef);
  const show = useScorecardCache();
  return useMutation({
    mutationFn: (variables: WithdrawVariables) =>
      api.withdrawEvidence({ service: entityRef, ...variables }),
    onSuccess: result => {
      show(result.scorecard);
      onDone(result);
    },
  });
}
