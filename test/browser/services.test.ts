import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openAs } from './support/person';

function servicesPage(page: Page) {
  const grid = page.getByRole('grid', { name: 'Services' });
  return {
    grid,
    count: page.getByRole('status').filter({ hasText: /^\d+ services?$/ }),
    async choose(filter: string, value: RegExp) {
      await page.getByRole('combobox', { name: filter }).click();
      await page.getByRole('option', { name: value }).click();
      await page.keyboard.press('Escape');
    },
    names: () =>
      grid
        .getByRole('row')
        .getByRole('gridcell')
        .getByRole('link')
        .and(page.locator('[href$="/lifecycle"]'))
        .allInnerTexts(),
  };
}

describe('the list of services', () => {
  it('is filtered and ordered by its address, for everybody who has it', async () => {
    const page = await openAs('defne');
    const services = servicesPage(page);
    await page.goto('/lifecycle/services');
    await services.count.waitFor();

    await services.choose('System', /^Checkout\b/);
    await services.count.getByText('14 services').waitFor();
    await services.choose('Tier', /^2\b/);
    await expect
      .poll(() => services.names().then(names => names.length))
      .toBeLessThan(14);
    const before = await services.names();
    expect(before.length).toBeGreaterThan(2);
    await page.getByRole('columnheader', { name: /^Service/ }).click();
    await expect.poll(services.names).toEqual(before.toReversed());
    expect(new URL(page.url()).searchParams.get('orderBy')).toBe('name:desc');
    const shown = await services.names();
    expect(shown).toContain('Vouchers');
    expect(shown).not.toContain('Checkout API');

    await page.reload();
    await services.grid.getByRole('link').first().waitFor();
    expect(await services.names()).toEqual(shown);

    const other = await openAs('sam');
    await other.goto(page.url());
    await servicesPage(other).grid.getByRole('link').first().waitFor();
    expect(await servicesPage(other).names()).toEqual(shown);

    // Back undoes one step after another.
    await page.goBack();
    await expect.poll(services.names).toEqual(before);
    await page
      .getByRole('button', { name: 'Remove the filter Tier: 2' })
      .waitFor();
    await page.goBack();
    await services.count.getByText('14 services').waitFor();
  });

  it('turns its pages in the address too', async () => {
    const page = await openAs('defne');
    const services = servicesPage(page);
    await page.goto('/lifecycle/services?limit=25');
    await page.getByText(/^1–25 of \d+$/).waitFor();
    const first = await services.names();
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByText(/^26–\d+ of \d+$/).waitFor();
    await expect.poll(services.names).not.toEqual(first);
    const second = await services.names();
    expect(first.filter(name => second.includes(name))).toEqual([]);

    await page.reload();
    await page.getByText(/^26–\d+ of \d+$/).waitFor();
    await services.grid.getByRole('link').first().waitFor();
    expect(await services.names()).toEqual(second);

    await page.goBack();
    await page.getByText(/^1–25 of \d+$/).waitFor();
    await expect.poll(services.names).toEqual(first);
  });

  it('leads to the tab of a service, and back to where one was', async () => {
    const page = await openAs('ana');
    const services = servicesPage(page);
    await page.goto('/lifecycle/services?text=vouch');
    await services.grid.getByRole('link', { name: 'Vouchers' }).click();
    await page.getByRole('region', { name: 'Where it stands' }).waitFor();
    await page.goBack();
    await services.count.getByText('1 service').waitFor();
    expect(
      await page
        .getByRole('searchbox', { name: 'Search services' })
        .inputValue(),
    ).toBe('vouch');
  });
});
