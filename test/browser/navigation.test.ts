import { expect } from 'vitest';
import { openAs } from './support/person';

describe('starting at the address of the portal', () => {
  it('leads to every page of the navigation', async () => {
    const page = await openAs('ana');
    await page.goto('/');
    const nav = page.getByRole('navigation', { name: 'sidebar nav' });
    for (const name of ['Catalog', 'Lifecycle', 'Search', 'Notifications']) {
      await nav.getByRole('link', { name, exact: true }).click();
      await page
        .getByRole('main')
        .or(page.getByRole('heading', { level: 1 }))
        .first()
        .waitFor();
      expect(await page.getByText('PAGE NOT FOUND').count()).toBe(0);
    }
  });
});
