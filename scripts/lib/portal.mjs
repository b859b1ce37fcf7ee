import { startBackend } from './backend.mjs';
import { demoPeople, tokenOf } from './people.mjs';
import { waitFor } from './processes.mjs';

/**
 * Starts the built portal on a database, and resolves when people can sign in.
 *
 * @remarks
 * NODE_ENV is development because the demo's sign-in, which lets anybody be
 * anybody, refuses production. The frontend is a production build all the same.
 */
export async function startPortal({
  connectionString,
  port,
  host = '127.0.0.1',
  config = [],
  env = {},
  log,
}) {
  const url = `http://localhost:${port}`;
  const backend = await startBackend({
    url: `http://127.0.0.1:${port}`,
    args: config,
    log,
    env: {
      NODE_ENV: 'development',
      DATABASE_URL: connectionString,
      PORT: String(port),
      HOST: host,
      ...env,
    },
  });
  // On an empty database the catalog first has to read the sample organisation.
  // A configuration without it is none of our business, hence only some patience.
  const [person] = demoPeople();
  await waitFor(() => tokenOf(`http://127.0.0.1:${port}`, person.ref), {
    patience: 30_000,
    pause: 200,
  });
  return { url, log, ...backend };
}
