import { assertNodeVersion } from './lib/node-version.mjs';
import { main } from './lib/steps.mjs';

// npm run test:browser -- <patterns and other options of vitest>
await main(async () => {
  assertNodeVersion();
  const { runVitest } = await import('./lib/vitest.mjs');
  process.exitCode = await runVitest([
    '--project',
    'browser',
    ...process.argv.slice(2),
  ]);
});
