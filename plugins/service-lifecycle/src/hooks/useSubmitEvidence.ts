import { useApi } from '@backstage/core-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  EvidenceResult,
  EvidenceSubmission,
} from 'backstage-plugin-service-lifecycle-common';
import { queryKeys, serviceLifecycleApiRef } from '../api';
import { isConflict } from '../api/errorMessage';
import { useScorecardCache } from './useScorecardCache';

export interface SubmitVariables {
  itemId: string;
  submission: EvidenceSubmission;
  /** The revision that the person saw when they wrote; `none` without one. */
  ifMatch: string;
  /** Stays the same when the same submission is tried again. */
  idempotencyKey: string;
}

/**
 * Submits evidence, and shows the scorecard that it led to.
 *
 * @remarks
 * `onDone` is called even when the form is no longer on the screen. When
 * somebody else was faster, what they did is read.
 */
export function useSubmitEvidence(
  entityRef: string,
  onDone: (result: EvidenceResult) => void,
) {
  const api = useApi(serviceLifecycleApiRef);
  const client = useQueryClient();
  const show = useScorecardCache();
  return useMutation({
    mutationFn: (variables: SubmitVariables) =>
      api.submitEvidence({ service: entityRef, ...variables }),
    onSuccess: result => {
      show(result.scorecard);
      onDone(result);
    },
    onError: error =>
      isConflict(error) &&
      client.invalidateQueries({ queryKey: queryKeys.scorecard(entityRef) }),
  });
}
