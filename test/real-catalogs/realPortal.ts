import { CatalogClient } from '@backstage/catalog-client';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { createServiceLifecycleClient } from 'backstage-plugin-service-lifecycle-common';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startBackend, tailOf } from '../../scripts/lib/backend.mjs';
import { freePort } from '../../scripts/lib/ports.mjs';
import { isRunning, waitFor } from '../../scripts/lib/processes.mjs';
import { inRoot } from '../../scripts/lib/root.mjs';
import { startTemporaryPostgres } from '../../scripts/lib/temporary-postgres.mjs';

/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9';

const TOKEN = 'real-catalogs-only-on-this-machine';

/** What the catalog made of one document that it was given. */
export interface RefusedEntity {
  ref: string;
  reason: string;
}

export interface RealPortalOptions {
  files: readonly string[];
  /** Kinds that the plugin tracks, lower case. */
  kinds: readonly string[];
}

export type RealPortal = Awaited<ReturnType<typeof startRealPortal>>;

/**
 * The demo portal's own backend on a PostgreSQL of its own, with the given
 * files as its catalog. Nothing of them is copied.
 */
export async function startRealPortal(options: RealPortalOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'service-lifecycle-real-'));
  const database = await startTemporaryPostgres();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = join(folder, 'app-config.real.json');
  writeFileSync(config, JSON.stringify(configuration(url, port, options)));

  const logFile = join(folder, 'backend.log');
  const log = () => readFileSync(logFile, 'utf8');
  const removeAll = async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const backend = await startBackend({
    url,
    log: logFile,
    env: {
      NODE_ENV: 'development',
      DATABASE_URL: database.connectionString,
    },
    args: ['--config', inRoot('app-config.yaml'), '--config', config],
  }).catch(async error => {
    await removeAll();
    throw error;
  });

  const until = async (what: string, check: () => Promise<boolean>) => {
    let problem: unknown;
    const done = await waitFor(
      async () => {
        if (!isRunning(backend.child)) return true;
        try {
          return await check();
        } catch (error) {
          problem = error;
          return false;
        }
      },
      { patience: 120_000, pause: 250 },
    );
    if (!done || !isRunning(backend.child)) {
      throw new Error(`Waited in vain for ${what}. ${tailOf(logFile)}`, {
        cause: problem,
      });
    }
  };

  const headers = { authorization: `Bearer ${TOKEN}` };
  const getBaseUrl = async (pluginId: string) => `${url}/api/${pluginId}`;
  const catalog = new CatalogClient({ discoveryApi: { getBaseUrl } });
  const lifecycle = createServiceLifecycleClient({
    baseUrl: () => getBaseUrl('service-lifecycle'),
    fetch: request => fetch(new Request(request, { headers })),
  });

  return {
    url,
    log,
    lifecycle,

    async stop() {
      await backend.stop();
      await removeAll();
    },

    /** Waits until every document was processed and stitched. */
    async settle() {
      await until('the catalog to have processed everything', async () => {
        const [row] = await catalogRows<{ left: string; total: string }>(
          database.connectionString,
          `select count(*) as total, (
             select count(*) from refresh_state where coalesce(result_hash, '') = ''
           ) + (
             select count(*) from stitch_queue
           ) as left from refresh_state`,
        );
        return Number(row?.total) > options.files.length && row?.left === '0';
      });
    },

    /** Everything that the catalog accepted. */
    async entities(): Promise<Entity[]> {
      const found: Entity[] = [];
      const pages = catalog.streamEntities(
        { fields: ['kind', 'metadata', 'spec', 'relations', 'status'] },
        { token: TOKEN },
      );
      for await (const page of pages) found.push(...page);
      return found;
    },

    /** What it refused, document by document, with its own words. */
    async refused(): Promise<RefusedEntity[]> {
      const rows = await catalogRows<{ ref: string; errors: string }>(
        database.connectionString,
        `select entity_ref as ref, errors from refresh_state
         where errors not in ('', '[]') order by entity_ref`,
      );
      return rows.flatMap(({ ref, errors }) =>
        (JSON.parse(errors) as { message: string }[]).map(({ message }) => ({
          ref,
          reason: message,
        })),
      );
    },

    /** Lets the plugin read the catalog now, and waits until it lists all of `refs`. */
    async sweep(refs: readonly string[]) {
      const tasks = `${url}/api/service-lifecycle/.backstage/scheduler/v1/tasks`;
      const { tasks: known } = await json<{ tasks: { taskId: string }[] }>(
        await fetch(tasks, { headers }),
      );
      const task = known.find(({ taskId }) => /sweep|catalog/.test(taskId));
      if (!task) {
        throw new Error(
          `The plugin has no sweep among ${JSON.stringify(known)}`,
        );
      }
      await until('the plugin to have read the catalog', async () => {
        await fetch(`${tasks}/${task.taskId}/trigger`, {
          method: 'POST',
          headers,
        });
        const { totalItems } = await lifecycle.listServices({ limit: 1 });
        return totalItems >= refs.length;
      });
    },

    /** Every service that the plugin lists. */
    async services() {
      const rows = [];
      let cursor: string | undefined;
      do {
        const page = await lifecycle.listServices({ limit: 100, cursor });
        rows.push(...page.items);
        cursor = page.pageInfo.nextCursor;
      } while (cursor);
      return rows;
    },
  };
}

/** The ref in the form in which the plugin tells it. */
export const refOf = (entity: Entity) => stringifyEntityRef(entity);

function configuration(url: string, port: number, options: RealPortalOptions) {
  return {
    app: { baseUrl: url },
    backend: {
      baseUrl: url,
      listen: { host: '127.0.0.1', port },
      auth: {
        externalAccess: [
          {
            type: 'static',
            options: { token: TOKEN, subject: 'real-catalogs' },
          },
        ],
      },
    },
    // What the files point at stays unread: the answer must not depend on the day.
    integrations: {
      github: [
        { host: 'github.com', apiBaseUrl: NOWHERE, rawBaseUrl: NOWHERE },
      ],
    },
    catalog: {
      locations: options.files.map(target => ({ type: 'file', target })),
    },
    demo: { seed: false },
    serviceLifecycle: { kinds: options.kinds },
  };
}

async function catalogRows<Row extends object>(
  connectionString: string,
  sql: string,
): Promise<Row[]> {
  const client = new Client({
    connectionString: `${connectionString}/backstage_plugin_catalog`,
  });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function json<Body>(response: Response): Promise<Body> {
  if (!response.ok) {
    throw new Error(`${response.url} answered ${response.status}`);
  }
  return response.json();
}
