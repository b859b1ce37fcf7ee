import { createServer } from 'node:net';
import { Problem } from './steps.mjs';

/** Whether nothing listens on this port. */
export const isFree = (port, host = '127.0.0.1') =>
  new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });

/** A port that was free a moment ago. */
export const freePort = (host = '127.0.0.1') =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Ends with what to do when something already listens on the port. */
export async function assertPortFree(port, host) {
  if ((await isFree(port, host)) && (await isFree(port))) return;
  throw new Problem(
    `Port ${port} is taken by another program. Choose another one, for example: npm start -- --port ${port + 1} (or PORT=${port + 1} npm start).`,
  );
}
