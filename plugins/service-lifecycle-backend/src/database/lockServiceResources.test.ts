import { testDatabases } from '../testing/database';
import { insertService } from '../testing/insertService';
import { lockServiceResources } from './lockServiceResources';

const databases = testDatabases();

describe('lockServiceResources', () => {
  it('tells the owners that a service has once it is locked, not those that it had before', async () => {
    const knex = await databases.migrated();
    const id = await insertService(knex, {
      entityRef: 'component:default/cart',
      owner: 'group:default/before',
    });
    const change = await knex.transaction();
    await change('service').where({ id }).update({ tier: '1' });
    await change('service_owner')
      .where({ service_id: id })
      .update({ owner_ref: 'group:default/after' });

    const waiting = knex.transaction(tx => lockServiceResources(tx, [id]));
    await expect
      .poll(async () => {
        const { rows } = await knex.raw(
          `select 1 from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return rows.length;
      })
      .toBe(1);
    await change.commit();

    expect(await waiting).toMatchObject([
      { tier: '1', owners: ['group:default/after'] },
    ]);
  });
});
