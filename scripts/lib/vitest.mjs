import { run } from './processes.mjs';
import { inRoot } from './root.mjs';
import { startTemporaryPostgres } from './temporary-postgres.mjs';

const vitest = inRoot('node_modules/vitest/vitest.mjs');

const testDatabaseVariable =
  'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

async function runVitest(args, env = {}) {
  const { code } = await run(process.execPath, [vitest, 'run', ...args], {
    cwd: inRoot(),
    env: { ...process.env, ...env },
  });
  return typeof code === 'number' ? code : 1;
}

const namesProject = args => args.some(arg => /^--project(=|$)/.test(arg));

/** Everything but the browser tests, on a PostgreSQL of its own unless one is given. */
export async function runUnitTests(args) {
  const projects = namesProject(args) ? [] : ['--project', '!browser'];
  const given = process.env[testDatabaseVariable];
  const server = given ? undefined : await startTemporaryPostgres();
  try {
    return await runVitest([...projects, ...args], {
      [testDatabaseVariable]: given ?? server.connectionString,
    });
  } finally {
    await server?.stop();
  }
}

/** The tests that open the built portal in Chromium. */
export const runBrowserTests = args =>
  runVitest(['--project', 'browser', ...args]);
