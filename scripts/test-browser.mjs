import { assertNodeVersion } from './lib/node-version.mjs';
import { main } from './lib/steps.mjs';

// npm run test:browser -- <patterns and other options of vitest>
await main(async () => {
  assertNodeVersion();
  const { runBrowserTests } = await import('./lib/vitest.mjs');
  process.exitCode = await runBrowserTests(process.argv.slice(2));
});
