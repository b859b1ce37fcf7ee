import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { apiWith, renderInPortal } from '../testing/renderInPortal';
import { aMetItem, anItem, aScorecard } from '../testing/scorecards';
import { standOnToday } from '../testing/today';
import { EntityLifecycleContent } from '.';

standOnToday();
// Many steps each, in a simulated browser, beside other suites.
vi.setConfig({ testTimeout: 90_000 });

async function renderTab(search = '') {
  const scorecard = aScorecard({
    items: [
      aMetItem(),
      anItem({ id: 'alerts', title: 'Alerts', minutes: 1 }),
      anItem({ id: 'cost', title: 'Costs', minutes: 2, actions: [] }),
      anItem({ id: 'runbook', title: 'Runbook', minutes: 3 }),
    ],
  });
  const page = await renderInPortal(<EntityLifecycleContent />, {
    api: apiWith(scorecard),
    search,
  });
  await screen.findByRole('tablist');
  return page;
}

const row = (name: RegExp) =>
  within(screen.getByRole('tabpanel')).getByRole('button', { name });

describe('with the keyboard alone', () => {
  it('arrow keys, Home and End move between the rows', async () => {
    await renderTab();
    act(() => row(/^Alerts/).focus());
    await userEvent.keyboard('{ArrowDown}');
    expect(row(/^Costs/)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(row(/^Runbook/)).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(row(/^Costs/)).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(row(/^Runbook/)).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(row(/^Alerts/)).toHaveFocus();
  });

  it('arrow keys go on from the action of a row', async () => {
    await renderTab();
    act(() => screen.getByRole('button', { name: 'Add Alerts' }).focus());
    await userEvent.keyboard('{ArrowDown}');
    expect(row(/^Costs/)).toHaveFocus();
  });

  it('Enter opens an item, Escape closes it and returns to its row', async () => {
    await renderTab();
    act(() => row(/^Costs/).focus());
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Costs' })).toHaveFocus();
    expect(row(/^Costs/)).toHaveAttribute('aria-current', 'true');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('heading', { name: 'Costs' })).toBeNull();
    expect(row(/^Costs/)).toHaveFocus();
    expect(screen.getByLabelText('Address')).not.toHaveDisplayValue(/item=/);
  });

  it('Escape closes an item while its form is written, and keeps what was', async () => {
    await renderTab();
    await userEvent.click(screen.getByRole('button', { name: 'Add Runbook' }));
    await userEvent.paste('https://example.com');
    await userEvent.keyboard('{Escape}');
    expect(row(/^Runbook/)).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Add Runbook' }));
    expect(screen.getByRole('textbox', { name: 'Web address' })).toHaveValue(
      'https://example.com',
    );
  });

  it('Escape in the dialog closes the dialog alone', async () => {
    await renderTab('?item=documentation');
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw…' }));
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    expect(
      await screen.findByRole('heading', { name: 'Documentation' }),
    ).toBeVisible();
  });
});

describe('for a screen reader', () => {
  it.each(['', '?item=runbook', '?item=documentation', '?group=waiting'])(
    'nothing is nameless or out of place at %j',
    async search => {
      const { container } = await renderTab(search);
      await screen.findByText(
        search.includes('item=') ? 'Paste the link.' : 'What happened lately',
      );
      const { violations } = await axe.run(container, {
        // What needs a real browser is looked at in one.
        rules: {
          'color-contrast': { enabled: false },
          region: { enabled: false },
        },
      });
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)]),
      ).toEqual([]);
    },
  );
});
