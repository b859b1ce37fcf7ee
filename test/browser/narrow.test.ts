import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openLifecycleTab } from './support/lifecycleTab';
import { openAs } from './support/person';

/** How many pixels the page is wider than its window. */
const overhang = (page: Page) =>
  page.evaluate(
    () =>
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth,
  );

describe('a window of 800 pixels', () => {
  it('shows the item instead of the list, and the list again when it closes', async () => {
    const page = await openAs('ana', { width: 800 });
    const tab = await openLifecycleTab(page, 'checkout-bff');
    await tab.row('Threat model').waitFor();
    expect(await overhang(page)).toBe(0);

    await tab.row('Threat model').click();
    const item = tab.item('Threat model');
    await tab.form('Threat model').waitFor();
    await tab.row('Threat model').waitFor({ state: 'hidden' });
    expect(await overhang(page)).toBe(0);

    await item.getByRole('button', { name: 'Close item' }).click();
    await tab.row('Threat model').waitFor();
    await item.waitFor({ state: 'hidden' });
  });

  it('needs no scrolling to the side on the pages over many services', async () => {
    const page = await openAs('defne', { width: 800 });
    await page.goto('/lifecycle/services');
    await page.getByRole('grid').getByRole('link').first().waitFor();
    expect(await overhang(page)).toBe(0);

    await page.goto('/lifecycle/organisation');
    await page.getByRole('link', { name: /Services, Checkout$/ }).waitFor();
    expect(await overhang(page)).toBe(0);

    await page.goto('/lifecycle/checklists/service');
    await page.getByRole('button', { name: 'Runbook' }).waitFor();
    expect(await overhang(page)).toBe(0);
  });
});
