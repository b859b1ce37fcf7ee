import fc from 'fast-check';
import type { Knex } from 'knex';
import { testDatabases } from '../../testing/database';
import { insertService } from '../../testing/insertService';
import { listServices } from './listServices';
import { toServiceOrder } from './serviceOrder';

const CHECKLISTS = [
  { id: 'service', version: 1 },
  { id: 'service', version: 2 },
];

const serviceArbitrary = fc.record({
  owner: fc.option(fc.constantFrom('group:default/a', 'group:default/b')),
  tier: fc.option(fc.constantFrom('1', '2')),
  checklist: fc.option(fc.constantFrom(...CHECKLISTS)),
  columns: fc.record({
    title: fc.constantFrom('Cart', 'cart', 'Basket', 'Zoo', 'Äpfel'),
    type: fc.option(fc.constantFrom('service', 'none')),
    lifecycle: fc.option(fc.constantFrom('production', 'experimental')),
    system_ref: fc.option(fc.constantFrom('system:default/shop')),
    stage: fc.option(fc.nat(4)),
    claim: fc.option(fc.nat(4)),
    gap_stages: fc.option(fc.nat(3)),
    gap_items: fc.nat(3),
    not_started: fc.boolean(),
    conditional: fc.boolean(),
    turn: fc.option(fc.constantFrom('team', 'reviewer')),
    statuses: fc.string({
      unit: fc.constantFrom('m', 'x', 'X'),
      minLength: 2,
      maxLength: 2,
    }),
    items_met: fc.nat(2),
    items_missing: fc.nat(2),
    holds_until: fc.option(
      fc.constantFrom(
        '2026-03-01T00:00:00Z',
        '2026-03-01T00:00:00.000001Z',
        '2026-04-01T00:00:00Z',
      ),
    ),
  }),
});

const orderArbitrary = fc
  .tuple(
    fc.constantFrom(
      ...'name stage claim gap tier lifecycle type owner system progress holdsUntil'.split(
        ' ',
      ),
    ),
    fc.constantFrom('', ':asc', ':desc'),
  )
  .map(parts => parts.join(''));

