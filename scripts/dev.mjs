import { assertNodeVersion } from './lib/node-version.mjs';
import { main, say, step } from './lib/steps.mjs';

const FRONTEND_PORT = 3000;

// npm run dev: frontend and backend from their sources, both reloading when those change.
await main(async () => {
  assertNodeVersion();
  const { readArguments } = await import('./lib/arguments.mjs');
  const { port, host, config } = readArguments();
  const { endAtOnce, untilEnd } = await import('./lib/end-on-signal.mjs');
  endAtOnce();
  const { assertPortFree } = await import('./lib/ports.mjs');
  await assertPortFree(port, host);
  await assertPortFree(FRONTEND_PORT, host);
  const { ensureInstalled } = await import('./lib/install.mjs');
  await ensureInstalled();

  const { spawn } = await import('node:child_process');
  const { inRoot } = await import('./lib/root.mjs');
  const { stopChild } = await import('./lib/processes.mjs');
  const { openDatabase } = await import('./lib/database.mjs');
  const database = await openDatabase({ port });
  const origin = `http://localhost:${FRONTEND_PORT}`;
  const startPackage = name =>
    spawn(
      process.execPath,
      [
        inRoot('node_modules/@backstage/cli/bin/backstage-cli'),
        'package',
        'start',
        ...config,
      ],
      {
        cwd: inRoot('packages', name),
        stdio: 'inherit',
        env: {
          BROWSER: 'none',
          ...process.env,
          NODE_ENV: 'development',
          DATABASE_URL: database.connectionString,
          PORT: String(port),
          HOST: host,
          APP_CONFIG_app_baseUrl: origin,
          APP_CONFIG_backend_cors_origin: origin,
        },
      },
    );
  const children = [startPackage('backend'), startPackage('app')];
  say(`  The portal will be at ${origin}; Ctrl-C ends everything.\n`);
  try {
    await Promise.race(children.map(untilEnd));
  } finally {
    await step('Ending', async () => {
      await Promise.all(children.map(child => stopChild(child)));
      await database.stop();
    });
  }
});
