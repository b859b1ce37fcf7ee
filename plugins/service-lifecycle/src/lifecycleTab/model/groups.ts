import {
  ITEM_GROUPS,
  stageIndex,
  STAGES,
  type ItemGroup,
  type Scorecard,
  type ScorecardItem,
  type StageId,
} from 'backstage-plugin-service-lifecycle-common';
import { exhausted } from '../../components/exhausted';

/** The group of the list that an item is found in. */
export function itemGroup(
  item: ScorecardItem,
  expected: StageId | null,
): ItemGroup {
  switch (item.status) {
    case 'not-applicable':
      return 'not-needed';
    case 'met':
    case 'risk-accepted':
      return 'done';
    case 'failing':
    case 'stale':
    case 'awaiting-review':
    case 'unverified':
    case 'missing':
      return openItemGroup(item, expected);
    default:
      return exhausted(item.status);
  }
}

function openItemGroup(
  item: ScorecardItem,
  expected: StageId | null,
): ItemGroup {
  if (isBeyond(item.stage, expected)) {
    return 'not-needed';
  }
  if (!item.counts) {
    return 'coming';
  }
  return item.turn === 'team' ? 'your-turn' : 'waiting';
}

/** Whether a stage is higher than what is expected of the service. */
export function isBeyond(stage: StageId, expected: StageId | null): boolean {
  return expected !== null && stageIndex(stage) > stageIndex(expected);
}

/** Items of one stage, the next best one first. */
export interface StageSection {
  stage: StageId;
  items: readonly ScorecardItem[];
}

/** Every group with its items; empty ones too, so that a group can say so. */
export function itemsByGroup(
  scorecard: Pick<Scorecard, 'items' | 'expected'>,
): Readonly<Record<ItemGroup, readonly ScorecardItem[]>> {
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

/**
 * The items of a group by stage, lowest first.
 *
 * @remarks
 * The lowest stage is the one that holds the service back; within it what
 * takes least time comes first. Ties keep the checklist's order.
 */
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

/** The same order without the headings. */
export function nextBestFirst(
  items: readonly ScorecardItem[],
): ScorecardItem[] {
  return sectionsByStage(items).flatMap(section => section.items);
}

/** The group to open with: the first that has something in it. */
export function firstGroup(groups: ReturnType<typeof itemsByGroup>): ItemGroup {
  return ITEM_GROUPS.find(group => groups[group].length > 0) ?? 'your-turn';
}
