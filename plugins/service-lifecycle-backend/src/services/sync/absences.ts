import type { TrackedService } from '../../database/trackedServices';
import type { ServiceId } from '../../database/types';

/** What becomes of services that a sweep did not find. */
export interface Absences {
  /** Missed for the first time. */
  absent: ServiceId[];
  /** Missed again, or of a kind that is not tracked any more. */
  gone: ServiceId[];
  /** Why nothing becomes of any of them. */
  warning: string | null;
}

/**
 * Judges which services are gone from the catalog.
 *
 * @remarks
 * One absence may be a hiccup of whatever provides the entity, and many at once
 * the failure of it: where more than a fifth is missing, nothing is judged at
 * all. A single one never looks like a failure, however few there are.
 */
export function judgeAbsences(
  services: readonly TrackedService[],
  { seen, kinds }: { seen: ReadonlySet<string>; kinds: readonly string[] },
): Absences {
  const live = services.filter(({ deleted }) => !deleted);
  const retired = live.filter(({ kind }) => !kinds.includes(kind));
  const expected = live.filter(({ kind }) => kinds.includes(kind));
  const missing = expected.filter(({ entityRef }) => !seen.has(entityRef));
  const gone = retired.map(({ id }) => id);
  if (missing.length > 1 && missing.length * 5 > expected.length) {
    return {
      absent: [],
      gone,
      warning: `${missing.length} of ${expected.length} services are missing from the catalog, too many at once to believe it, so they are kept as they are: see whether the catalog reads all of its locations, or refresh the scorecard of each service that is really gone`,
    };
  }
  return {
    absent: idsOf(missing.filter(({ absentSince }) => !absentSince)),
    gone: [...gone, ...idsOf(missing.filter(({ absentSince }) => absentSince))],
    warning: null,
  };
}

function idsOf(services: readonly TrackedService[]): ServiceId[] {
  return services.map(({ id }) => id);
}
