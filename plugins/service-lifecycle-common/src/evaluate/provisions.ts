import type { Checklist, Provision } from '../checklist/schema';
import { predicateHolds } from './predicate';
import type { Subject } from './types';

/** What a cover of the kind `provision` refers to. */
export function provisionRef(checklistId: string, provisionId: string): string {
  return `${checklistId}/${provisionId}`;
}

/**
 * The provision that an item of a service is covered by: the first of its
 * checklist that names the item, applies to the service and was not left.
 */
export function provisionFor(options: {
  checklist: Pick<Checklist, 'provisions'>;
  itemId: string;
  subject: Subject;
  /** Ids of provisions that the service opted out of. */
  optedOut: readonly string[];
}): Provision | null {
  const { checklist, itemId, subject, optedOut } = options;
  return (
    checklist.provisions.find(
      provision =>
        provision.items.includes(itemId) &&
        !optedOut.includes(provision.id) &&
        predicateHolds(provision.where, subject),
    ) ?? null
  );
}
