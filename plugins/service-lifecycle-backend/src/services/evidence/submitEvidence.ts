import { InputError } from '@backstage/errors';
import type { ServiceResource } from 'backstage-plugin-service-lifecycle-node';
import { appendEvidence, type StoredCover } from '../../database/evidence';
import { lockCovers } from '../../database/lockCovers';
import { lockServiceResources } from '../../database/lockServiceResources';
import { lockServices } from '../../database/lockServices';
import { readServiceResources } from '../../database/queries/serviceResources';
import type { CoveredService } from '../../database/coverage';
import type { Database, ServiceId } from '../../database/types';
import type { ScoringService } from '../scoring/ScoringService';
import type { Cause } from '../scoring/turns';
import { serviceNotFound } from '../serviceNotFound';
import { assertCurrent } from './assertCurrent';
import { assertProvider } from './assertProvider';
import { assertAllowed } from './assertAllowed';
import type { EvidenceContent } from './parsePayload';
import { resolveCover } from './resolveCover';
import { scoreCovered, settleCovered } from './scoreCovered';
import { servicesReached } from './servicesReached';
import { findServiceId, readTarget, toTarget } from './target';
import type { Authorize, EvidenceOutcome, Submission } from './types';

/** What a submission reaches, found out before anything is locked. */
interface Reach {
  cover: StoredCover;
  covered: readonly CoveredService[];
}

/**
 * Stores a revision and scores what it reaches, or refuses it.
 *
 * @remarks
 * Runs in a transaction of its own, which the caller rolls back on any error,
 * so that nothing of what is refused is stored.
 */
export async function submitEvidence(
  tx: Database,
  submission: Submission,
  {
    content,
    revision,
    scoring,
    clock,
  }: {
    /** What was submitted, as its type has it. */
    content: EvidenceContent;
    /** The public id that the revision gets. */
    revision: string;
    scoring: ScoringService;
    clock: () => Date;
  },
): Promise<EvidenceOutcome> {
  const { entityRef, itemId, actor } = submission;
  const { kind } = submission.cover;
  const byRule = kind === 'system' || kind === 'provision';
  await lockCovers(tx, byRule ? 'exclusive' : 'shared');
  const serviceId = await findServiceId(tx, entityRef);
  const { cover, covered } =
    kind === 'service'
      ? ownReach(serviceId, entityRef)
      : await findReach(tx, submission, serviceId, scoring);

  await lockReach(tx, submission, covered);
  const now = clock();
  const services = await settleCovered(tx, {
    anchor: { id: serviceId, entityRef },
    covered,
    scoring,
    now,
  });
  const service = services.find(({ id }) => id === serviceId);
  if (!service) {
    throw serviceNotFound(entityRef);
  }
  const active = await scoring.activeChecklists(tx, services);
  const { item, scored } = toTarget(service, itemId, active);
  const { type, payload } = content;
  if (!item.evidence.includes(type)) {
    throw new InputError(
      `"${itemId}" takes evidence of the types ${item.evidence.join(', ')}, and not ${type}: submit one of those`,
    );
  }
  await assertCurrent(tx, {
    ifMatch: submission.ifMatch,
    revision: scored?.revision ?? null,
    itemId,
  });

  await appendEvidence(tx, {
    revision,
    itemId,
    type,
    payload,
    source: submission.source,
    anchorId: serviceId,
    cover,
    submittedBy: actor.ref,
    actingAgent: actor.actingAgent,
    submittedAt: now,
    datedAt: now,
    comment: submission.comment,
    draftedWithAi: submission.draftedWithAi,
    draft: submission.source === 'agent',
  });
  const cause: Cause = {
    actor: actor.ref,
    itemId,
    happening: {
      kind: 'evidence-submitted',
      params: {
        revision,
        type,
        source: submission.source,
        cover: cover.kind,
        coverRef: cover.ref,
        services: covered.length,
      },
    },
  };
  await scoreCovered(tx, { services, covered, cause, scoring, now });
  return {
    revision,
    serviceId,
    coveredRefs: covered.map(reached => reached.entityRef).sort(),
  };
}

function ownReach(id: ServiceId, entityRef: string): Reach {
  return {
    cover: { kind: 'service', ref: null, owner: null, services: [] },
    covered: [{ id, entityRef }],
  };
}

/** Finds out what a wider cover reaches, once the caller may know of the service at all. */
async function findReach(
  tx: Database,
  submission: Submission,
  serviceId: ServiceId,
  scoring: ScoringService,
): Promise<Reach> {
  const { entityRef, itemId, authorize, actor } = submission;
  const provided = submission.cover.kind === 'provision';
  const [resource] = await readServiceResources(tx, [entityRef]);
  assertAllowed(authorize, resource ? [resource] : [], {
    denied: provided ? 'ignore' : 'refuse',
  });
  const target = await readTarget(tx, {
    serviceId,
    entityRef,
    itemId,
    scoring,
  });
  const { cover, unknown } = await resolveCover(tx, submission.cover, {
    anchor: target.service,
    checklist: target.checklist,
    itemId,
  });
  if (submission.cover.kind === 'services') {
    await assertSeen(tx, authorize, submission.cover.refs, unknown);
  }
  if (provided && cover.ref !== null) {
    await assertProvider(tx, {
      provision: cover.ref,
      actor: actor.ref,
      active: target.active,
    });
  }
  const covered = await servicesReached(tx, {
    cover,
    anchor: { id: serviceId, entityRef },
    itemId,
    active: target.active,
  });
  if (!covered.some(({ id }) => id === serviceId)) {
    throw new InputError(
      `Evidence for ${cover.ref} does not reach ${entityRef} itself: submit on a service that it reaches`,
    );
  }
  return { cover, covered };
}

/**
 * Refuses the first ref that there is no service for, or none that the caller
 * may see.
 *
 * @remarks
 * Looks for both at once: which of several refs is refused would otherwise tell
 * what is hidden from what is absent.
 *
 * @param unknown - those among the refs that there are no services for
 */
async function assertSeen(
  tx: Database,
  authorize: Authorize,
  refs: readonly string[],
  unknown: readonly string[],
): Promise<void> {
  const resources = await readServiceResources(tx, refs);
  const seen = new Set(
    resources
      .filter(resource => resource !== undefined)
      .filter(resource => authorize([resource])[0] !== 'hidden')
      .map(({ entityRef }) => entityRef),
  );
  const stranger = refs.find(ref => !seen.has(ref) || unknown.includes(ref));
  if (stranger !== undefined) {
    throw serviceNotFound(stranger);
  }
}

/**
 * Locks everything that is reached, and refuses where the caller may not submit
 * for it.
 *
 * @remarks
 * What a rule reaches and the caller may not see goes unmentioned. A provision
 * is decided by who gives it, before.
 */
async function lockReach(
  tx: Database,
  { entityRef, cover, authorize }: Submission,
  covered: readonly CoveredService[],
): Promise<void> {
  const ids = covered.map(({ id }) => id);
  if (cover.kind === 'provision') {
    await lockServices(tx, ids);
    return;
  }
  const resources = await lockServiceResources(tx, ids);
  const isAnchor = (resource: ServiceResource) =>
    resource.entityRef === entityRef;
  assertAllowed(authorize, resources.filter(isAnchor));
  assertAllowed(
    authorize,
    resources
      .filter(resource => !isAnchor(resource))
      .sort((a, b) => a.entityRef.localeCompare(b.entityRef)),
    { hidden: cover.kind === 'system' ? 'ignore' : 'refuse' },
  );
}
