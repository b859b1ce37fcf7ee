import { expect } from 'vitest';
import { lifecycleTab } from './support/lifecycleTab';
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

  it('leads on to the item whose address one came with', async () => {
    const page = await openAsStranger();
    await page.goto(
      '/catalog/default/component/express-checkout/lifecycle?item=threat-model',
    );
    await page.getByRole('button', { name: /^Ana Silva/ }).click();
    await lifecycleTab(page).form('Threat model').waitFor();
  });

  it('shows what the one who signed in may do', async () => {
    const address =
      '/catalog/default/component/express-checkout/lifecycle?item=threat-model';
    const page = await openAs('ana');
    const tab = lifecycleTab(page);
    await page.goto(address);
    await tab.form('Threat model').waitFor();
    await tab.group('Your turn').waitFor();

    await page.goto('/settings');
    await page.getByRole('button', { name: 'more' }).click();
    await page.getByRole('menuitem', { name: 'Sign Out' }).click();
    await page.getByRole('button', { name: /^Sam Okafor/ }).click();
    await page.getByRole('heading', { name: 'Good to see you, Sam' }).waitFor();
    await page.goto(address);
    await tab.group('The team’s turn').waitFor();
    await tab.item('Threat model').getByText('is given by').waitFor();
    expect(await tab.form('Threat model').count()).toBe(0);
  });
});
