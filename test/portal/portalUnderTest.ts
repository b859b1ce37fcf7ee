import { CatalogClient } from '@backstage/catalog-client';
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

const TOKEN = 'only-for-tests-and-on-this-machine';

export type PortalUnderTest = Awaited<ReturnType<typeof startPortalUnderTest>>;

/**
 * The portal's own backend, with more configuration, on a PostgreSQL of its
 * own, as something that calls its API with a token sees it.
 */
export async function startPortalUnderTest(configuration: object = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'service-lifecycle-portal-'));
  const database = await startTemporaryPostgres();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = join(folder, 'app-config.test.json');
  writeFileSync(config, JSON.stringify(configuration));
  const token = join(folder, 'app-config.token.json');
  writeFileSync(token, JSON.stringify(accessConfiguration()));

  const logFile = join(folder, 'backend.log');
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
      HOST: '127.0.0.1',
      PORT: String(port),
    },
    args: [inRoot('app-config.yaml'), token, config].flatMap(file => [
      '--config',
      file,
    ]),
  }).catch(async error => {
    await removeAll();
    throw error;
  });

  const headers = { authorization: `Bearer ${TOKEN}` };
  const getBaseUrl = async (pluginId: string) => `${url}/api/${pluginId}`;

  return {
    url,
    headers,
    /** What calls to the catalog need. */
    credentials: { token: TOKEN },
    catalog: new CatalogClient({ discoveryApi: { getBaseUrl } }),
    lifecycle: createServiceLifecycleClient({
      baseUrl: () => getBaseUrl('service-lifecycle'),
      fetch: request => fetch(new Request(request, { headers })),
    }),
    log: () => readFileSync(logFile, 'utf8'),

    /** Polls `check` until it is true; ends with the backend's last words if that takes too long. */
    async until(what: string, check: () => Promise<boolean>): Promise<void> {
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
        { patience: 180_000, pause: 250 },
      );
      if (!done || !isRunning(backend.child)) {
        throw new Error(`Waited in vain for ${what}. ${tailOf(logFile)}`, {
          cause: problem,
        });
      }
    },

    /** Rows of a plugin's database, for what no API tells. */
    async rows<Row extends object>(
      pluginId: string,
      sql: string,
    ): Promise<Row[]> {
      const client = new Client({
        connectionString: `${database.connectionString}/backstage_plugin_${pluginId}`,
      });
      await client.connect();
      try {
        return (await client.query<Row>(sql)).rows;
      } finally {
        await client.end();
      }
    },

    async stop(): Promise<void> {
      await backend.stop();
      await removeAll();
    },
  };
}

function accessConfiguration() {
  return {
    backend: {
      auth: {
        externalAccess: [
          { type: 'static', options: { token: TOKEN, subject: 'test' } },
        ],
      },
    },
  };
}
