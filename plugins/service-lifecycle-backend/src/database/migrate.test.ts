import createKnex, { type Knex } from 'knex';
import { testDatabases } from '../testing/database';
import { applyMigrations, revertMigrations } from './migrate';

describe('applyMigrations', () => {
  const databases = testDatabases();

  it('goes up, down, and up again', async () => {
    const knex = await databases.empty();
    const before = await namesOf(knex);

    await applyMigrations(knex);
    const first = await namesOf(knex);
    expect(first).toContain('table service');
    expect(first).toContain('function refuse_change');

    await revertMigrations(knex);
    expect(await namesOf(knex)).toEqual([
      ...before,
      'table knex_migrations',
      'table knex_migrations_lock',
    ]);

    await applyMigrations(knex);
    expect(await namesOf(knex)).toEqual(first);
  });

  it('lets two replicas start on the same empty database', async () => {
    const knex = await databases.empty();
    const replica = createKnex(knex.client.config);
    try {
      await Promise.all([applyMigrations(knex), applyMigrations(replica)]);
      expect(await knex('knex_migrations').select('name')).toEqual(
        await replica('knex_migrations').distinct('name'),
      );
    } finally {
      await replica.destroy();
    }
  });

  it('says what to configure where the database is not PostgreSQL', async () => {
    const knex = createKnex({ client: 'mysql2' });
    await expect(applyMigrations(knex)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('set `backend.database.client` to `pg`'),
    });
  });
});

async function namesOf(knex: Knex): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(`
    select 'table ' || tablename as name from pg_tables
      where schemaname = current_schema
    union
    select 'function ' || proname from pg_proc
      where pronamespace = current_schema::regnamespace
    order by 1
  `);
  return rows.map(row => row.name);
}
