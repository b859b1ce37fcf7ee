import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openLifecycleTab } from './support/lifecycleTab';
import { openAs } from './support/person';
import { callAs, evidencePath, givenEvidence } from './support/portal';

const tooLong = `https://wiki.fernway.example/${'x'.repeat(2_000)}`;

const wrong = [
  { typed: '', problem: 'This is empty: write something' },
  {
    typed: ['javascript', 'alert(1)'].join(':'),
    problem: 'This is not a web address: give one that starts with https://',
  },
  {
    typed: tooLong,
    problem: 'This is longer than 2000 characters: shorten it',
  },
];

describe('a form that was filled in wrongly', () => {
  it('says beside the field what to change, keeps what was typed and stores nothing', async () => {
    const page = await openAs('ana');
    const tab = await openLifecycleTab(page, 'vouchers', '?item=dashboard');
    const form = tab.form('Dashboard');
    const address = form.getByRole('textbox', { name: 'Web address' });
    const submit = form.getByRole('button', { name: 'Submit' });
    const described = () =>
      address.evaluate(field =>
        (field.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map(id => document.getElementById(id)?.textContent)
          .join(' '),
      );

    for (const { typed, problem } of wrong) {
      await address.fill(typed);
      await submit.click();
      await form.getByText(problem).waitFor();
      expect({
        value: await address.inputValue(),
        invalid: await address.getAttribute('aria-invalid'),
        described: await described(),
        focused: await address.evaluate(
          field => field === document.activeElement,
        ),
      }).toEqual({
        value: typed,
        invalid: 'true',
        described: problem,
        focused: true,
      });
    }

    // What was typed is still there after a look at something else.
    await tab.row('Threat model').click();
    await tab.row('Dashboard').click();
    expect(await address.inputValue()).toBe(tooLong);
    expect(await givenEvidence('vouchers', 'dashboard')).toEqual([]);
  });
});

describe('evidence that somebody else gave meanwhile', () => {
  const theirs = {
    type: 'link',
    payload: { url: 'https://grafana.fernway.example/d/marek' },
  };
  const mine = 'https://grafana.fernway.example/d/ana';

  const marekSubmits = async (component: string) => {
    const { status } = await callAs('marek', {
      method: 'POST',
      path: evidencePath(component, 'dashboard'),
      body: theirs,
    });
    expect(status).toBe(201);
  };

  /** Resolves when the page has asked to be told of changes. */
  const listensToSignals = async (page: Page) => {
    const socket = await page.waitForEvent('websocket', candidate =>
      candidate.url().includes('/api/signals'),
    );
    await socket.waitForEvent('framesent', ({ payload }) =>
      payload.includes('service-lifecycle'),
    );
  };

  const expectBothGiven = async (component: string) =>
    expect(await givenEvidence(component, 'dashboard')).toMatchObject([
      { submittedBy: 'user:default/ana.silva', payload: { url: mine } },
      { submittedBy: 'user:default/marek.nowak', payload: theirs.payload },
    ]);

  it('is announced while one types, and replaced only on request', async () => {
    const page = await openAs('ana');
    const listening = listensToSignals(page);
    const tab = await openLifecycleTab(page, 'price-lock', '?item=dashboard');
    await listening;
    const form = tab.form('Dashboard');
    const address = form.getByRole('textbox', { name: 'Web address' });
    await address.fill(mine);
    await marekSubmits('price-lock');

    await form
      .getByRole('alert')
      .filter({ hasText: 'Somebody else gave evidence for this item' })
      .waitFor();
    await tab
      .item('Dashboard')
      .getByText(/^Given by Marek Nowak/)
      .waitFor();
    expect(await address.inputValue()).toBe(mine);

    await form.getByRole('button', { name: 'Replace theirs' }).click();
    await page.getByText('Submitted. Dashboard: Met').waitFor();
    await tab
      .item('Dashboard')
      .getByText(/^Given by Ana Silva/)
      .waitFor();
    await expectBothGiven('price-lock');
  });

  it('is not overwritten by a page that has not heard of it', async () => {
    const page = await openAs('ana');
    // Without signals nothing tells the page.
    await page.routeWebSocket(/\/api\/signals/, () => {});
    const tab = await openLifecycleTab(page, 'vouchers', '?item=dashboard');
    const form = tab.form('Dashboard');
    const address = form.getByRole('textbox', { name: 'Web address' });
    await address.fill(mine);
    await marekSubmits('vouchers');
    await form.getByRole('button', { name: 'Submit' }).click();

    await form
      .getByRole('alert')
      .filter({ hasText: 'What you wrote is kept.' })
      .waitFor();
    await tab
      .item('Dashboard')
      .getByText(/^Given by Marek Nowak/)
      .waitFor();
    expect(await address.inputValue()).toBe(mine);

    await form.getByRole('button', { name: 'Replace theirs' }).click();
    await page.getByText('Submitted. Dashboard: Met').waitFor();
    await expectBothGiven('vouchers');
  });
});
