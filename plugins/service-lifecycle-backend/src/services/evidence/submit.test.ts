import { randomUUID } from 'crypto';
import { testDatabases } from '../../testing/database';
import { component } from '../../testing/entities';
import {
  ANA,
  BEN,
  CART,
  PAY,
  PLATFORM,
  currentRevision,
  openShop,
  policy,
  rowsOf,
  statusesOf,
  submission,
} from '../../testing/openShop';
import type { Submission } from './types';

const databases = testDatabases();

async function start() {
  return openShop(await databases.migrated());
}

describe('EvidenceService', () => {
  describe('submit', () => {
    it('stores a revision and scores the service at once', async () => {
      const { knex, evidence, clock } = await start();
      clock.advance({ hours: 1 });

      const outcome = await evidence.submit(
        submission({ comment: 'The one that we use' }),
      );

      expect(outcome.coveredRefs).toEqual([CART]);
      expect(await statusesOf(knex)).toEqual({
        cart: 'mxxx',
        pay: 'xxxx',
        till: 'xxxx',
        alone: 'xxxx',
      });
      expect(
        await knex('activity')
          .where({ service_id: outcome.serviceId })
          .orderBy('id')
          .select('kind', 'actor', 'item_id', 'at', 'params'),
      ).toMatchObject([
        { kind: 'tracked', actor: null },
        {
          kind: 'evidence-submitted',
          actor: ANA,
          item_id: 'runbook',
          at: clock.now(),
          params: { revision: outcome.revision, cover: 'service', services: 1 },
        },
        {
          kind: 'item-turned',
          actor: ANA,
          item_id: 'runbook',
          params: { from: 'missing', to: 'met' },
        },
      ]);
      expect(
        await knex('service').where({ name: 'cart' }).first('not_started'),
      ).toEqual({ not_started: false });
    });

    it('stores equal content once', async () => {
      const { knex, evidence } = await start();
      await evidence.submit(submission());
      await evidence.submit(submission({ entityRef: PAY }));
      expect(await rowsOf(knex)).toMatchObject({ payload: 1, evidence: 2 });
    });

    it('reaches the services of the System that have the same owner', async () => {
      const { knex, evidence } = await start();
      const { coveredRefs } = await evidence.submit(
        submission({ cover: { kind: 'system' } }),
      );
      expect(coveredRefs).toEqual([CART, PAY]);
      expect(await statusesOf(knex)).toEqual({
        cart: 'mxxx',
        pay: 'mxxx',
        till: 'xxxx',
        alone: 'xxxx',
      });
    });

    it('reaches the services that it names', async () => {
      const { knex, evidence } = await start();
      const { coveredRefs } = await evidence.submit(
        submission({
          cover: { kind: 'services', refs: ['component:default/alone'] },
        }),
      );
      expect(coveredRefs).toEqual(['component:default/alone', CART]);
      expect(await statusesOf(knex)).toMatchObject({
        cart: 'mxxx',
        alone: 'mxxx',
        pay: 'xxxx',
      });
    });

    it('reaches what a provision of the checklist is for', async () => {
      const { knex, evidence } = await start();
      await evidence.submit(
        submission({
          itemId: 'secrets',
          cover: { kind: 'provision', ref: 'scanning' },
          actor: { ref: PLATFORM, actingAgent: null },
          authorize: policy({ [CART]: 'denied' }),
        }),
      );
      expect(await statusesOf(knex)).toMatchObject({
        cart: 'xxmx',
        till: 'xxmx',
        pay: 'xxxx',
      });
      expect(
        await knex('service').where({ name: 'cart' }).first('not_started'),
      ).toEqual({ not_started: true });
    });

    it('scores more than fifty services when they are next read', async () => {
      const { knex, evidence, catalog, sync, scoring, clock } = await start();
      const names = Array.from({ length: 60 }, (_, n) => `many${n}`);
      catalog.put(...names.map(name => component({ name, system: 'many' })));
      await sync.sweep();
      await evidence.submit(
        submission({
          entityRef: 'component:default/many0',
          itemId: 'aging',
          cover: { kind: 'system' },
        }),
      );
      await scoring.rescoreDue();
      const stale = new Date('2026-04-02T00:00:00.000Z');

      const at = clock.advance({ days: 100 });
      const { coveredRefs } = await evidence.submit(
        submission({
          entityRef: 'component:default/many7',
          cover: { kind: 'system' },
        }),
      );
      expect(coveredRefs).toHaveLength(60);
      const due = () =>
        knex('service').where('due_at', '<=', at).count('* as n');
      expect(await statusesOf(knex)).toMatchObject({
        many7: 'mxxs',
        many8: 'xxxs',
      });
      expect(await due()).toEqual([{ n: '59' }]);

      clock.advance({ days: 1 });
      await scoring.rescoreDue();
      expect(await due()).toEqual([{ n: '0' }]);
      expect(await statusesOf(knex)).toMatchObject({ many8: 'mxxs' });
      expect(
        await knex('activity')
          .join('service', 'service.id', 'service_id')
          .where({ name: 'many8' })
          .orderBy('activity.id')
          .select('activity.kind', 'actor', 'item_id', 'at'),
      ).toMatchObject([
        { kind: 'tracked' },
        { kind: 'evidence-submitted', item_id: 'aging', actor: ANA },
        { kind: 'item-turned', item_id: 'aging' },
        { kind: 'item-turned', item_id: 'aging', at: stale },
        { kind: 'evidence-submitted', item_id: 'runbook', actor: ANA, at },
        { kind: 'item-turned', item_id: 'runbook', at },
      ]);
    });

    it('lets its own evidence count before what is shared with it', async () => {
      const { knex, evidence } = await start();
      const own = await evidence.submit(submission({ entityRef: PAY }));
      await evidence.submit(submission({ cover: { kind: 'system' } }));
      expect(await currentRevision(knex, 'pay')).toBe(own.revision);
    });

    it('keeps what an assistant proposes from counting', async () => {
      const { knex, evidence } = await start();
      await evidence.submit(
        submission({
          source: 'agent',
          actor: { ref: ANA, actingAgent: 'plugin:assistant' },
        }),
      );
      expect(await statusesOf(knex)).toMatchObject({ cart: 'xxxx' });
    });

    describe('refusals', () => {
      let world: ReturnType<typeof start>;
      beforeAll(() => {
        world = start();
      });

      it.each<[string, Partial<Submission>, string, string]>([
        [
          'a type without a form',
          { type: 'slo', payload: {} },
          'InputError',
          '"slo" cannot be submitted yet: link, attestation, and statement can',
        ],
        [
          'what only the catalog gives',
          { type: 'catalog', payload: { field: 'a', value: 'b' } },
          'InputError',
          'never submitted',
        ],
        [
          'an address that runs something',
          // eslint-disable-next-line no-script-url
          { payload: { url: 'javascript:alert(1)' } },
          'InputError',
          'payload.url is not a web address',
        ],
        [
          'a type that the item does not take',
          {
            itemId: 'only-link',
            type: 'statement',
            payload: { text: 'It works' },
          },
          'InputError',
          '"only-link" takes evidence of the types link',
        ],
        [
          'an item that is not in the checklist',
          { itemId: 'nothing' },
          'NotFoundError',
          'has no item "nothing"',
        ],
        [
          'a service that does not exist',
          { entityRef: 'component:default/ghost' },
          'NotFoundError',
          'There is no service component:default/ghost, or it is not one that you may see',
        ],
        [
          'a service that is hidden',
          { authorize: policy({ [CART]: 'hidden' }) },
          'NotFoundError',
          `There is no service ${CART}, or it is not one that you may see`,
        ],
        [
          'a service of somebody else',
          { authorize: policy({ [CART]: 'denied' }) },
          'NotAllowedError',
          `You may not submit evidence for ${CART}`,
        ],
        [
          'another service that does not exist',
          { cover: { kind: 'services', refs: ['component:default/ghost'] } },
          'NotFoundError',
          'There is no service component:default/ghost',
        ],
        [
          'another service that is hidden',
          {
            cover: { kind: 'services', refs: [PAY] },
            authorize: policy({ [PAY]: 'hidden' }),
          },
          'NotFoundError',
          `There is no service ${PAY}`,
        ],
        [
          'another service of somebody else',
          {
            cover: { kind: 'services', refs: [PAY] },
            authorize: policy({ [PAY]: 'denied' }),
          },
          'NotAllowedError',
          `You may not submit evidence for ${PAY}`,
        ],
        [
          'a System with a service of somebody else',
          {
            cover: { kind: 'system' },
            authorize: policy({ [PAY]: 'denied' }),
          },
          'NotAllowedError',
          `You may not submit evidence for ${PAY}`,
        ],
        [
          'a System that the service does not belong to',
          { cover: { kind: 'system', ref: 'system:default/other' } },
          'InputError',
          'belongs to system:default/shop and not to system:default/other',
        ],
        [
          'a System for a service without one',
          { entityRef: 'component:default/alone', cover: { kind: 'system' } },
          'InputError',
          'belongs to no System',
        ],
        [
          'a provision that does not exist',
          { itemId: 'secrets', cover: { kind: 'provision', ref: 'magic' } },
          'InputError',
          'write "scanning" as cover.ref',
        ],
        [
          'a provision of another group',
          { itemId: 'secrets', cover: { kind: 'provision', ref: 'scanning' } },
          'NotAllowedError',
          'members of group:default/platform',
        ],
        [
          'a provision that does not reach the service',
          {
            entityRef: PAY,
            itemId: 'secrets',
            cover: { kind: 'provision', ref: 'scanning' },
            actor: { ref: PLATFORM, actingAgent: null },
          },
          'InputError',
          'does not reach component:default/pay itself',
        ],
        [
          'another revision than the actor saw',
          { ifMatch: randomUUID() },
          'PreconditionFailedError',
          'there is none any more',
        ],
      ])('refuses %s and stores nothing', async (_, changes, name, words) => {
        const { knex, evidence } = await world;
        const before = await rowsOf(knex);
        await expect(
          evidence.submit(
            submission({
              idempotency: {
                principal: ANA,
                key: 'once-1234',
                requestHash: 'a',
              },
              ...changes,
            }),
          ),
        ).rejects.toMatchObject({
          name,
          message: expect.stringContaining(words),
        });
        expect(await rowsOf(knex)).toEqual(before);
      });
    });

    it('says nothing of a hidden service that a System reaches', async () => {
      const { evidence } = await start();
      await expect(
        evidence.submit(
          submission({
            cover: { kind: 'system' },
            authorize: policy({ [PAY]: 'hidden' }),
          }),
        ),
      ).resolves.toMatchObject({ coveredRefs: [CART, PAY] });
    });

    it('says who was faster', async () => {
      const { evidence, clock } = await start();
      await evidence.submit(
        submission({ actor: { ref: BEN, actingAgent: null } }),
      );
      await expect(
        evidence.submit(submission({ ifMatch: 'none' })),
      ).rejects.toMatchObject({
        name: 'PreconditionFailedError',
        message: expect.stringContaining(
          `${BEN} submitted a link on ${clock.now().toISOString()}`,
        ),
      });
    });

    it('has the same outcome again for the same key and request', async () => {
      const { knex, evidence } = await start();
      const idempotency = {
        principal: ANA,
        key: 'once-1234',
        requestHash: 'a',
      };
      const first = await evidence.submit(submission({ idempotency }));
      expect(await evidence.submit(submission({ idempotency }))).toEqual(first);
      expect(await rowsOf(knex)).toMatchObject({ evidence: 1 });
      await expect(
        evidence.submit(
          submission({ idempotency: { ...idempotency, requestHash: 'b' } }),
        ),
      ).rejects.toMatchObject({ name: 'ConflictError' });
      await evidence.submit(
        submission({ idempotency: { ...idempotency, principal: BEN } }),
      );
      expect(await rowsOf(knex)).toMatchObject({ evidence: 2 });
    });
  });
});
