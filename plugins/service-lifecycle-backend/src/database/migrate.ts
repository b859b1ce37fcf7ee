import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import type { Knex } from 'knex';

const MINIMUM_VERSION = 15;

/** Known to nobody else who takes advisory locks in the same database. */
const MIGRATION_LOCK = 'service-lifecycle.migrations';

const directory = resolvePackagePath(
  'backstage-plugin-service-lifecycle-backend',
  'migrations',
);

/**
 * Brings the database to the tables that this version needs.
 *
 * @remarks
 * Replicas that start on the same empty database wait for one another. Either
 * all migrations are applied or none.
 *
 * Throws a `ServiceUnavailableError` that says how to mend it where the database
 * is not PostgreSQL 15 or newer.
 */
export async function applyMigrations(knex: Knex): Promise<void> {
  await assertSupported(knex);
  await knex.transaction(async tx => {
    await tx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
      MIGRATION_LOCK,
    ]);
    await tx.migrate.latest({ directory });
  });
}

/** Takes all tables away again, with everything in them. */
export async function revertMigrations(knex: Knex): Promise<void> {
  await knex.migrate.rollback({ directory }, true);
}

async function assertSupported(knex: Knex): Promise<void> {
  const { driverName } = knex.client;
  if (driverName !== 'pg') {
    throw new ServiceUnavailableError(
      `Service Lifecycle keeps its data in PostgreSQL, and this backend is configured with "${driverName}": set \`backend.database.client\` to \`pg\`, or \`backend.database.plugin.service-lifecycle\` for this plugin alone`,
    );
  }
  const { rows } = await knex.raw<{ rows: { version: number }[] }>(
    "select current_setting('server_version_num')::int / 10000 as version",
  );
  const version = rows[0]?.version ?? 0;
  if (version < MINIMUM_VERSION) {
    throw new ServiceUnavailableError(
      `Service Lifecycle needs PostgreSQL ${MINIMUM_VERSION} or newer, and the server is version ${version}: upgrade it, or point \`backend.database.plugin.service-lifecycle\` to a newer one`,
    );
  }
}
