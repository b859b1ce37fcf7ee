import type { Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import { switchChecklists } from '../../database/switchChecklists';
import { checklist } from '../../testing/checklists';
import { testDatabases } from '../../testing/database';
import { component, group, system, user } from '../../testing/entities';
import {
  anotherConnection,
  replica,
  TestCatalog,
  TestClock,
} from '../../testing/world';

const databases = testDatabases();

const ANA = 'user:default/ana';
const BEN = 'user:default/ben';
const CART = 'component:default/cart';
const ORGANISATION = [
  user(ANA),
  user(BEN),
  group('group:default/team', { members: [ANA] }),
  system('system:default/shop', { domain: 'domain:default/retail' }),
];

async function start(...entities: Entity[]) {
  const knex = await databases.migrated();
  const clock = new TestClock();
  const catalog = new TestCatalog([...ORGANISATION, ...entities]);
  await switchChecklists(knex, {
    checklists: [
      checklist({
        items: [
          { id: 'runbook', freshFor: '90d' },
          { id: 'design', verify: 'review', reviewers: [{ by: 'owner' }] },
        ],
      }),
    ],
    now: clock.now(),
  });
  const services = replica({ knex, catalog, clock });
  const submit = (entityRef: string, itemId = 'runbook') =>
    services.evidence.submit({
      entityRef,
      itemId,
      type: 'link',
      payload: { url: 'https://docs.example.org/' },
      comment: null,
      cover: { kind: 'service' },
      draftedWithAi: false,
      source: 'portal',
      actor: { ref: ANA, actingAgent: null },
      ifMatch: null,
      idempotency: null,
      authorize: resources => resources.map(() => 'allowed'),
    });
  return { knex, clock, catalog, submit, ...services };
}

function components(count: number): Entity[] {
  return Array.from({ length: count }, (_, n) => component({ name: `c${n}` }));
}

async function historyOf(knex: Knex, name: string) {
  return knex('activity')
    .join('service', 'service.id', 'activity.service_id')
    .where({ name })
    .orderBy('activity.id')
    .select('activity.kind', 'params', 'at');
}

async function row(knex: Knex, name: string) {
  return knex('service').where({ name }).first();
}

/** Changes with every write, whatever it writes. */
async function writes(knex: Knex) {
  const { rows } = await knex.raw(
    `select s.xmin::text as service, f.xmin::text as facts, n.xmin::text as snapshot,
       c.xmin::text as scorecard, (select count(*) from activity) as activity,
       (select count(*) from catalog_reading) as readings
     from service s join service_facts f on f.service_id = s.id
     join catalog_snapshot n on n.service_id = s.id
     join scorecard c on c.service_id = s.id order by s.id`,
  );
  return rows;
}

describe('SyncService', () => {
  describe('sweep', () => {
    it('tracks what the catalog has, and scores it', async () => {
      const { knex, sync, clock } = await start(
        component({ name: 'cart', system: 'shop' }),
      );

      await expect(sync.sweep()).resolves.toEqual({
        startedAt: clock.now(),
        finishedAt: clock.now(),
        services: 1,
        settled: false,
        warning: null,
      });
      expect(await row(knex, 'cart')).toMatchObject({
        entity_ref: CART,
        owner_ref: 'group:default/team',
        owner_resolved: true,
        system_ref: 'system:default/shop',
        domain_ref: 'domain:default/retail',
        checklist_id: 'service',
        stage: 0,
        statuses: 'xx',
        not_started: true,
        scored_at: clock.now(),
      });
      expect(await historyOf(knex, 'cart')).toEqual([
        { kind: 'tracked', params: {}, at: clock.now() },
      ]);
      expect(
        await knex('stage_span').select('stage', 'from_at', 'to_at'),
      ).toEqual([{ stage: 0, from_at: clock.now(), to_at: null }]);
    });

    it('writes nothing where nothing changed, and says that it settled', async () => {
      const { knex, sync, clock } = await start(...components(3));
      await sync.sweep();
      const before = await writes(knex);
      clock.advance({ hours: 1 });
      await expect(sync.sweep()).resolves.toMatchObject({ settled: true });
      expect(await writes(knex)).toEqual(before);
    });

    it('tells in the history what the catalog says differently', async () => {
      const { knex, sync, clock, catalog } = await start(
        component({ name: 'cart', system: 'shop' }),
      );
      await sync.sweep();
      const at = clock.advance({ hours: 1 });
      catalog.put(component({ name: 'cart', owner: 'group:default/nobody' }));
      await sync.sweep();
      expect(await row(knex, 'cart')).toMatchObject({
        owner_ref: 'group:default/nobody',
        owner_resolved: false,
        system_ref: null,
        notes: [
          {
            code: 'owner-unresolved',
            params: { owner: 'group:default/nobody' },
          },
        ],
      });
      expect((await historyOf(knex, 'cart')).slice(1)).toEqual([
        {
          kind: 'catalog-changed',
          params: {
            changes: [
              {
                field: 'owner',
                from: 'group:default/team',
                to: 'group:default/nobody',
              },
              { field: 'system', from: 'system:default/shop', to: null },
              { field: 'domain', from: 'domain:default/retail', to: null },
            ],
          },
          at,
        },
      ]);
      expect(await knex('service_owner').pluck('owner_ref')).toEqual([
        'group:default/nobody',
      ]);
    });

    it('keeps the revision of what it found for as long as it stays', async () => {
      const { knex, sync, catalog, clock } = await start();
      const found = (url: string, description?: string) =>
        component({
          name: 'cart',
          ...(description && { description }),
          annotations: { 'service-lifecycle.io/evidence.runbook': url },
        });
      const readings = async () =>
        (await knex('catalog_reading').orderBy('id').pluck('evidence')).map(
          ([entry]) => [entry.payload.url, entry.revision, entry.since],
        );

      catalog.put(found('https://docs.example.org/a'));
      await sync.sweep();
      const [first] = await readings();
      expect(await row(knex, 'cart')).toMatchObject({ statuses: 'mx' });

      clock.advance({ days: 1 });
      catalog.put(found('https://docs.example.org/a', 'Holds what is bought'));
      await sync.sweep();
      expect(await readings()).toEqual([first]);

      const at = clock.advance({ days: 1 });
      catalog.put(found('https://docs.example.org/b'));
      await sync.sweep();
      const [, second] = await readings();
      expect(second).toEqual([
        'https://docs.example.org/b',
        expect.not.stringContaining(first?.[1]),
        at.toISOString(),
      ]);
    });

    it('lets go of an entity that two sweeps did not find, and keeps its facts', async () => {
      const { knex, sync, clock, catalog, submit } = await start(
        ...components(6),
        component({ name: 'cart' }),
      );
      await sync.sweep();
      await submit(CART);
      catalog.remove('cart');

      const missed = clock.advance({ hours: 1 });
      await sync.sweep();
      expect(await row(knex, 'cart')).toMatchObject({
        deleted_at: null,
        notes: [
          {
            code: 'absent-from-catalog',
            params: { since: missed.toISOString() },
          },
        ],
      });

      const gone = clock.advance({ hours: 1 });
      await sync.sweep();
      expect(await row(knex, 'cart')).toMatchObject({
        deleted_at: gone,
        due_at: null,
        statuses: 'mx',
      });
      expect((await historyOf(knex, 'cart')).at(-1)).toEqual({
        kind: 'untracked',
        params: {},
        at: gone,
      });
      expect(await knex('evidence').select('item_id')).toHaveLength(1);
      expect(
        await knex('stage_span')
          .join('service', 'service.id', 'service_id')
          .where({ name: 'cart' })
          .whereNull('to_at'),
      ).toEqual([]);
    });

    it('forgives one absence', async () => {
      const { knex, sync, catalog } = await start(...components(8));
      await sync.sweep();
      const { id } = await row(knex, 'c3');
      for (let time = 0; time < 3; time++) {
        catalog.remove('c3');
        await sync.sweep();
        catalog.put(component({ name: 'c3' }));
        await sync.sweep();
      }
      expect(await row(knex, 'c3')).toMatchObject({
        id,
        deleted_at: null,
        absent_since: null,
        notes: [],
      });
    });

    it('takes up again what comes back under the same ref', async () => {
      const { knex, sync, clock, catalog, submit } = await start(
        ...components(6),
        component({ name: 'cart' }),
      );
      await sync.sweep();
      const { serviceId } = await submit(CART);
      catalog.remove('cart');
      await sync.sweep();
      await sync.sweep();

      const back = clock.advance({ days: 1 });
      catalog.put(component({ name: 'cart' }));
      await sync.sweep();
      expect(await row(knex, 'cart')).toMatchObject({
        id: serviceId,
        deleted_at: null,
        statuses: 'mx',
        scored_at: back,
      });
      expect((await historyOf(knex, 'cart')).at(-1)).toMatchObject({
        kind: 'tracked',
        at: back,
      });
      expect(
        await knex('stage_span')
          .where({ service_id: serviceId })
          .whereNull('to_at')
          .pluck('from_at'),
      ).toEqual([back]);
    });

    it('lets go of nothing where more than a fifth is missing', async () => {
      const { knex, sync, catalog } = await start(...components(10));
      await sync.sweep();
      catalog.remove('c0', 'c1', 'c2');
      for (let time = 0; time < 3; time++) {
        await expect(sync.sweep()).resolves.toMatchObject({
          warning: expect.stringContaining(
            '3 of 10 services are missing from the catalog',
          ),
        });
      }
      expect(
        await knex('service').whereNull('deleted_at').pluck('name'),
      ).toHaveLength(10);
    });

    describe('renames', () => {
      const renamed = (changes: { owner?: string } = {}) =>
        component({
          name: 'basket',
          annotations: {
            'service-lifecycle.io/previously': CART,
          },
          ...changes,
        });

      it('takes everything along', async () => {
        const { knex, sync, catalog, submit } = await start(
          ...components(6),
          component({ name: 'cart' }),
        );
        await sync.sweep();
        const { serviceId } = await submit(CART);
        catalog.remove('cart');
        catalog.put(renamed());
        await sync.sweep();
        await sync.sweep();
        expect(await row(knex, 'basket')).toMatchObject({
          id: serviceId,
          entity_ref: 'component:default/basket',
          statuses: 'mx',
          deleted_at: null,
          absent_since: null,
        });
        expect(await row(knex, 'cart')).toBeUndefined();
        expect(
          (await historyOf(knex, 'basket')).map(({ kind, params }) => [
            kind,
            params.changes,
          ]),
        ).toContainEqual([
          'catalog-changed',
          [{ field: 'name', from: CART, to: 'component:default/basket' }],
        ]);
      });

      it('waits until the old name is gone', async () => {
        const { knex, sync, catalog, submit } = await start(
          ...components(6),
          component({ name: 'cart' }),
        );
        await sync.sweep();
        const { serviceId } = await submit(CART);
        catalog.put(renamed());
        await sync.sweep();
        expect((await row(knex, 'basket')).id).not.toBe(serviceId);
        expect(await row(knex, 'cart')).toMatchObject({ id: serviceId });

        catalog.remove('cart');
        await sync.sweep();
        await sync.sweep();
        expect(await row(knex, 'basket')).toMatchObject({
          id: serviceId,
          statuses: 'mx',
        });
        expect(
          await knex('service').whereNull('deleted_at').pluck('name'),
        ).toHaveLength(7);
      });

      it('does not hand over evidence to another team', async () => {
        const { knex, sync, catalog, submit } = await start(
          ...components(6),
          component({ name: 'cart' }),
        );
        await sync.sweep();
        await submit(CART);
        catalog.remove('cart');
        catalog.put(renamed({ owner: 'group:default/others' }));
        await sync.sweep();
        await sync.sweep();
        expect(await row(knex, 'basket')).toMatchObject({ statuses: 'xx' });
        expect((await row(knex, 'cart')).deleted_at).not.toBeNull();
      });
    });

    it('asks again who may review when groups change', async () => {
      const { knex, sync, catalog, submit } = await start(
        component({ name: 'cart' }),
      );
      await sync.sweep();
      await submit(CART, 'design');
      const reason = async () =>
        (await knex('scorecard').first('items')).items[1].reason;
      expect(await reason()).toMatchObject({ code: 'nobody-may-review' });

      catalog.put(group('group:default/team', { members: [ANA, BEN] }));
      await sync.sweep();
      expect(await reason()).toMatchObject({
        code: 'awaiting-review',
        params: { refs: ['group:default/team'] },
      });
    });

    it('dates what time had turned before, and not what changed then', async () => {
      const { knex, sync, clock, catalog, submit } = await start(
        component({ name: 'cart' }),
      );
      await sync.sweep();
      await submit(CART);
      const { due_at: stale } = await row(knex, 'cart');
      const noticed = clock.advance({ days: 100 });
      catalog.put(component({ name: 'cart', lifecycle: 'experimental' }));
      await sync.sweep();
      expect(
        (await historyOf(knex, 'cart'))
          .slice(-2)
          .map(({ kind, at, params }) => [
            kind,
            at,
            params.to ?? params.changes[0].to,
          ]),
      ).toEqual([
        ['item-turned', stale, 'stale'],
        ['catalog-changed', noticed, 'experimental'],
      ]);
    });

    it('may run on two replicas at once', async () => {
      const { knex, sync, catalog, clock } = await start(...components(40));
      const other = anotherConnection(knex);
      try {
        const second = replica({ knex: other, catalog, clock });
        await Promise.all([sync.sweep(), second.sync.sweep(), sync.sweep()]);
        expect(await knex('service').count('* as n')).toEqual([{ n: '40' }]);
        expect(await knex('activity').pluck('kind')).toEqual(
          Array.from({ length: 40 }, () => 'tracked'),
        );
      } finally {
        await other.destroy();
      }
    });
  });

  describe('syncOne', () => {
    it('takes in what no sweep has come by yet', async () => {
      const { knex, sync } = await start(component({ name: 'cart' }));
      await expect(sync.syncOne({ entityRef: CART, actor: ANA })).resolves.toBe(
        true,
      );
      expect((await historyOf(knex, 'cart')).map(({ kind }) => kind)).toEqual([
        'tracked',
        'refreshed',
      ]);
      const before = await row(knex, 'cart');
      await sync.sweep();
      expect(await row(knex, 'cart')).toEqual(before);
    });

    it('lets go at once of what is gone', async () => {
      const { knex, sync, catalog } = await start(component({ name: 'cart' }));
      await sync.sweep();
      catalog.remove('cart');
      await expect(sync.syncOne({ entityRef: CART, actor: ANA })).resolves.toBe(
        false,
      );
      expect((await row(knex, 'cart')).deleted_at).not.toBeNull();
    });

    it('leaves other kinds alone', async () => {
      const { knex, sync } = await start();
      await expect(
        sync.syncOne({ entityRef: 'system:default/shop', actor: ANA }),
      ).resolves.toBe(false);
      expect(await knex('service').select('id')).toEqual([]);
    });
  });
});
