import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  appendWithdrawal,
  type Evidence,
  findEvidence,
} from '../../database/evidence';
import { lockCovers } from '../../database/lockCovers';
import { lockServices } from '../../database/lockServices';
import { readServiceResources } from '../../database/queries/serviceResources';
import type { ScoredService } from '../../database/scoredServices';
import type { Database } from '../../database/types';
import type { ScoringService } from '../scoring/ScoringService';
import { assertCurrent } from './assertCurrent';
import { assertProvider } from './assertProvider';
import { assertAllowed } from './assertAllowed';
import { scoreCovered, settleCovered } from './scoreCovered';
import { servicesReached } from './servicesReached';
import { findServiceId, readTarget } from './target';
import type { Authorize, EvidenceOutcome, Withdrawal } from './types';

/**
 * Takes back the current revision of an item, for all services that it reaches.
 *
 * @remarks
 * Runs in a transaction of its own, which the caller rolls back on any error.
 */
export async function withdrawEvidence(
  tx: Database,
  withdrawal: Withdrawal,
  { scoring, clock }: { scoring: ScoringService; clock: () => Date },
): Promise<EvidenceOutcome> {
  const { entityRef, itemId, actor, authorize, comment } = withdrawal;
  // Nothing is scored meanwhile, so what is read here stays true until the rows are locked.
  await lockCovers(tx, 'exclusive');
  const serviceId = await findServiceId(tx, entityRef);
  const [resource] = await readServiceResources(tx, [entityRef]);
  const resources = resource ? [resource] : [];
  assertAllowed(authorize, resources, { denied: 'ignore' });
  const target = await readTarget(tx, {
    serviceId,
    entityRef,
    itemId,
    scoring,
  });
  const revision = target.scored?.revision ?? null;
  const evidence = revision ? await findEvidence(tx, revision) : null;
  if (evidence?.cover.kind === 'provision' && evidence.cover.ref !== null) {
    await assertProvider(tx, {
      provision: evidence.cover.ref,
      actor: actor.ref,
      active: target.active,
    });
  } else {
    assertAllowed(authorize, resources);
    await assertMayWithdrawThere(tx, authorize, target.service, evidence);
  }
  await assertCurrent(tx, { ifMatch: withdrawal.ifMatch, revision, itemId });
  if (!evidence || evidence.source === 'catalog') {
    throw new NotFoundError(
      revision
        ? `The evidence for "${itemId}" was found in the catalog: change it there, or submit other evidence in its place`
        : `There is no evidence for "${itemId}" to withdraw`,
    );
  }

  const anchor = { id: serviceId, entityRef };
  const covered = await servicesReached(tx, {
    cover: evidence.cover,
    anchor,
    itemId,
    active: target.active,
  });
  await lockServices(tx, [serviceId, ...covered.map(({ id }) => id)]);
  const now = clock();
  const services = await settleCovered(tx, { anchor, covered, scoring, now });
  await appendWithdrawal(tx, {
    evidenceId: evidence.id,
    withdrawnBy: actor.ref,
    withdrawnAt: now,
    comment,
  });
  await scoreCovered(tx, {
    services,
    covered,
    cause: {
      actor: actor.ref,
      itemId,
      happening: {
        kind: 'evidence-withdrawn',
        params: { revision: evidence.revision, type: evidence.type, comment },
      },
    },
    scoring,
    now,
  });
  return {
    revision: evidence.revision,
    serviceId,
    coveredRefs: covered.map(service => service.entityRef).sort(),
  };
}

/**
 * Refuses to withdraw what was submitted on another service, but for those who
 * may submit there too, and only within the same team.
 */
async function assertMayWithdrawThere(
  tx: Database,
  authorize: Authorize,
  service: ScoredService,
  evidence: Evidence | null,
): Promise<void> {
  if (!evidence || evidence.anchorId === service.id) {
    return;
  }
  const [there] = await readServiceResources(tx, [evidence.anchorRef]);
  const [permission] = there ? authorize([there]) : [];
  if (permission !== 'allowed' || evidence.anchorOwner !== service.ownerRef) {
    throw new NotAllowedError(
      'This evidence is shared by another team, and only they can withdraw it: submit evidence of your own in its place',
    );
  }
}
