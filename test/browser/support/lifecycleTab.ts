import type { Page } from 'playwright-core';

/** The Lifecycle tab of a component, in the words that people find its parts by. */
export function lifecycleTab(page: Page) {
  const list = page.getByRole('tabpanel');
  const groups = page.getByRole('tablist', {
    name: 'Items by whose turn it is',
  });
  return {
    /** The picture above. */
    picture: page.getByRole('region', { name: 'Where it stands' }),
    stages: page.getByRole('list', { name: 'Stages' }),
    list,
    group: (name: string) => groups.getByRole('tab', { name }),
    /** The line of an item in the list. */
    row: (item: string) =>
      list.getByRole('button', { name: new RegExp(`^${item} `) }),
    /** An item that is open. */
    item: (item: string) =>
      page.getByRole('region', { name: item, exact: true }),
    form: (item: string) =>
      page.getByRole('form', { name: `Evidence for ${item}` }),
    activity: page.getByRole('list', { name: 'What happened lately' }),

    /** How many items each group says that it has. */
    async counts() {
      const labels = await groups.getByRole('tab').allInnerTexts();
      return Object.fromEntries(
        labels.map(label => {
          const [, name, count] = /^(.*) (\d+)$/.exec(label) ?? [];
          return [name, Number(count)];
        }),
      );
    },
  };
}

/** Opens the tab by its address, and waits until the scorecard is there. */
export async function openLifecycleTab(
  page: Page,
  component: string,
  query = '',
) {
  await page.goto(`/catalog/default/component/${component}/lifecycle${query}`);
  const tab = lifecycleTab(page);
  await tab.picture.waitFor();
  return tab;
}
