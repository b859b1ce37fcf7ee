import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openAs } from './support/person';

const numberIn = async (element: Locator) =>
  Number.parseInt(await element.innerText(), 10);

/** What the list says that it counts, once it is there. */
async function listed(page: Page) {
  const count = page.getByRole('status').filter({ hasText: /^\d+ services?$/ });
  await count.waitFor();
  return await numberIn(count);
}

/** The sum of a number that each service of the list shows, such as "9 items". */
async function sumOf(page: Page, words: RegExp) {
  const cells = await page
    .getByRole('grid')
    .getByRole('gridcell')
    .filter({ hasText: words })
    .allInnerTexts();
  return cells
    .map(text => Number(words.exec(text)?.[1]))
    .reduce((sum, value) => sum + value, 0);
}

describe('the numbers of the organisation', () => {
  it('lead to exactly the services that the headline counts', async () => {
    const page = await openAs('defne');
    await page.goto('/lifecycle/organisation');
    const turns = page.getByRole('list', { name: 'Whose turn it is' });
    await turns.waitFor();
    const total = page
      .getByRole('main')
      .getByRole('link', { name: /^\d+$/ })
      .first();
    const parts = turns.getByRole('link');
    const expected = await Promise.all(
      [total, ...(await parts.all())].map(numberIn),
    );
    const [all, ...split] = expected;
    expect(split.length).toBeGreaterThan(1);
    expect(split.reduce((sum, part) => sum + part, 0)).toBe(all);

    const found = [];
    for (const index of expected.keys()) {
      await (index === 0 ? total : parts.nth(index - 1)).click();
      found.push(await listed(page));
      await page.goBack();
      await turns.waitFor();
    }
    expect(found).toEqual(expected);
  });

  it('lead to exactly the services that a row of the table counts', async () => {
    const page = await openAs('defne');
    await page.goto('/lifecycle/organisation');
    const count = (of: string) =>
      page.getByRole('link', { name: new RegExp(`^\\d+ ${of}, Checkout$`) });

    for (const name of ['Services', 'With a gap']) {
      const expected = await numberIn(count(name));
      await count(name).click();
      expect(await listed(page)).toBe(expected);
      await page.goBack();
    }

    const gapItems = await numberIn(count('Items to close'));
    await count('Items to close').click();
    await listed(page);
    expect(await sumOf(page, /^(\d+) items?/)).toBe(gapItems);
    await page.goBack();

    const risks = await numberIn(count('Accepted risks'));
    await count('Accepted risks').click();
    await listed(page);
    expect(await sumOf(page, /(\d+) risks?/)).toBe(risks);
  });

  it('stay inside of what was filtered', async () => {
    const page = await openAs('defne');
    await page.goto('/lifecycle/organisation?domain=domain:default/commerce');
    const notStarted = page.getByRole('link', { name: /^\d+ Not started$/ });
    const expected = await numberIn(notStarted.first());
    await notStarted.first().click();
    expect(await listed(page)).toBe(expected);
    await page
      .getByRole('button', { name: /^Remove the filter Domain: / })
      .waitFor();
  });
});
