import type { Checklist } from '../checklist/schema';
import { unreachable } from '../model/unreachable';
import type { CoverKind } from '../model/words';
import { predicateHolds } from './predicate';
import { provisionRef } from './provisions';
import type { Subject } from './types';

/** How far a submitted revision reaches, as it was submitted. */
export interface SubmittedCover {
  kind: CoverKind;
  itemId: string;
  /** The service that it was submitted on. */
  anchor: string;
  /** Refs of the services listed; of the kind `services` only. */
  services: readonly string[];
  /** The System's ref, or `<checklist>/<provision>`; null for other kinds. */
  ref: string | null;
  /** The anchor's owner at submission, whose services a System's cover reaches. */
  owner: string | null;
}

/** A service that a cover may reach. */
export interface CoverableService {
  ref: string;
  system: string | null;
  owner: string | null;
  /** The checklist in force for it. */
  checklist: Pick<Checklist, 'id' | 'provisions'> | null;
  subject: Subject;
  /** What the service last chose about this cover, if anything. */
  choice: 'joined' | 'opted-out' | null;
}

/**
 * Whether a revision serves a service.
 *
 * @remarks
 * A System's cover reaches the services that belong to it now and whose owner
 * is the one who submitted; services of other owners only once they joined. A
 * provision reaches what its `where` holds for under the same checklist. What
 * opted out is not reached, but for the service that it was submitted on alone.
 */
export function coverReaches(
  cover: SubmittedCover,
  service: CoverableService,
): boolean {
  if (cover.kind === 'service') {
    return service.ref === cover.anchor;
  }
  if (service.choice === 'opted-out') {
    return false;
  }
  switch (cover.kind) {
    case 'services':
      return (
        service.ref === cover.anchor || cover.services.includes(service.ref)
      );
    case 'system':
      return (
        cover.ref !== null &&
        service.system === cover.ref &&
        (service.choice === 'joined' ||
          (service.owner !== null && service.owner === cover.owner))
      );
    case 'provision':
      return provisionReaches(cover, service);
    default:
      return unreachable(cover.kind);
  }
}

function provisionReaches(
  { ref, itemId }: SubmittedCover,
  { checklist, subject }: CoverableService,
): boolean {
  return Boolean(
    checklist?.provisions.some(
      provision =>
        provisionRef(checklist.id, provision.id) === ref &&
        provision.items.includes(itemId) &&
        predicateHolds(provision.where, subject),
    ),
  );
}
