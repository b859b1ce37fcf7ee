import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { applyMigrations } from '../database/migrate';

/**
 * Gives every test of a file an empty PostgreSQL database of its own.
 *
 * @remarks
 * To be called once at the top of a test file or a `describe`.
 */
export function testDatabases() {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  if (databases.eachSupportedId().length === 0) {
    throw new Error(
      'There is no PostgreSQL to test with: run the tests with "npm run test:unit"',
    );
  }
  return {
    /** A database without tables. */
    empty: (): Promise<Knex> => databases.init('POSTGRES_18'),
    /** A database with all tables. */
    async migrated(): Promise<Knex> {
      const knex = await databases.init('POSTGRES_18');
      await applyMigrations(knex);
      return knex;
    },
  };
}
