import { randomUUID } from 'crypto';
import { isDeepStrictEqual } from 'util';
import type { EvidenceInput } from 'backstage-plugin-service-lifecycle-common';
import type { FoundEvidence } from '../../catalog/types';
import type { CatalogEvidence } from '../../database/catalogReadings';

/** What the catalog holds now, and whether it differs from what it held before. */
export interface CurrentCatalogEvidence {
  evidence: readonly CatalogEvidence[];
  changed: boolean;
}

/**
 * Gives what was found in the catalog its revisions: the one it had where type
 * and payload are as they were, else a new one.
 */
export function identifyFound(
  found: readonly FoundEvidence[],
  before: readonly CatalogEvidence[],
  now: Date,
): CurrentCatalogEvidence {
  const known = new Map(before.map(entry => [entry.itemId, entry]));
  const evidence = found.map((entry): CatalogEvidence => {
    const earlier = known.get(entry.itemId);
    const same =
      earlier?.type === entry.type &&
      isDeepStrictEqual(earlier.payload, entry.payload);
    return {
      itemId: entry.itemId,
      revision: same ? earlier.revision : randomUUID(),
      since: same ? earlier.since : now.toISOString(),
      type: entry.type,
      payload: entry.payload,
      found: entry.found,
      verification: entry.verification,
    };
  });
  return isDeepStrictEqual(evidence, before)
    ? { evidence: before, changed: false }
    : { evidence, changed: true };
}

/**
 * Evidence from the catalog as evaluation takes it.
 *
 * @param stored - what people and verifiers have said of this revision, if any did
 * @param foundAt - when the catalog was found to say what it says
 */
export function catalogInput(
  entry: CatalogEvidence,
  stored: EvidenceInput | undefined,
  foundAt: Date,
): EvidenceInput {
  const checkedAt = foundAt.toISOString();
  return {
    itemId: entry.itemId,
    revision: entry.revision,
    type: entry.type,
    source: 'catalog',
    cover: 'service',
    submittedBy: null,
    submittedAt: entry.since,
    foundIn: entry.found.field,
    datedAt: null,
    withdrawn: false,
    draft: false,
    verification:
      stored?.verification ??
      (entry.verification && {
        ...entry.verification,
        checkedAt,
        lastPassAt: entry.verification.verdict === 'pass' ? checkedAt : null,
        contentHash: null,
      }),
    reviews: stored?.reviews ?? [],
    changedSinceApprovalAt: stored?.changedSinceApprovalAt ?? null,
  };
}
