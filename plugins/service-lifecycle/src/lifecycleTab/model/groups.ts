import {
  groupOf,
  ITEM_GROUPS,
  nextItems,
  stageIndex,
  STAGES,
  type ItemGroup,
  type Scorecard,
  type ScorecardItem,
  type StageId,
} from 'backstage-plugin-service-lifecycle-common';

/** The items of every group; empty ones too, so that a group can say so. */
export type ItemGroups = Readonly<Record<ItemGroup, readonly ScorecardItem[]>>;

/**
 * The group of the list that an item is found in.
 *
 * @remarks
 * What is open in a stage that nobody expects of the service is not needed.
 */
export function itemGroup(
  item: ScorecardItem,
  expected: StageId | null,
): ItemGroup {
  const group = groupOf(item);
  return group !== 'done' && isBeyond(item.stage, expected)
    ? 'not-needed'
    : group;
}

/** Whether a stage is higher than what is expected of the service. */
export function isBeyond(stage: StageId, expected: StageId | null): boolean {
  return expected !== null && stageIndex(stage) > stageIndex(expected);
}

export function itemsByGroup(
  scorecard: Pick<Scorecard, 'items' | 'expected'>,
): ItemGroups {
  const groups: Record<ItemGroup, ScorecardItem[]> = {
    'your-turn': [],
    waiting: [],
    coming: [],
    done: [],
    'not-needed': [],
  };
  for (const item of scorecard.items) {
    groups[itemGroup(item, scorecard.expected)].push(item);
  }
  return groups;
}

/** The items of one stage, what takes least time first. */
export interface StageSection {
  stage: StageId;
  items: readonly ScorecardItem[];
}

/** Items by stage, the lowest first: it is the one that holds the service back. */
export function sectionsByStage(
  items: readonly ScorecardItem[],
): StageSection[] {
  return STAGES.map(stage => ({
    stage,
    items: items
      .filter(item => item.stage === stage)
      .toSorted((a, b) => a.minutes - b.minutes),
  })).filter(section => section.items.length > 0);
}

/** What the team can do next, the next best item first. */
export function nextForTeam(
  scorecard: Pick<Scorecard, 'items' | 'expected'>,
): ScorecardItem[] {
  return nextItems(itemsByGroup(scorecard)['your-turn'], Infinity);
}

/** The group to open with: the first that has something in it. */
export function firstGroup(groups: ItemGroups): ItemGroup {
  return ITEM_GROUPS.find(group => groups[group].length > 0) ?? 'your-turn';
}
