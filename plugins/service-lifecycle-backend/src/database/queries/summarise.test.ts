import {
  ITEM_STATUSES,
  packStatuses,
  STAGES,
  type GroupBy,
  type SummaryNumbers,
} from 'backstage-plugin-service-lifecycle-common';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { testDatabases } from '../../testing/database';
import { insertService } from '../../testing/insertService';
import { summarise } from './summarise';
import { summariseItems } from './summariseItems';

const GROUPS = [
  'owner',
  'system',
  'domain',
  'tier',
  'lifecycle',
  'type',
  'checklist',
] as const satisfies readonly GroupBy[];

const ITEMS = ['owner', 'runbook', 'slo'];
/** Version 2 has the items in another order, and one that version 1 had not. */
const ITEMS_BY_VERSION = new Map([
  [1, ['runbook', 'gone', 'owner']],
  [2, ITEMS],
]);

const packedItem = fc.record({
  status: fc.constantFrom(...ITEM_STATUSES),
  counts: fc.boolean(),
});

const serviceArbitrary = fc
  .record({
    owner: fc.option(fc.constantFrom('group:default/a', 'group:default/b')),
    resolved: fc.boolean(),
    tier: fc.option(fc.constantFrom('1', '2')),
    version: fc.option(fc.constantFrom(1, 2)),
    items: fc.tuple(packedItem, packedItem, packedItem),
    columns: fc.record({
      type: fc.option(fc.constantFrom('service', 'none')),
      lifecycle: fc.option(fc.constantFrom('production')),
      system_ref: fc.option(fc.constantFrom('system:default/shop')),
      domain_ref: fc.option(fc.constantFrom('domain:default/trade')),
      accepted_risks: fc.nat(2),
      gap_stages: fc.option(fc.nat(3)),
      gap_items: fc.nat(3),
      not_started: fc.boolean(),
      conditional: fc.boolean(),
      turn: fc.option(fc.constantFrom('team', 'reviewer', 'platform', 'none')),
      items_met: fc.nat(9),
      items_missing: fc.nat(9),
    }),
    stage: fc.nat(4),
  })
  .map(({ version, stage, ...service }) => ({
    ...service,
    checklist: version === null ? null : { id: 'service', version },
    stage: version === null ? null : STAGES[stage],
  }));

type Generated =
  typeof serviceArbitrary extends fc.Arbitrary<infer T> ? T : never;

describe('numbers over many services', () => {
  const databases = testDatabases();
  const services = fc.sample(serviceArbitrary, { numRuns: 80, seed: 11 });
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.migrated();
    await knex('checklist_version').insert(
      [...ITEMS_BY_VERSION.keys()].map(version => ({
        checklist_id: 'service',
        version,
        content_hash: String(version),
        content: '{}',
        loaded_at: new Date(0),
      })),
    );
    for (const [index, { resolved, items, ...service }] of services.entries()) {
      await insertService(knex, {
        ...service,
        entityRef: `component:default/s${index}`,
        columns: {
          ...service.columns,
          owner_resolved: resolved,
          statuses: service.checklist ? packStatuses(items) : '',
        },
      });
    }
  });

  it.each(GROUPS)('adds up what is shown by %s', async groupBy => {
    const { groups, total } = await summarise(knex, {
      visible: knex.raw("service.name <> 's0'"),
      groupBy,
      filters: {},
      positions: [],
    });
    const seen = services.slice(1);
    expect(total).toEqual(numbersOf(seen));
    const keys = new Set(seen.map(service => keyOf(service, groupBy)));
    expect(Object.fromEntries(groups.map(g => [g.key, g.numbers]))).toEqual(
      Object.fromEntries(
        [...keys].map(key => [
          key,
          numbersOf(seen.filter(service => keyOf(service, groupBy) === key)),
        ]),
      ),
    );
    const gaps = groups.map(group => group.numbers.gapStages);
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
  });

  it('gives zeros where there is nothing to see', async () => {
    const { groups, total } = await summarise(knex, {
      visible: knex.raw('false'),
      groupBy: 'owner',
      filters: {},
      positions: [],
    });
    expect({ groups, total }).toEqual({ groups: [], total: numbersOf([]) });
  });

  it('counts the items of all versions where the version in force has them', async () => {
    const rows = await summariseItems(knex, {
      visible: knex.raw('true'),
      groupBy: 'tier',
      filters: { checklist: ['service'] },
      items: ITEMS,
      itemsOf: async version => ITEMS_BY_VERSION.get(version) ?? [],
    });
    const expected = new Map<
      string,
      { services: number; counts: number[][] }
    >();
    for (const service of services) {
      const { checklist, tier, items } = service;
      if (checklist) {
        const row = expected.get(tier ?? 'none') ?? {
          services: 0,
          counts: ITEMS.map(() => ITEM_STATUSES.map(() => 0)),
        };
        row.services += 1;
        ITEMS_BY_VERSION.get(checklist.version)?.forEach((id, position) => {
          const item = items[position];
          const counts = row.counts[ITEMS.indexOf(id)];
          if (item?.counts && counts) {
            const column = ITEM_STATUSES.indexOf(item.status);
            counts[column] = (counts[column] ?? 0) + 1;
          }
        });
        expected.set(tier ?? 'none', row);
      }
    }
    expect(new Map(rows.map(({ key, ...row }) => [key, row]))).toEqual(
      expected,
    );
  });
});

