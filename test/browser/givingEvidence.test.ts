import { expect } from 'vitest';
import { lifecycleTab, openLifecycleTab } from './support/lifecycleTab';
import { openAs } from './support/person';
import { givenEvidence, restartPortal } from './support/portal';

describe('giving evidence', () => {
  it(
    'serves all services of the system at once, and outlives a restart of the portal',
    { timeout: 120_000 },
    async () => {
      const runbook = 'https://wiki.fernway.example/checkout/runbook';
      const page = await openAs('ana');
      const tab = lifecycleTab(page);

      await page.goto('/catalog');
      await page
        .getByRole('table')
        .getByRole('link', { name: 'Gift options' })
        .click();
      await page
        .getByRole('navigation', { name: 'Content navigation' })
        .getByRole('link', { name: 'Lifecycle' })
        .click();

      // Where it stands and why.
      await tab.picture.waitFor();
      const before = await tab.counts();
      const open = before['Your turn'];
      await tab.picture.getByText(`${open} items away`).waitFor();
      await tab.picture.getByText('by its lifecycle “production”').waitFor();
      await tab.picture
        .getByRole('button', { name: new RegExp(`^${open} yours`) })
        .waitFor();
      await tab.stages
        .getByRole('listitem')
        .filter({ hasText: /Prototype.*Shown/ })
        .waitFor();
      let reloads = 0;
      page.on('load', () => {
        reloads += 1;
      });
      await tab.row('Runbook').click();
      const item = tab.item('Runbook');
      await item.getByText('Nothing has been given yet.').waitFor();
      await item.getByText(/Whoever is woken up/).waitFor();

      const form = tab.form('Runbook');
      await form.getByRole('textbox', { name: 'Web address' }).fill(runbook);
      await form
        .getByRole('textbox', { name: 'What to call it (optional)' })
        .fill('Runbook of Checkout');
      await form
        .getByRole('radio', { name: 'All 14 services of Checkout' })
        .check();
      await form.getByRole('button', { name: 'Submit' }).click();

      // The item and the picture change where they are.
      await page.getByText('Submitted. Runbook: Awaiting review').waitFor();
      await page.getByText('It serves 13 other services too.').waitFor();
      await item.getByText(/^It waits for a review by anyone in/).waitFor();
      await item.getByRole('link', { name: 'Runbook of Checkout' }).waitFor();
      await tab.picture
        .getByRole('button', { name: new RegExp(`^${open - 1} yours`) })
        .waitFor();
      await tab.picture.getByRole('button', { name: '1 waiting' }).waitFor();
      expect(await tab.counts()).toEqual({
        ...before,
        'Your turn': open - 1,
        Waiting: before.Waiting + 1,
      });
      await item.getByRole('button', { name: 'Close item' }).click();
      await tab.activity
        .getByRole('listitem')
        .filter({
          hasText: 'Ana Silva gave evidence for Runbook, for 14 services',
        })
        .waitFor();
      expect(reloads).toBe(0);

      await restartPortal();

      await page.reload();
      await tab.group('Waiting').click();
      await tab.row('Runbook').click();
      await item.getByRole('link', { name: 'Runbook of Checkout' }).waitFor();

      const other = await openLifecycleTab(page, 'price-lock', '?item=runbook');
      const shared = other.item('Runbook');
      await shared.getByText(/^It waits for a review by anyone in/).waitFor();
      await shared.getByText('Shared with 13 other services of').waitFor();
      await shared.getByRole('link', { name: 'Ana Silva' }).waitFor();
      expect(
        await shared
          .getByRole('link', { name: 'Runbook of Checkout' })
          .getAttribute('href'),
      ).toBe(runbook);
    },
  );

  it('moves the stage that is shown, and undoing moves it back', async () => {
    const page = await openAs('ana');
    const tab = await openLifecycleTab(page, 'order-intake');
    const shown = (stage: string) =>
      tab.stages
        .getByRole('listitem')
        .filter({ hasText: new RegExp(`${stage}.*Shown`) })
        .waitFor();
    await shown('Prototype');
    const before = await tab.counts();

    await page.getByRole('button', { name: 'Add Dashboard' }).click();
    await tab
      .form('Dashboard')
      .getByRole('textbox', { name: 'Web address' })
      .fill('https://grafana.fernway.example/d/chk-03/order-intake');
    await tab
      .form('Dashboard')
      .getByText(/^After this: \d+ items away from Production-ready$/)
      .waitFor();
    await tab.form('Dashboard').getByRole('button', { name: 'Submit' }).click();

    await page.getByText('Submitted. Dashboard: Met').waitFor();
    await shown('Pilot');
    expect(await tab.counts()).toEqual({
      ...before,
      'Your turn': before['Your turn'] - 1,
      Done: before.Done + 1,
    });

    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Withdrawn. Dashboard: Missing').waitFor();
    await shown('Prototype');
    expect(await tab.counts()).toEqual(before);
  });

  it('can be withdrawn once that was confirmed, and says by whom', async () => {
    const page = await openAs('ana');
    const tab = await openLifecycleTab(page, 'stock-hold', '?item=dashboard');
    const item = tab.item('Dashboard');
    await tab
      .form('Dashboard')
      .getByRole('textbox', { name: 'Web address' })
      .fill('https://grafana.fernway.example/d/chk-10/stock-hold');
    await tab.form('Dashboard').getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Submitted. Dashboard: Met').waitFor();

    const dialog = page.getByRole('dialog', {
      name: 'Withdraw the evidence for Dashboard?',
    });
    await item.getByRole('button', { name: 'Withdraw…' }).click();
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await item.getByText(/^Given by Ana Silva/).waitFor();

    await item.getByRole('button', { name: 'Withdraw…' }).click();
    await dialog
      .getByRole('textbox', { name: 'Why (optional)' })
      .fill('It is the dashboard of another service.');
    await dialog.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await page.getByText('Withdrawn. Dashboard: Missing').waitFor();
    await item.getByText('What was given has been withdrawn.').waitFor();

    await item.getByRole('button', { name: 'History' }).click();
    await item
      .getByRole('list', { name: 'History' })
      .getByText('It is the dashboard of another service.')
      .waitFor();
    await item.getByRole('button', { name: 'Close item' }).click();
    await tab.activity
      .getByRole('listitem')
      .filter({ hasText: 'Ana Silva withdrew evidence for Dashboard' })
      .waitFor();
    expect(await givenEvidence('stock-hold', 'dashboard')).toMatchObject([
      {
        withdrawn: {
          by: 'user:default/ana.silva',
          comment: 'It is the dashboard of another service.',
        },
      },
    ]);
  });
});
