import { once } from 'node:events';
import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { startTemporaryPortal } from '../../../scripts/lib/temporary-portal.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    portalUrl: string;
    /** Restarts the portal's backend for whoever posts to it. */
    restartUrl: string;
  }
}

/** One portal for all browser tests. */
export default async function startPortalForTests(project: TestProject) {
  const portal = await startTemporaryPortal({ name: 'browser-tests' });
  const restarts = await offerRestarts(portal.restart);
  project.provide('portalUrl', portal.url);
  project.provide('restartUrl', restarts.url);
  return async () => {
    restarts.close();
    await portal.stop();
  };
}

/** The tests run in processes of their own, which only the network reaches. */
async function offerRestarts(restart: () => Promise<void>) {
  const server = createServer((_request, response) => {
    restart().then(
      () => response.writeHead(204).end(),
      error => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The server for restarts has no port');
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => server.close(),
  };
}
