import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchChromium, openContext } from '../../../scripts/lib/browser.mjs';
import { inRoot } from '../../../scripts/lib/root.mjs';

/** The people of the demo; see `demo.people` in app-config.yaml. */
export const people = {
  ana: 'user:default/ana.silva',
  marek: 'user:default/marek.nowak',
  priya: 'user:default/priya.raman',
  jonas: 'user:default/jonas.weber',
  defne: 'user:default/defne.kaya',
  sam: 'user:default/sam.okafor',
};

export interface VisitOptions {
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
}

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** A page of a fresh browser in which nobody has signed in yet. */
export async function openAsStranger(options: VisitOptions = {}) {
  return await openPage(undefined, options);
}

/** A page of a fresh browser in which this person is signed in. */
export async function openAs(
  person: keyof typeof people,
  options: VisitOptions = {},
) {
  return await openPage(people[person], options);
}

async function openPage(
  person: string | undefined,
  options: VisitOptions,
): Promise<Page> {
  browser ??= launchChromium();
  const context = await openContext(await browser, {
    url: inject('portalUrl'),
    person,
    ...options,
  });
  const page = await context.newPage();
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPicture(page, task.name);
    await context.close();
  });
  return page;
}

/** What the page showed when a test failed, for whoever looks into it. */
async function keepPicture(page: Page, testName: string) {
  const name = testName.replace(/[^a-z0-9]+/gi, '-').slice(0, 80);
  const path = inRoot('.cache/browser-failures', `${name}.png`);
  await page.screenshot({ path, fullPage: true }).catch(() => {});
}
