import { testDatabases } from '../../testing/database';
import { component } from '../../testing/entities';
import {
  ANA,
  CART,
  PAY,
  currentRevision,
  openShop,
  policy,
  rowsOf,
  statusesOf,
  submission,
  withdrawal,
} from '../../testing/openShop';
import type { Withdrawal } from './types';

const databases = testDatabases();

async function start() {
  return openShop(await databases.migrated());
}

describe('EvidenceService', () => {
  describe('withdraw', () => {
    it('falls back to what is shared, and never to what was before', async () => {
      const { knex, evidence } = await start();
      await evidence.submit(submission({ entityRef: PAY }));
      await evidence.submit(submission({ entityRef: PAY }));
      const shared = await evidence.submit(
        submission({ cover: { kind: 'system' } }),
      );

      await evidence.withdraw(withdrawal({ entityRef: PAY }));
      expect(await currentRevision(knex, 'pay')).toBe(shared.revision);

      await evidence.withdraw(
        withdrawal({ ifMatch: shared.revision, comment: 'Wrong page' }),
      );
      expect(await currentRevision(knex, 'pay')).toBeNull();
      expect(await statusesOf(knex)).toMatchObject({
        cart: 'xxxx',
        pay: 'xxxx',
      });
      expect(
        await knex('activity')
          .where({ kind: 'evidence-withdrawn' })
          .orderBy('id')
          .select('actor', 'params'),
      ).toMatchObject([
        { actor: ANA, params: { comment: null } },
        { actor: ANA, params: { comment: 'Wrong page' } },
        { actor: ANA, params: { comment: 'Wrong page' } },
      ]);
    });

    it('falls back to what the catalog says', async () => {
      const { knex, evidence, sync, catalog } = await start();
      catalog.put(
        component({
          name: 'cart',
          system: 'shop',
          annotations: {
            'service-lifecycle.io/evidence.runbook':
              'https://docs.example.org/found',
          },
        }),
      );
      await sync.sweep();
      const found = await currentRevision(knex, 'cart');
      expect(found).not.toBeNull();

      const { revision } = await evidence.submit(submission());
      await sync.sweep();
      expect(await currentRevision(knex, 'cart')).toBe(revision);

      await evidence.withdraw(withdrawal());
      expect(await currentRevision(knex, 'cart')).toBe(found);
      await expect(evidence.withdraw(withdrawal())).rejects.toMatchObject({
        name: 'NotFoundError',
        message: expect.stringContaining('was found in the catalog'),
      });
    });

    describe('refusals', () => {
      let world: ReturnType<typeof start>;
      beforeAll(async () => {
        world = start();
        const { evidence } = await world;
        await evidence.submit(submission({ cover: { kind: 'system' } }));
      });

      it.each<[string, Partial<Withdrawal>, string]>([
        ['nothing', { itemId: 'only-link' }, 'NotFoundError'],
        [
          'from a hidden service',
          { authorize: policy({ [CART]: 'hidden' }) },
          'NotFoundError',
        ],
        [
          'where the actor may not submit',
          { authorize: policy({ [CART]: 'denied' }) },
          'NotAllowedError',
        ],
        [
          'another revision than the actor saw',
          { ifMatch: 'none' },
          'PreconditionFailedError',
        ],
        [
          'what was submitted where the actor may not',
          { entityRef: PAY, authorize: policy({ [CART]: 'denied' }) },
          'NotAllowedError',
        ],
      ])('refuses to withdraw %s', async (_, changes, name) => {
        const { knex, evidence } = await world;
        const before = await rowsOf(knex);
        await expect(
          evidence.withdraw(withdrawal(changes)),
        ).rejects.toMatchObject({ name });
        expect(await rowsOf(knex)).toEqual(before);
      });
    });
  });
});
