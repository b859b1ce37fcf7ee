import { NotFoundError } from '@backstage/errors';
import { findEvidence } from '../../database/evidence';
import { readScoredServices } from '../../database/scoredServices';
import type { Database } from '../../database/types';
import type { ScoringService } from '../scoring/ScoringService';
import { servicesReached } from './servicesReached';
import type { EvidenceOutcome } from './types';

/** What became of an earlier submission, with the services that it reaches now. */
export async function findSubmission(
  tx: Database,
  revision: string,
  scoring: ScoringService,
): Promise<EvidenceOutcome> {
  const evidence = await findEvidence(tx, revision);
  if (!evidence) {
    throw new NotFoundError(`There is no revision ${revision}`);
  }
  const anchor = { id: evidence.anchorId, entityRef: evidence.anchorRef };
  const covered = await servicesReached(tx, {
    cover: evidence.cover,
    anchor,
    itemId: evidence.itemId,
    active: await scoring.activeChecklists(
      tx,
      await readScoredServices(tx, [anchor.id]),
    ),
  });
  return {
    revision,
    serviceId: anchor.id,
    coveredRefs: covered.map(({ entityRef }) => entityRef).sort(),
  };
}
