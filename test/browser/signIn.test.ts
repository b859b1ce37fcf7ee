import { expect } from 'vitest';
import { openAs, openAsStranger } from './support/person';

describe('signing in to the demo', () => {
  it('makes a visitor Ana with one click and shows her the catalog', async () => {
    const page = await openAsStranger();
    await page.goto('/catalog');
    await page.getByRole('button', { name: /^Ana Silva/ }).click();

    const table = page.getByRole('table');
    await table.getByRole('link', { name: 'Checkout API' }).waitFor();

    await page.goto('/');
    await page.getByRole('heading', { name: 'Good to see you, Ana' }).waitFor();
  });

  it('asks again after signing out', async () => {
    const page = await openAs('defne');
    await page.goto('/settings');
    await page.getByRole('button', { name: 'more' }).click();
    await page.getByRole('menuitem', { name: 'Sign Out' }).click();

    const list = page.getByRole('list', { name: 'People' });
    await list.waitFor();
    expect(await list.getByRole('button').count()).toBe(6);
  });
});
