import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openLifecycleTab } from './support/lifecycleTab';
import { openAs } from './support/person';

const screens = {
  'the Lifecycle tab': async (page: Page) => {
    const tab = await openLifecycleTab(page, 'checkout-api');
    await tab.activity.waitFor();
  },
  'an item with its form': async (page: Page) => {
    const tab = await openLifecycleTab(page, 'checkout-bff', '?item=dashboard');
    const form = tab.form('Dashboard');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('This is empty: write something').waitFor();
  },
  'an item with evidence': async (page: Page) => {
    const tab = await openLifecycleTab(page, 'checkout-api', '?item=alerts');
    const item = tab.item('Alerts');
    await item.getByRole('button', { name: 'History' }).click();
    await item.getByRole('list', { name: 'History' }).waitFor();
  },
  Services: async (page: Page) => {
    await page.goto('/lifecycle/services?tier=1');
    await page.getByRole('grid').getByRole('link').first().waitFor();
  },
  Organisation: async (page: Page) => {
    await page.goto('/lifecycle/organisation');
    await page.getByRole('list', { name: 'Whose turn it is' }).waitFor();
    await page.getByRole('link', { name: /Services, Checkout$/ }).waitFor();
  },
  Checklists: async (page: Page) => {
    await page.goto('/lifecycle/checklists');
    await page.getByRole('heading', { name: 'Service', exact: true }).waitFor();
  },
  'a checklist': async (page: Page) => {
    await page.goto('/lifecycle/checklists/service?item=runbook');
    await page.getByText('Whoever is woken up').waitFor();
  },
};

/** What a theme can spoil; everything else is the same in every theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What makes a screen hard or impossible to use for somebody, as axe finds it. */
async function obstacles(page: Page, rules?: string[]) {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    // Backstage's tabs for the parts of a page name panels that it does not render.
    .exclude('.bui-Tabs')
    // The portal has no frames, whose results alone would need another page.
    .setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) }));
}

describe.each(Object.entries(screens))('%s', (_name, open) => {
  it('keeps nobody out', async () => {
    const page = await openAs('ana');
    await open(page);
    expect(await obstacles(page)).toEqual([]);
  });

  it('can be read in the dark', async () => {
    const page = await openAs('ana', { theme: 'dark' });
    await open(page);
    expect(await obstacles(page, COLOUR_RULES)).toEqual([]);
  });
});
