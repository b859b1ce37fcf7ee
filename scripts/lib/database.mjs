import { takeLock } from './lock.mjs';
import { inRoot } from './root.mjs';
import { Problem, say, step } from './steps.mjs';

/** Where `npm start` keeps its database. */
export const dataFolder = inRoot('.data', 'postgres');

/** The connection string of a server that the environment names, if it does. */
export function givenDatabase(env = process.env) {
  if (env.DATABASE_URL) return env.DATABASE_URL;
  if (!env.PGHOST) return undefined;
  const url = new URL('postgresql://host');
  url.hostname = env.PGHOST;
  url.port = env.PGPORT ?? '5432';
  url.username = encodeURIComponent(env.PGUSER ?? 'postgres');
  url.password = encodeURIComponent(env.PGPASSWORD ?? '');
  url.pathname = env.PGDATABASE ?? '';
  if (env.PGSSLMODE) url.searchParams.set('sslmode', env.PGSSLMODE);
  return String(url);
}

function withoutPassword(connectionString) {
  try {
    const url = new URL(connectionString);
    url.password = '';
    return String(url);
  } catch {
    return 'DATABASE_URL';
  }
}

async function assertAnswers(connectionString) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 10_000,
  });
  try {
    await client.connect();
    const { rows } = await client.query('show server_version_num');
    if (Number(rows[0].server_version_num) < 150_000) {
      throw new Error('it is older than PostgreSQL 15');
    }
  } catch (error) {
    throw new Problem(
      `Cannot use the PostgreSQL at ${withoutPassword(connectionString)}: ${error.message || error.code}. Correct DATABASE_URL or the PG* variables, or unset them to use the portal's own PostgreSQL.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

/** Two servers cannot share a folder, so neither can two portals. */
function takeDataFolder(port) {
  const lock = takeLock(inRoot('.data', 'start.lock'), { port });
  if (lock.release) return lock;
  throw new Problem(
    `This checkout's portal already runs at http://localhost:${lock.holder.port} (process ${lock.holder.pid}). Use that one or end it first; a second one needs a PostgreSQL of its own in DATABASE_URL.`,
  );
}

/** The server that the environment names, or one of our own whose data stays in the checkout. */
export async function openDatabase({ port }) {
  const given = givenDatabase();
  if (given) {
    await step(`Reaching ${withoutPassword(given)}`, () =>
      assertAnswers(given),
    );
    return { connectionString: given, stop: async () => {} };
  }
  const lock = takeDataFolder(port);
  try {
    const { startPostgres } = await import('./postgres.mjs');
    const server = await step('Starting PostgreSQL', () =>
      startPostgres({ folder: dataFolder }),
    );
    if (server.folder !== dataFolder) {
      say(
        `  Its account cannot reach this checkout, so its data is in ${server.folder}.`,
      );
    }
    return {
      connectionString: server.connectionString,
      async stop() {
        await step('Ending PostgreSQL', server.stop);
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
