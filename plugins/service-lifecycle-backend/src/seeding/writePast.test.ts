import { scorecardItemsSchema } from '../database/scorecardItems';
import { switchChecklists } from '../database/switchChecklists';
import { checklist } from '../testing/checklists';
import { testDatabases } from '../testing/database';
import { component, group, system, user } from '../testing/entities';
import {
  anotherConnection,
  replica,
  TestCatalog,
  TestClock,
} from '../testing/world';
import { Past } from './Past';
import { findUntracked, hasEvidence, writePast } from './writePast';

const databases = testDatabases();

const ANA = 'user:default/ana';
const BEN = 'user:default/ben';
const CART = 'component:default/cart';
const PAY = 'component:default/pay';

const FROM = new Date('2025-03-03T08:00:00.000Z');
const on = (day: string) => new Date(`${day}T10:00:00.000Z`);

async function start() {
  const knex = await databases.migrated();
  const clock = new TestClock();
  const catalog = new TestCatalog([
    user(ANA),
    user(BEN),
    group('group:default/team', { members: [ANA, BEN] }),
    system('system:default/shop'),
    component({ name: 'cart', system: 'shop' }),
    component({ name: 'pay', system: 'shop' }),
  ]);
  await switchChecklists(knex, {
    checklists: [
      checklist({
        items: [
          { id: 'docs', freshFor: '30d' },
          {
            id: 'runbook',
            verify: 'machine+review',
            reviewers: [{ by: 'owner' }],
            stage: 'pilot',
          },
          { id: 'rollback', stage: 'pilot' },
        ],
      }),
    ],
    now: clock.now(),
  });
  const { sync } = replica({ knex, catalog, clock });
  await sync.sweep();
  const write = (tell: (past: Past) => Promise<void>, database = knex) =>
    writePast({ database, from: FROM, clock: clock.now, tell });
  return { knex, clock, write };
}

const link = { type: 'link', payload: { url: 'https://wiki.example.com/1' } };

const docs = {
  entityRef: CART,
  itemId: 'docs',
  ...link,
  source: 'portal',
  by: ANA,
} as const;

async function history(knex: Awaited<ReturnType<typeof start>>['knex']) {
  const rows = await knex('activity')
    .join('service', 'service.id', 'activity.service_id')
    .where({ entity_ref: CART })
    .orderBy('activity.id')
    .select('at', 'activity.kind', 'actor', 'item_id', 'params');
  return rows.map(({ at, kind, actor, item_id: item, params }) =>
    [at.toISOString().slice(0, 10), kind, actor, item, params.to].filter(
      value => value !== null && value !== undefined,
    ),
  );
}

describe('writePast', () => {
  it('tells a history in which everything turned when it did', async () => {
    const { knex, write } = await start();

    await write(async past => {
      past.goTo(on('2025-04-01'));
      await past.submit(docs);
    });

    expect(await history(knex)).toEqual([
      ['2025-03-03', 'tracked'],
      ['2025-04-01', 'evidence-submitted', ANA, 'docs'],
      ['2025-04-01', 'item-turned', ANA, 'docs', 'met'],
      ['2025-04-01', 'stage-turned', ANA, 'prototype'],
      ['2025-05-02', 'item-turned', 'docs', 'stale'],
      ['2025-05-02', 'stage-turned', 'script'],
    ]);
  });

  it('brings reviews, findings, decisions and choices to the scorecard', async () => {
    const { knex, clock, write } = await start();

    await write(async past => {
      past.goTo(on('2026-02-20'));
      await past.submit({ ...docs, cover: { kind: 'system' } });
      const revision = await past.submit({ ...docs, itemId: 'runbook' });
      await past.find({ revision, verdict: 'pass', reason: 'Opened' });
      await past.review({
        revision,
        decision: 'approve',
        by: BEN,
        comment: 'Yes',
      });
      past.goTo(on('2026-02-21'));
      await past.find({
        revision,
        verdict: 'pass',
        reason: 'Longer',
        changed: true,
      });
      const id = await past.ask({
        kind: 'risk',
        entityRef: CART,
        itemId: 'rollback',
        text: 'Never tried',
        by: ANA,
        expiresAt: new Date(clock.now().getTime() + 1000),
      });
      await past.decide({
        id,
        entityRef: CART,
        outcome: 'accepted',
        by: BEN,
        comment: 'Until then',
      });
      await past.leaveSystem({
        entityRef: PAY,
        itemId: 'docs',
        system: 'system:default/shop',
        by: BEN,
      });
    });

    const cards = await knex('scorecard')
      .join('service', 'service.id', 'scorecard.service_id')
      .orderBy('name')
      .select('name', 'stage', 'conditional', 'items');
    expect(
      cards.map(({ items, ...card }) => ({
        ...card,
        items: scorecardItemsSchema.parse(items).map(item => item.reason.code),
      })),
    ).toEqual([
      {
        name: 'cart',
        stage: 2,
        conditional: true,
        items: [
          'declared-by-person',
          'changed-since-approval',
          'risk-accepted',
        ],
      },
      {
        name: 'pay',
        stage: 0,
        conditional: false,
        items: ['nothing-yet', 'nothing-yet', 'nothing-yet'],
      },
    ]);
  });

  it('takes back what is withdrawn, and brings nothing older back by it', async () => {
    const { knex, write } = await start();

    await write(async past => {
      past.goTo(on('2026-02-20'));
      await past.submit(docs);
      await past.submit(docs);
      await past.withdraw({
        entityRef: CART,
        itemId: 'docs',
        by: ANA,
        comment: 'Gone',
      });
    });

    expect((await history(knex)).at(-2)).toEqual([
      '2026-02-20',
      'item-turned',
      ANA,
      'docs',
      'missing',
    ]);
  });

  it('writes once, however often and from however many replicas it is called', async () => {
    const { knex, write } = await start();
    const tell = async (past: Past) => {
      past.goTo(on('2026-02-20'));
      await past.submit(docs);
    };
    const other = anotherConnection(knex);

    await expect(
      Promise.all([write(tell), write(tell, other)]),
    ).resolves.toEqual(expect.arrayContaining([true, false]));
    await expect(write(tell)).resolves.toBe(false);
    await other.destroy();
    expect(await knex('evidence')).toHaveLength(1);
  });

  it('writes nothing of a story that cannot be told to its end', async () => {
    const { knex, write } = await start();
    const before = await history(knex);

    await expect(
      write(async past => {
        past.goTo(on('2026-02-20'));
        await past.submit(docs);
        past.goTo(on('2026-02-19'));
      }),
    ).rejects.toThrow('tell what happened in order');
    await expect(hasEvidence(knex)).resolves.toBe(false);
    expect(await history(knex)).toEqual(before);
  });

  it('knows which services are not tracked yet', async () => {
    const { knex } = await start();

    await expect(
      findUntracked(knex, [CART, 'component:default/till']),
    ).resolves.toEqual(['component:default/till']);
  });
});
