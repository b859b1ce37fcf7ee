import { assertNodeVersion } from './lib/node-version.mjs';
import { main, Problem, say, seconds } from './lib/steps.mjs';

const plus = (results, key) =>
  results.reduce((sum, result) => sum + result[key], 0);

function summarise(results, since) {
  say('\nSummary');
  for (const { name, passed, failed, skipped } of results) {
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    say(`  ${name}: ${passed} passed, ${failed} failed${rest}`);
  }
  say(`  after ${seconds(since)}\n`);
  const failed = plus(results, 'failed');
  say(`${plus(results, 'passed')} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

async function runTests(name, file, runner) {
  const { countTests } = await import('./lib/checks.mjs');
  const { inRoot } = await import('./lib/root.mjs');
  const { rmSync } = await import('node:fs');
  const report = inRoot('.cache', file);
  rmSync(report, { force: true });
  say(`\n${name}`);
  const code = await runner([
    '--reporter=dot',
    '--silent=passed-only',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countTests(name, report, code);
}

async function browserTests() {
  const { findChromium, howToGetChromium } = await import('./lib/browser.mjs');
  const { runBrowserTests } = await import('./lib/vitest.mjs');
  if (findChromium()) {
    return await runTests(
      'Browser tests',
      'browser-tests.json',
      runBrowserTests,
    );
  }
  const message = `There is no Chromium, so the browser tests did NOT run: ${howToGetChromium}.`;
  say(`\n${'!'.repeat(76)}\n${message}\n${'!'.repeat(76)}`);
  const failed = process.env.CI ? 1 : 0;
  return { name: 'Browser tests (no Chromium)', passed: 0, failed, skipped: 1 };
}

// npm test: everything, from a fresh clone; the last line counts it.
await main(async () => {
  const since = performance.now();
  const results = [];
  try {
    assertNodeVersion();
    const { ensureInstalled } = await import('./lib/install.mjs');
    await ensureInstalled();
    const { runStaticChecks } = await import('./lib/checks.mjs');
    const { runUnitTests } = await import('./lib/vitest.mjs');
    say('Checks');
    results.push(...(await runStaticChecks()));
    results.push(
      await runTests(
        'Unit and integration tests',
        'unit-tests.json',
        runUnitTests,
      ),
    );
    results.push(await browserTests());
  } catch (error) {
    say(error instanceof Problem ? error.message : error.stack);
    results.push({ name: 'Setting up', passed: 0, failed: 1, skipped: 0 });
  }
  summarise(results, since);
});
