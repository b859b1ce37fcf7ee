import { run } from './processes.mjs';
import { inRoot } from './root.mjs';
import { startTemporaryPostgres } from './temporary-postgres.mjs';

const vitest = inRoot('node_modules/vitest/vitest.mjs');

export const testDatabaseVariable =
  'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

export function runVitest(args, env = {}) {
  return run(process.execPath, [vitest, 'run', ...args], {
    cwd: inRoot(),
    env: { ...process.env, ...env },
  }).then(({ code }) => (typeof code === 'number' ? code : 1));
}

/** Everything but the browser tests, on a PostgreSQL of its own unless one is given. */
export async function runUnitTests(args) {
  const given = process.env[testDatabaseVariable];
  const server = given ? undefined : await startTemporaryPostgres();
  try {
    return await runVitest(['--project', '!browser', ...args], {
      [testDatabaseVariable]: given ?? server.connectionString,
    });
  } finally {
    await server?.stop();
  }
}
