import { spawn } from 'node:child_process';
import { openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { stopChild } from '../../../scripts/lib/processes.mjs';
import { inRoot, root } from '../../../scripts/lib/root.mjs';
import { Problem } from '../../../scripts/lib/steps.mjs';
import { send, sendOk } from './http.mjs';

const MANUAL = { trigger: 'manual' };

/**
 * Starts the backend that is measured, in production mode, with its own
 * sign-in, an organisation of the wished size, and no schedule of its own for
 * following the catalog.
 */
export async function startPortal({ folder, database, size }) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = join(folder, 'app-config.load.json');
  writeFileSync(
    config,
    JSON.stringify({
      app: { title: 'Load', baseUrl: url },
      organization: { name: 'Load' },
      backend: {
        baseUrl: url,
        listen: { host: '127.0.0.1', port },
        database: {
          client: 'pg',
          connection: {
            host: '127.0.0.1',
            port: database.port,
            user: 'postgres',
            password: database.password,
          },
        },
      },
      permission: { enabled: true },
      auth: { providers: { load: {} } },
      catalog: {
        rules: [{ allow: ['Component', 'System', 'Domain', 'Group', 'User'] }],
        processingInterval: { hours: 24 },
      },
      load: size,
      serviceLifecycle: {
        schedules: {
          catalog: { frequency: MANUAL, timeout: { minutes: 10 } },
        },
        checklists: [{ file: join(folder, 'checklist.yaml') }],
      },
    }),
  );
  const log = openSync(join(folder, 'backend.log'), 'w');
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      inRoot('test/load/portal/backend.ts'),
      '--config',
      config,
    ],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn' },
      stdio: ['ignore', log, log],
    },
  );
  await until('the backend to answer', 180, async () => {
    if (child.exitCode !== null) {
      throw new Problem(
        `The backend ended with ${child.exitCode}; its output is in ${folder}/backend.log`,
      );
    }
    const answer = await send({
      url: `${url}/.backstage/health/v1/readiness`,
    }).catch(() => undefined);
    return answer?.status === 200;
  });
  return { url, stop: () => stopChild(child) };
}

/** The headers of the one person that the load signs in as. */
export async function signIn(url) {
  const { body } = await sendOk({ url: `${url}/api/auth/load/refresh` });
  return { authorization: `Bearer ${body.backstageIdentity.token}` };
}

/** Waits until the catalog has processed and stitched that many components. */
export function catalogHas({ url, headers, components, filter }) {
  const query = new URLSearchParams({
    filter: filter ?? 'kind=component,relations.ownedBy',
    limit: '0',
  });
  return until(`${components} components in the catalog`, 1800, async () => {
    const { body } = await sendOk({
      url: `${url}/api/catalog/entities/by-query?${query}`,
      headers,
    });
    return body.totalItems >= components;
  });
}

/** Memory of the backend in MB, after a garbage collection. */
export async function memory(url, headers) {
  const { body } = await sendOk({
    url: `${url}/api/load-floor/memory`,
    headers,
  });
  return { rss: body.rss / 1e6, heap: (body.heapUsed + body.external) / 1e6 };
}

/** Polls `check` until it is true; a problem in words after `patience` seconds. */
export async function until(what, patience, check) {
  const end = Date.now() + patience * 1000;
  while (!(await check())) {
    if (Date.now() > end) {
      throw new Problem(`Waited ${patience} s in vain for ${what}.`);
    }
    await sleep(100);
  }
}
