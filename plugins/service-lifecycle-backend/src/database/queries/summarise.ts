import {
  STAGES,
  type GroupBy,
  type Summary,
  type SummaryNumbers,
} from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import type { Database, Rows } from '../types';
import {
  every,
  FACETS,
  serviceFilters,
  type ItemPosition,
  type ServiceFilters,
} from './serviceFilters';

const count = (condition: string) =>
  `count(*) filter (where ${condition})::integer`;
const sum = (column: string) => `coalesce(sum(service.${column}), 0)::integer`;
const SCORED = 'service.checklist_id is not null';
const HAS_GAP = 'service.gap_stages > 0';

/** Counts of one group, as JSON in the shape that the API has. */
const NUMBERS = object({
  services: 'count(*)::integer',
  noChecklist: count('service.checklist_id is null'),
  notStarted: count(`${SCORED} and service.not_started`),
  conditional: count('service.conditional'),
  acceptedRisks: sum('accepted_risks'),
  withGap: count(HAS_GAP),
  gapStages: sum('gap_stages'),
  gapItems: sum('gap_items'),
  byStage: object(
    Object.fromEntries(
      STAGES.map((stage, index) => [stage, count(`service.stage = ${index}`)]),
    ),
  ),
  byStageStarted: object(
    Object.fromEntries(
      STAGES.map((stage, index) => [
        stage,
        count(`service.stage = ${index} and not service.not_started`),
      ]),
    ),
  ),
  byStatus: object({
    'not-applicable': sum('items_not_applicable'),
    met: sum('items_met'),
    'risk-accepted': sum('items_risk_accepted'),
    failing: sum('items_failing'),
    stale: sum('items_stale'),
    'awaiting-review': sum('items_awaiting_review'),
    unverified: sum('items_unverified'),
    missing: sum('items_missing'),
  }),
  byTurn: object({
    team: count(`${HAS_GAP} and service.turn = 'team'`),
    reviewer: count(`${HAS_GAP} and service.turn = 'reviewer'`),
    platform: count(`${HAS_GAP} and service.turn = 'platform'`),
    none: count(`${HAS_GAP} and service.turn = 'none'`),
  }),
});

interface Row {
  is_total: boolean;
  key: string;
  numbers: SummaryNumbers;
}

/** Numbers over the services that the caller may see, per group and in total; the largest gap first. */
export async function summarise(
  db: Database,
  options: {
    visible: Knex.Raw;
    groupBy: GroupBy;
    filters: ServiceFilters;
    positions: readonly ItemPosition[];
  },
): Promise<Pick<Summary, 'groups' | 'total'>> {
  const { visible, groupBy, filters, positions } = options;
  const facet = FACETS[groupBy];
  const { rows } = await db.raw<Rows<Row>>(
    `select grouping(${facet}) = 1 as is_total, ${facet} as key, ${NUMBERS} as numbers
     from service where ?
     group by grouping sets ((${facet}), ())
     order by coalesce(sum(service.gap_stages), 0) desc, count(*) desc, key`,
    [every(db, [...serviceFilters(db, filters, positions), visible])],
  );
  const total = rows.find(row => row.is_total);
  if (!total) {
    throw new Error('A summary without a total');
  }
  return {
    groups: rows
      .filter(row => !row.is_total)
      .map(({ key, numbers }) => ({ key, numbers })),
    total: total.numbers,
  };
}

function object(fields: Record<string, string>): string {
  const pairs = Object.entries(fields).map(
    ([name, value]) => `'${name}', ${value}`,
  );
  return `json_build_object(${pairs.join(', ')})`;
}
