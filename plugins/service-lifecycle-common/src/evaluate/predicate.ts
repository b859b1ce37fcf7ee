import {
  type FilterPredicate,
  evaluateFilterPredicate,
} from '@backstage/filter-predicates';
import type { Subject } from './types';

const visible = new WeakMap<Subject, object>();

/**
 * Whether a predicate of a checklist holds for a service; one that is left out
 * holds for every service.
 *
 * @remarks
 * A service without a tier has no `tier`, so that `$exists` tells it apart.
 * Throws an `InputError` on a predicate that the checklist's schema refuses.
 */
export function predicateHolds(
  predicate: FilterPredicate | undefined,
  subject: Subject,
): boolean {
  return (
    predicate === undefined ||
    evaluateFilterPredicate(predicate, visibleFields(subject))
  );
}

function visibleFields(subject: Subject): object {
  let fields = visible.get(subject);
  if (!fields) {
    const { tier, ...others } = subject;
    fields = tier === null ? others : { ...others, tier };
    visible.set(subject, fields);
  }
  return fields;
}