describe('listServices', () => {
  const databases = testDatabases();
  const services = fc.sample(serviceArbitrary, { numRuns: 60, seed: 7 });
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.migrated();
    await knex('checklist_version').insert(
      CHECKLISTS.map(({ id, version }) => ({
        checklist_id: id,
        version,
        content_hash: String(version),
        content: '{}',
        loaded_at: new Date(0),
      })),
    );
    for (const [index, service] of services.entries()) {
      await insertService(knex, {
        ...service,
        entityRef: `component:default/s${index}`,
        columns: {
          ...service.columns,
          ...(index === 0 && { deleted_at: new Date() }),
        },
      });
    }
  });

  const list = (options: Partial<Parameters<typeof listServices>[1]>) =>
    listServices(knex, {
      visible: knex.raw('true'),
      filters: {},
      positions: [],
      order: toServiceOrder(),
      limit: 100,
      ...options,
    });

  const indexesWhere = (
    holds: (service: (typeof services)[number]) => boolean | null,
  ) =>
    services.flatMap((service, index) =>
      index > 0 && holds(service) ? [`component:default/s${index}`] : [],
    );

  const refs = async (options: Partial<Parameters<typeof listServices>[1]>) => {
    const { items, totalItems } = await list(options);
    expect(totalItems).toBe(items.length);
    const rank = (ref: string) => Number(ref.split('/s')[1]);
    return items.map(item => item.entityRef).sort((a, b) => rank(a) - rank(b));
  };

  it('leaves out what is gone from the catalog, and what is hidden', async () => {
    expect(await refs({})).toEqual(indexesWhere(() => true));
    const visible = knex.raw("service.tier = '1'");
    expect(await refs({ visible })).toEqual(
      indexesWhere(({ tier }) => tier === '1'),
    );
  });

  it.each([
    [
      'owner',
      { owner: ['GROUP:default/A'] },
      s => s.owner === 'group:default/a',
    ],
    ['no owner', { owner: ['none'] }, s => !s.owner],
    ['system', { system: ['system:default/shop'] }, s => s.columns.system_ref],
    ['no system', { system: ['none'] }, s => !s.columns.system_ref],
    ['tier or none', { tier: ['1', 'none'] }, s => s.tier !== '2'],
    [
      'what is called none, like none',
      { type: ['none'] },
      s => s.columns.type !== 'service',
    ],
    ['checklist', { checklist: ['service'] }, s => s.checklist],
    ['no checklist', { checklist: ['none'] }, s => !s.checklist],
    [
      'stages',
      { stage: ['script', 'resilient'] },
      s => s.columns.stage === 0 || s.columns.stage === 4,
    ],
    ['claim', { claim: ['pilot'] }, s => s.columns.claim === 2],
    ['a gap', { claimGap: true }, s => (s.columns.gap_stages ?? 0) > 0],
    ['no gap', { claimGap: false }, s => !s.columns.gap_stages],
    ['started', { notStarted: false }, s => !s.columns.not_started],
    ['conditional', { conditional: true }, s => s.columns.conditional],
    ['turn', { turn: ['team'] }, s => s.columns.turn === 'team'],
    [
      'text of title or name',
      { text: 'CART' },
      s => s.columns.title.toLowerCase() === 'cart',
    ],
    ['text with signs', { text: '%' }, () => false],
    ['kind', { kind: ['COMPONENT'] }, () => true],
    [
      'several at once',
      { tier: ['1'], claimGap: true },
      s => s.tier === '1' && (s.columns.gap_stages ?? 0) > 0,
    ],
  ] as const satisfies readonly [
    string,
    unknown,
    (service: (typeof services)[number]) => unknown,
  ][])('filters by %s', async (_, filters, holds) => {
    expect(await refs({ filters: structuredClone(filters) as {} })).toEqual(
      indexesWhere(service => Boolean(holds(service))),
    );
  });

  it('filters by the status of an item, wherever versions have it, counting or not', async () => {
    expect(
      await refs({
        filters: { item: 'runbook', itemStatus: ['missing'] },
        positions: [
          { checklistId: 'service', version: 1, position: 1 },
          { checklistId: 'service', version: 2, position: 2 },
        ],
      }),
    ).toEqual(
      indexesWhere(({ checklist, columns }) =>
        Boolean(
          checklist &&
          columns.statuses[checklist.version - 1]?.toLowerCase() === 'x',
        ),
      ),
    );
  });

  it('gives every service once, forwards and backwards, in any order and page size', async () => {
    await fc.assert(
      fc.asyncProperty(
        orderArbitrary,
        fc.integer({ min: 1, max: 30 }),
        async (orderBy, limit) => {
          const order = toServiceOrder(orderBy);
          const whole = (await list({ order })).items;

          const forwards = [];
          let page = await list({ order, limit });
          for (;;) {
            forwards.push(page.items);
            const cursor = page.pageInfo.nextCursor;
            if (!cursor) break;
            page = await list({ order, limit, cursor });
          }
          expect(forwards.flat()).toEqual(whole);
          expect(forwards.slice(0, -1).every(p => p.length === limit)).toBe(
            true,
          );

          const backwards = [page.items];
          while (page.pageInfo.prevCursor) {
            page = await list({
              order,
              limit,
              cursor: page.pageInfo.prevCursor,
            });
            backwards.unshift(page.items);
          }
          expect(backwards.flat()).toEqual(whole);
          expect(page.pageInfo.nextCursor === undefined).toBe(
            whole.length <= limit,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['gap:desc', [null, 3, 2, 1, 0], item => item.claimGap?.stages ?? null],
    ['stage', [null, 0, 1, 2, 3, 4], item => item.stage?.index ?? null],
    ['tier:desc', [null, '2', '1'], item => item.tier],
  ] as const satisfies readonly [
    string,
    readonly unknown[],
    (item: Awaited<ReturnType<typeof list>>['items'][number]) => unknown,
  ][])(
    'sorts by %s, those without a value last',
    async (orderBy, order, of) => {
      const { items } = await list({ order: toServiceOrder(orderBy) });
      const places = items.map(item =>
        [...order.slice(1), null].indexOf(of(item) as never),
      );
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );

  it.each(['', 'x', Buffer.from('[]').toString('base64url')])(
    'refuses the cursor "%s"',
    async cursor => {
      await expect(list({ cursor })).rejects.toMatchObject({
        name: 'InputError',
        message: expect.stringContaining('not from an earlier answer'),
      });
    },
  );

  it('refuses the cursor of another question', async () => {
    const { pageInfo } = await list({ limit: 1 });
    await expect(
      list({ cursor: pageInfo.nextCursor, filters: { tier: ['1'] } }),
    ).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining('another question'),
    });
  });
});
