import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openAs } from './support/person';
import { callAs } from './support/portal';

const numberIn = async (element: Locator) =>
  Number.parseInt(await element.innerText(), 10);

/** What the list says that it counts, once it is there. */
async function listed(page: Page) {
  const count = page.getByRole('status').filter({ hasText: /^\d+ services?$/ });
  await count.waitFor();
  return await numberIn(count);
}

/** How many services a link leads to: "5 Not started" to 5, "3 of 4 done" to the one that is not. */
function promised(words: string) {
  const [, done, of] = /^(\d+) of (\d+) done/.exec(words) ?? [];
  return of === undefined
    ? Number.parseInt(words, 10)
    : Number(of) - Number(done);
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

  it('lead to lists of the same length wherever they stand on the page', async () => {
    const page = await openAs('defne');
    await page.goto('/lifecycle/organisation?domain=domain:default/commerce');
    await page.getByRole('list', { name: 'Whose turn it is' }).waitFor();
    await page.getByRole('link', { name: /Services, Checkout$/ }).waitFor();
    const shares = page.getByRole('link', { name: /^\d+ of \d+ done/ });
    await shares.first().waitFor();
    const numbers = await page
      .getByRole('main')
      .getByRole('link', { name: /^\d+/ })
      .evaluateAll(links =>
        links.map(link => ({
          // As it is read out: what is only looked at says the same again.
          words: [...link.childNodes]
            .filter(
              node =>
                !(node instanceof Element && node.matches('[aria-hidden]')),
            )
            .map(node => node.textContent)
            .join(''),
          href: link.getAttribute('href') ?? '',
        })),
      );
    // These count items and risks, of which a service may have several.
    const ofServices = numbers.filter(
      ({ words }) => !/Items (that|to) close|Accepted risks/.test(words),
    );
    expect(ofServices.length).toBeGreaterThan(15);

    const lists = await Promise.all(
      ofServices.map(async ({ words, href }) => {
        const { search, searchParams } = new URL(href, page.url());
        expect(searchParams.get('domain')).toBe('domain:default/commerce');
        const { body } = await callAs('defne', { path: `/services${search}` });
        return { words, services: body.totalItems };
      }),
    );
    expect(lists).toEqual(
      ofServices.map(({ words }) => ({ words, services: promised(words) })),
    );
  });
});
