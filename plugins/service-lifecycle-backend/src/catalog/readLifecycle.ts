import type { StageId } from 'backstage-plugin-service-lifecycle-common';
import type { ServiceLifecycleConfig } from '../config';

/**
 * What `spec.lifecycle` says about a service, by the configured map.
 *
 * @returns
 * The stage that it claims before anything is said about what is expected;
 * whether it is going away; and whether the word is known at all.
 */
export function readLifecycle(
  lifecycle: string | null,
  lifecycles: ServiceLifecycleConfig['lifecycles'],
): {
  declared: { stage: StageId; from: string } | null;
  retiring: boolean;
  known: boolean;
} {
  const meaning = lifecycle && lifecycles.get(lifecycle.toLowerCase());
  if (!lifecycle || !meaning || meaning === 'none') {
    return { declared: null, retiring: false, known: Boolean(meaning) };
  }
  return meaning === 'retiring'
    ? { declared: null, retiring: true, known: true }
    : {
        declared: { stage: meaning, from: lifecycle },
        retiring: false,
        known: true,
      };
}
