import type { EvidenceSource } from 'backstage-plugin-service-lifecycle-common';
import type { ServiceResource } from 'backstage-plugin-service-lifecycle-node';
import type { IdempotencyKey } from '../../database/idempotency';
import type { ServiceId } from '../../database/types';

/** How far evidence is meant to reach, as somebody asks for it. */
export type CoverRequest =
  | { kind: 'service' }
  /** Full refs; the service that it is submitted on need not be among them. */
  | { kind: 'services'; refs: readonly string[] }
  /** Ref of the System; the service's own when left out. */
  | { kind: 'system'; ref?: string }
  /** Id of a provision of the service's checklist. */
  | { kind: 'provision'; ref: string };

/** Who acts. */
export interface Actor {
  /** Ref of a User, or the subject of a service. */
  ref: string;
  /** The service that acts for the person, if one does. */
  actingAgent: string | null;
}

/** What the caller may do with a service; `hidden` is answered as if there were none. */
export type Authorization = 'allowed' | 'denied' | 'hidden';

/**
 * Decides about services whose rows are locked, in the order given.
 *
 * @remarks
 * Evidence for a provision needs no permission on the service that it is
 * submitted on but to see it: whoever belongs to the group that provides it may
 * give it. A caller who may submit nothing at all has to be refused before.
 */
export type Authorize = (
  services: readonly ServiceResource[],
) => readonly Authorization[];

/** A revision that somebody submits. */
export interface Submission {
  /** Full ref of the service, lower case. */
  entityRef: string;
  itemId: string;
  type: string;
  payload: unknown;
  comment: string | null;
  cover: CoverRequest;
  draftedWithAi: boolean;
  source: Exclude<EvidenceSource, 'catalog'>;
  actor: Actor;
  /** The item's current revision when the actor looked, `none` if it had none; null to skip the check. */
  ifMatch: string | null;
  idempotency: IdempotencyKey | null;
  authorize: Authorize;
}

/** A revision that somebody takes back. */
export interface Withdrawal {
  entityRef: string;
  itemId: string;
  comment: string | null;
  actor: Actor;
  ifMatch: string | null;
  authorize: Authorize;
}

/** What became of a submission or withdrawal. */
export interface EvidenceOutcome {
  revision: string;
  serviceId: ServiceId;
  /** Refs of all services that the revision reaches, sorted; the caller may not see all of them. */
  coveredRefs: readonly string[];
}