function keyOf(service: Generated, groupBy: GroupBy): string {
  const { owner, resolved, tier, checklist, columns } = service;
  switch (groupBy) {
    case 'owner':
      return owner && resolved ? owner : 'none';
    case 'system':
      return columns.system_ref ?? 'none';
    case 'domain':
      return columns.domain_ref ?? 'none';
    case 'tier':
      return tier ?? 'none';
    case 'lifecycle':
      return columns.lifecycle ?? 'none';
    case 'type':
      return columns.type ?? 'none';
    case 'checklist':
      return checklist?.id ?? 'none';
    default:
      throw new Error(groupBy);
  }
}

function numbersOf(services: readonly Generated[]): SummaryNumbers {
  const count = (holds: (service: Generated) => unknown) =>
    services.filter(holds).length;
  const sum = (of: (service: Generated) => number | null) =>
    services.reduce((total, service) => total + (of(service) ?? 0), 0);
  const hasGap = ({ columns }: Generated) => (columns.gap_stages ?? 0) > 0;
  const byTurn = (turn: string) =>
    count(service => hasGap(service) && service.columns.turn === turn);
  const byStage = (holds: (service: Generated) => boolean) =>
    Object.fromEntries(
      STAGES.map(stage => [
        stage,
        count(service => service.stage === stage && holds(service)),
      ]),
    ) as SummaryNumbers['byStage'];
  return {
    services: services.length,
    noChecklist: count(service => !service.checklist),
    notStarted: count(
      ({ checklist, columns }) => checklist && columns.not_started,
    ),
    conditional: count(({ columns }) => columns.conditional),
    acceptedRisks: sum(({ columns }) => columns.accepted_risks),
    withGap: count(hasGap),
    gapStages: sum(({ columns }) => columns.gap_stages),
    gapItems: sum(({ columns }) => columns.gap_items),
    byStage: byStage(() => true),
    byStageStarted: byStage(({ columns }) => !columns.not_started),
    byStatus: {
      'not-applicable': 0,
      met: sum(({ columns }) => columns.items_met),
      'risk-accepted': 0,
      failing: 0,
      stale: 0,
      'awaiting-review': 0,
      unverified: 0,
      missing: sum(({ columns }) => columns.items_missing),
    },
    byTurn: {
      team: byTurn('team'),
      reviewer: byTurn('reviewer'),
      platform: byTurn('platform'),
      none: byTurn('none'),
    },
  };
}
