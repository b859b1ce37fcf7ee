import type {
  EvidenceResult,
  ScorecardItem,
} from 'backstage-plugin-service-lifecycle-common';
import type { Draft } from './draft';
import { keepsItsOwn } from './keepsItsOwn';

/**
 * The revision to withdraw in order to have again what was there before;
 * `null` where that cannot be had, since a withdrawal never brings an older
 * revision back.
 */
export function undoOf(
  before: ScorecardItem,
  cover: Draft['cover'],
  result: EvidenceResult,
): string | null {
  const after = result.scorecard.items.find(({ id }) => id === before.id);
  if (
    after?.evidence?.revision !== result.revision ||
    !after.actions.includes('withdraw')
  ) {
    return null;
  }
  const replacedNothing =
    before.evidence === null || before.evidence.source === 'catalog';
  const wentBeforeShared = cover === 'service' && !keepsItsOwn(before);
  return replacedNothing || wentBeforeShared ? result.revision : null;
}
