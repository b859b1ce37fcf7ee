import { assertNodeVersion } from './lib/node-version.mjs';
import { main } from './lib/steps.mjs';

// npm run test:unit -- <patterns and other options of vitest>
await main(async () => {
  assertNodeVersion();
  const { runUnitTests } = await import('./lib/vitest.mjs');
  process.exitCode = await runUnitTests(process.argv.slice(2));
});
