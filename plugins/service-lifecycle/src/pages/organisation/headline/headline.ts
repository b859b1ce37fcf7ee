import {
  type StageId,
  type Summary,
  type SummaryNumbers,
  type Turn,
  TURNS,
} from 'backstage-plugin-service-lifecycle-common';

/** Stages whose claim says: this is in production. */
export const IN_PRODUCTION = [
  'production-ready',
  'resilient',
] as const satisfies readonly StageId[];

/** Services that matter, are in production and are not shown to be ready. */
export interface Headline {
  /** The tiers that are counted; null where tiers are not in use. */
  tiers: readonly string[] | null;
  /** Declared to be in production. */
  declared: number;
  /** Of these, not shown to be ready. */
  notReady: number;
  byTurn: Record<Turn, number>;
}

/**
 * The headline from the services in production by tier.
 *
 * @remarks
 * Where no service has a tier at all, every service is counted: an
 * organisation that does not use tiers still has a headline.
 */
export function headlineOf(
  byTier: Summary,
  wantedTiers: readonly string[],
): Headline {
  const tiersInUse = byTier.groups.some(({ key }) => key !== 'none');
  const counted: SummaryNumbers[] = tiersInUse
    ? byTier.groups
        .filter(({ key }) => wantedTiers.includes(key))
        .map(({ numbers }) => numbers)
    : [byTier.total];
  const sum = (of: (numbers: SummaryNumbers) => number) =>
    counted.reduce((total, numbers) => total + of(numbers), 0);
  const byTurn = { team: 0, reviewer: 0, platform: 0, none: 0 };
  for (const turn of TURNS) {
    byTurn[turn] = sum(numbers => numbers.byTurn[turn]);
  }
  return {
    tiers: tiersInUse ? wantedTiers : null,
    declared: sum(numbers => numbers.services),
    notReady: sum(numbers => numbers.withGap),
    byTurn,
  };
}
