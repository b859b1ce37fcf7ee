import {
  ITEM_STAGES,
  type ScorecardItem,
  type StageId,
} from 'backstage-plugin-service-lifecycle-common';

const open = (item: ScorecardItem) =>
  item.counts &&
  item.status !== 'met' &&
  item.status !== 'risk-accepted' &&
  item.status !== 'not-applicable';

/**
 * The stage that the items justify: the highest such that no counting item up
 * to it is open, and at least one item of it is met.
 *
 * @remarks
 * Worked out here once more, from the words and not from the code, so that a
 * mistake in evaluation cannot hide in its own test.
 */
export function justifiedStage(items: readonly ScorecardItem[]): {
  id: StageId;
  conditional: boolean;
  acceptedRisks: number;
} {
  let id: StageId = 'script';
  let holding: ScorecardItem[] = [];
  let passed: ScorecardItem[] = [];
  for (const stage of ITEM_STAGES) {
    const own = items.filter(item => item.stage === stage && item.counts);
    if (own.some(open)) break;
    passed = [...passed, ...own];
    if (own.some(item => item.status === 'met')) {
      id = stage;
      holding = passed;
    }
  }
  const acceptedRisks = holding.filter(
    item => item.status === 'risk-accepted',
  ).length;
  return { id, conditional: acceptedRisks > 0, acceptedRisks };
}
