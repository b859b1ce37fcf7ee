import { existsSync } from 'node:fs';
import { Problem } from './steps.mjs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const flags = [
  // Chromium's sandbox refuses root; what the tests open is our own portal alone.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const howToGetChromium =
  'install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to the one that you have';

/** Where Chromium is; undefined when there is none. */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  return usual.find(path => existsSync(path));
}

export async function launchChromium() {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Problem(`There is no Chromium: ${howToGetChromium}.`);
  }
  const { chromium } = await import('playwright-core');
  return await chromium.launch({ executablePath, headless: true, args: flags });
}

/**
 * A browser context in which somebody is signed in already.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {object} options
 * @param {string} options.url the portal's
 * @param {string} [options.person] the entity ref of one of the demo's people; nobody when left out
 * @param {'light' | 'dark'} [options.theme]
 * @param {number} [options.width]
 * @param {number} [options.height]
 */
export async function openContext(
  browser,
  { url, person, theme = 'light', width = 1440, height = 900 },
) {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await context.addInitScript(
    chosen => {
      localStorage.setItem('theme', chosen.theme);
      // Once, or nobody could sign out: this runs again on every page.
      if (chosen.person && !sessionStorage.getItem('signed-in-once')) {
        sessionStorage.setItem('signed-in-once', 'yes');
        sessionStorage.setItem('service-lifecycle.demo.person', chosen.person);
      }
    },
    { theme, person },
  );
  return context;
}
