import { assertNodeVersion } from './lib/node-version.mjs';
import { main, Problem, say, seconds, step } from './lib/steps.mjs';

// npm start: from a fresh clone, or any later state, to one URL that answers.
// What needs the packages is imported only after they have been installed.
await main(async () => {
  const since = performance.now();
  assertNodeVersion();
  const { readArguments } = await import('./lib/arguments.mjs');
  const { port, host, config } = readArguments();
  const { endAtOnce, untilEnd } = await import('./lib/end-on-signal.mjs');
  endAtOnce();
  const { assertPortFree } = await import('./lib/ports.mjs');
  await assertPortFree(port, host);

  const { ensureInstalled } = await import('./lib/install.mjs');
  await ensureInstalled();
  const { ensureFrontendBuilt } = await import('./lib/frontend.mjs');
  await ensureFrontendBuilt();
  const { openDatabase } = await import('./lib/database.mjs');
  const database = await openDatabase({ port });
  try {
    const { startPortal } = await import('./lib/portal.mjs');
    const { inRoot } = await import('./lib/root.mjs');
    const { tailOf } = await import('./lib/backend.mjs');
    const log = inRoot(`.data/backend-${port}.log`);
    const portal = await step('Starting the backend', () =>
      startPortal({ ...database, port, host, config, log }),
    );
    say(`\n  Ready after ${seconds(since)}: ${portal.url}\n`);
    say(`  The backend's log: ${log}\n  Ctrl-C ends everything.\n`);

    const end = await untilEnd(portal.child);
    if (!end.asked) {
      throw new Problem(
        `The backend ended by itself (${end.code}). ${tailOf(log)}`,
      );
    }
    await step('Ending the backend', portal.stop);
  } finally {
    await database.stop();
  }
});
