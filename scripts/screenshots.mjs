import { assertNodeVersion } from './lib/node-version.mjs';
import { main, Problem, say, step } from './lib/steps.mjs';

const themes = ['light', 'dark'];
const sizes = [
  { width: 1440, height: 900 },
  { width: 800, height: 1000 },
];

async function take(browser, url, folder, shot) {
  const { openContext } = await import('./lib/browser.mjs');
  for (const theme of themes) {
    for (const size of sizes) {
      const context = await openContext(browser, {
        url,
        theme,
        person: shot.person,
        ...size,
      });
      try {
        const page = await context.newPage();
        await page.goto(shot.path);
        await page.locator(shot.waitFor).first().waitFor();
        await page.waitForLoadState('networkidle');
        await page.screenshot({
          path: `${folder}/${shot.name}-${theme}-${size.width}.png`,
          animations: 'disabled',
        });
      } finally {
        await context.close();
      }
    }
  }
}

// npm run screenshots -- [part of a name]... [--url <a portal that runs already>]
await main(async () => {
  assertNodeVersion();
  const { parseArgs } = await import('node:util');
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' } },
  });
  const { ensureInstalled } = await import('./lib/install.mjs');
  await ensureInstalled();
  const { inRoot } = await import('./lib/root.mjs');
  const { launchChromium } = await import('./lib/browser.mjs');
  const { startTemporaryPortal } = await import('./lib/temporary-portal.mjs');
  const { screenshots } = await import('../test/screenshots.mjs');

  const chosen = screenshots.filter(
    ({ name }) =>
      positionals.length === 0 || positionals.some(part => name.includes(part)),
  );
  if (chosen.length === 0) {
    throw new Problem(
      `No screenshot is named so. There are: ${screenshots.map(({ name }) => name).join(', ')}.`,
    );
  }
  const portal = values.url
    ? { url: values.url, stop: async () => {} }
    : await step('Starting a portal of its own', () =>
        startTemporaryPortal({ name: 'screenshots' }),
      );
  const browser = await launchChromium();
  const folder = inRoot('docs/screenshots');
  const failed = [];
  try {
    for (const shot of chosen) {
      await step(shot.name, () =>
        take(browser, portal.url, folder, shot).catch(error => {
          failed.push(`${shot.name}: ${error.message}`);
        }),
      );
    }
  } finally {
    await browser.close();
    await portal.stop();
  }
  if (failed.length > 0) throw new Problem(failed.join('\n\n'));
  say(`\n  The pictures are in docs/screenshots.`);
});
