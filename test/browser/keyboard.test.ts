import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openLifecycleTab } from './support/lifecycleTab';
import { openAs } from './support/person';

const isFocused = (target: Locator) =>
  target.evaluate(element => element === document.activeElement);

/** Presses a key until the focus is where it should be, as somebody without a mouse does. */
async function pressUntil(page: Page, key: string, target: Locator) {
  await target.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`80 times ${key} did not lead to ${target}`);
}

describe('the keyboard alone', () => {
  it('is enough to open an item, give evidence and come back', async () => {
    const page = await openAs('ana');
    const tab = await openLifecycleTab(page, 'address-book');
    const heading = (item: string) =>
      tab.item(item).getByRole('heading', { name: item, level: 2 });

    await pressUntil(page, 'Tab', tab.row('Dashboard'));
    await pressUntil(page, 'ArrowDown', tab.row('Recovery objectives'));
    await page.keyboard.press('Enter');
    await expect
      .poll(() => isFocused(heading('Recovery objectives')))
      .toBe(true);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => isFocused(tab.row('Recovery objectives')))
      .toBe(true);

    await pressUntil(page, 'ArrowUp', tab.row('Dashboard'));
    await page.keyboard.press('Enter');
    const form = tab.form('Dashboard');
    await pressUntil(
      page,
      'Tab',
      form.getByRole('textbox', { name: 'Web address' }),
    );
    await page.keyboard.type('https://grafana.fernway.example/d/chk-09');
    await pressUntil(page, 'Tab', form.getByRole('button', { name: 'Submit' }));
    await page.keyboard.press('Enter');
    await page.getByText('Submitted. Dashboard: Met').waitFor();
    await expect.poll(() => isFocused(heading('Dashboard'))).toBe(true);

    // It is done, so its row has moved to another group: the focus stays on the list.
    await page.keyboard.press('Escape');
    await tab.item('Dashboard').waitFor({ state: 'hidden' });
    await expect.poll(() => isFocused(tab.group('Your turn'))).toBe(true);
  });
});
