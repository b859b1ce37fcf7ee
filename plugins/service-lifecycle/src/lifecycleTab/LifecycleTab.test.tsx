import { signalApiRef, type SignalApi } from '@backstage/plugin-signals-react';
import { TestApiProvider } from '@backstage/test-utils';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Scorecard } from 'backstage-plugin-service-lifecycle-common';
import { refusal } from '../testing/refusal';
import {
  apiWith,
  renderInPortal,
  type ApiAnswers,
} from '../testing/renderInPortal';
import {
  aMetItem,
  anActivity,
  anItem,
  aScorecard,
  day,
  shown,
} from '../testing/scorecards';
import { standOnToday } from '../testing/today';
import { EntityLifecycleContent } from '.';

standOnToday();

const renderTab = (
  scorecard: Scorecard,
  options: { answers?: ApiAnswers; search?: string } = {},
) =>
  renderInPortal(<EntityLifecycleContent />, {
    api: apiWith(scorecard, options.answers),
    search: options.search,
  });

const standing = () => screen.findByRole('region', { name: 'Where it stands' });

describe('the Lifecycle tab', () => {
  it('says what is shown, what is declared, and how far apart they are', async () => {
    const review = anItem({
      id: 'security-review',
      title: 'Security review',
      status: 'awaiting-review',
      turn: 'reviewer',
    });
    await renderTab(
      aScorecard({
        items: [aMetItem(), anItem({ minutes: 25 }), review],
        claimGap: { stages: 1, items: 2 },
      }),
    );
    const header = within(await standing());
    expect(header.getByText('Shown', { selector: 'dt' })).toBeVisible();
    expect(header.getByText('by its lifecycle “production”')).toBeVisible();
    expect(header.getByText('2 items away')).toBeVisible();
    expect(
      header.getByRole('button', { name: '1 yours (25 min)' }),
    ).toBeVisible();
    expect(header.getByRole('button', { name: '1 waiting' })).toBeVisible();
  });

  it('shows the stages as an ordered list that needs no colours', async () => {
    await renderTab(aScorecard());
    const ladder = await screen.findByRole('list', { name: 'Stages' });
    expect(
      within(ladder)
        .getAllByRole('listitem')
        .map(rung => rung.textContent),
    ).toEqual([
      'Script, reached',
      'Prototype, reached',
      'Pilot, reachedShown',
      'Production-ready, not reachedDeclared',
    ]);
    expect(
      within(ladder).getByRole('listitem', { current: 'step' }),
    ).toHaveTextContent('Pilot');
  });

  it('says until when the stage holds, and what happens then', async () => {
    const documentation = aMetItem({ holdsUntil: day(13) });
    await renderTab(
      aScorecard({
        items: [documentation, anItem()],
        holdsUntil: { at: day(13), itemId: 'documentation' },
      }),
    );
    const facts = await screen.findByRole('list', {
      name: 'What it rests on',
    });
    expect(facts).toHaveTextContent(
      'Pilot holds until Dec 3; then Documentation is too old',
    );
  });

  it('names accepted risks with who accepted them until when', async () => {
    const risk = anItem({
      id: 'threat-model',
      title: 'Threat model',
      status: 'risk-accepted',
      turn: null,
      decision: {
        id: '1',
        kind: 'risk',
        by: 'user:default/d.kaya',
        at: day(-3),
        expiresAt: day(10),
        text: 'Wait for the new provider.',
      },
    });
    await renderTab(
      aScorecard({
        items: [aMetItem(), risk],
        stage: shown('production-ready', 1),
        claimGap: { stages: 0, items: 0 },
      }),
    );
    const header = await standing();
    expect(header).toHaveTextContent('Conditional: 1 accepted risk');
    expect(header).toHaveTextContent(
      'Risk accepted for Threat model: d.kaya, until Nov 30',
    );
  });

  it('says in words what is odd in the catalog', async () => {
    await renderTab(
      aScorecard({
        claim: null,
        claimGap: null,
        lifecycle: 'beta',
        notes: [
          {
            code: 'unknown-lifecycle',
            params: { lifecycle: 'beta' },
            text: '',
          },
          {
            code: 'checklist-not-selectable',
            params: { wanted: 'none' },
            text: '',
          },
        ],
      }),
    );
    const notes = await screen.findAllByRole('note');
    expect(notes[0]).toHaveTextContent('The lifecycle “beta” is not one');
    expect(notes[1]).toHaveTextContent('asks for “none”');
    expect(await standing()).toHaveTextContent(
      'Lifecycle “beta” declares no stage',
    );
  });

  it('invites to a service that nobody has worked on, instead of counting what is missing', async () => {
    await renderTab(
      aScorecard({
        notStarted: true,
        stage: shown('script'),
        items: [
          aMetItem(),
          anItem({ id: 'a', title: 'Alerts', minutes: 15 }),
          anItem({ id: 'b', title: 'Backup', minutes: 3 }),
          anItem({ id: 'c', title: 'Cost', minutes: 7 }),
          anItem({ id: 'd', title: 'Drill', minutes: 90 }),
        ],
      }),
    );
    const invitation = await screen.findByRole('region', {
      name: 'Where to start',
    });
    expect(invitation).toHaveTextContent(
      '1 item is known already, with nothing typed in',
    );
    expect(invitation).toHaveTextContent(
      'The next 3 take about 25 min: Backup, Cost, and Alerts.',
    );
    expect(await standing()).not.toHaveTextContent('items away');

    await userEvent.click(
      within(invitation).getByRole('button', { name: 'Start with Backup' }),
    );
    expect(screen.getByRole('textbox', { name: 'Web address' })).toHaveFocus();
  });

  it('groups items as people think of them', async () => {
    await renderTab(
      aScorecard({
        items: [
          aMetItem(),
          anItem(),
          anItem({
            id: 'coming',
            title: 'Capacity',
            counts: false,
            countsFrom: '2027-02-01',
          }),
          anItem({ id: 'beyond', title: 'Game day', stage: 'resilient' }),
        ],
      }),
    );
    const tabs = await screen.findAllByRole('tab');
    expect(tabs.map(tab => tab.textContent)).toEqual([
      'Your turn 1',
      'Waiting 0',
      'Coming 1',
      'Done 1',
      'Not needed 1',
    ]);

    await userEvent.click(screen.getByRole('tab', { name: 'Coming 1' }));
    expect(screen.getByRole('tabpanel')).toHaveTextContent(
      'CapacityMissing · counts from Feb 1, 2027',
    );
    await userEvent.click(screen.getByRole('tab', { name: 'Not needed 1' }));
    expect(screen.getByRole('tabpanel')).toHaveTextContent(
      'Resilient · not expected of this service',
    );
    await userEvent.click(screen.getByRole('tab', { name: 'Waiting 0' }));
    expect(screen.getByRole('tabpanel')).toHaveTextContent(
      'Nothing waits for anybody.',
    );
  });

  it('says on a waiting row for whom, and how long', async () => {
    await renderTab(
      aScorecard({
        items: [
          anItem({
            status: 'awaiting-review',
            turn: 'reviewer',
            since: new Date(Date.now() - 2 * 86_400_000 - 1000).toISOString(),
            reviewers: ['group:default/security'],
          }),
        ],
      }),
      { search: '?group=waiting' },
    );
    expect(
      await screen.findByRole('button', { name: /^Runbook/ }),
    ).toHaveTextContent('RunbookAwaiting review · security, 2 days');
  });

  it('filters by area, in the address too', async () => {
    await renderTab(
      aScorecard({
        items: [anItem(), anItem({ id: 'cost', title: 'Cost', area: 'cost' })],
      }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Cost: 0 of 1 done' }),
    );
    expect(screen.getByRole('tab', { name: 'Your turn 1' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Runbook/ })).toBeNull();
    expect(screen.getByLabelText('Address')).toHaveDisplayValue(/area=cost/);

    await userEvent.click(
      screen.getByRole('button', { name: 'Cost: 0 of 1 done', pressed: true }),
    );
    expect(screen.getByRole('button', { name: /^Runbook/ })).toBeVisible();
  });

  it('opens what the address names', async () => {
    await renderTab(aScorecard(), { search: '?item=dashboard' });
    expect(
      await screen.findByRole('region', { name: 'Dashboard' }),
    ).toBeVisible();
    expect(
      screen.getByRole('tab', { name: 'Done 2', selected: true }),
    ).toBeVisible();
  });

  it('shows an item even when what is asked cannot be read', async () => {
    await renderTab(aScorecard(), {
      search: '?item=runbook',
      answers: {
        getChecklist: async () => {
          throw await refusal(404, 'NotFoundError', 'No such version');
        },
      },
    });
    expect(
      await screen.findByText(
        'What is asked could not be loaded: No such version',
      ),
    ).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Web address' })).toBeVisible();
  });

  it('says so when the address names an item that is not there', async () => {
    await renderTab(aScorecard(), { search: '?item=gone' });
    expect(
      await screen.findByText('This checklist has no item “gone”.'),
    ).toBeVisible();
  });

  it('shows what happened lately while no item is open', async () => {
    await renderTab(aScorecard(), {
      answers: {
        listActivity: async () => ({
          items: [
            anActivity({
              kind: 'stage-turned',
              params: { from: 'prototype', to: 'pilot', conditional: false },
            }),
          ],
          pageInfo: {},
        }),
      },
    });
    expect(
      await screen.findByText('Shown stage: Prototype → Pilot'),
    ).toBeVisible();
  });

  it('speaks of the team to somebody who may not act', async () => {
    await renderTab(aScorecard({ items: [anItem({ actions: [] })] }));
    expect(
      await screen.findByRole('tab', { name: 'The team’s turn 1' }),
    ).toBeVisible();
    expect(await standing()).toHaveTextContent('1 for the team (5 min)');
    expect(screen.queryByRole('button', { name: 'Add Runbook' })).toBeNull();
  });

  it('refreshes for those who may', async () => {
    await renderTab(aScorecard({ actions: ['refresh'] }), {
      answers: {
        refreshService: async () =>
          aScorecard({
            stage: shown('resilient'),
            claimGap: { stages: 0, items: 0 },
          }),
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh' }),
    );
    expect(await screen.findByText('Nothing is open')).toBeVisible();
  });

  it('shows by itself what the backend says has changed', async () => {
    const subscribe = vi.fn<SignalApi['subscribe']>(() => ({
      unsubscribe: () => {},
    }));
    let current = aScorecard();
    await renderInPortal(
      <TestApiProvider apis={[[signalApiRef, { subscribe }]]}>
        <EntityLifecycleContent />
      </TestApiProvider>,
      { api: apiWith(current, { getScorecard: async () => current }) },
    );
    expect(await screen.findByText('1 item away')).toBeVisible();

    current = aScorecard({
      items: [aMetItem()],
      stage: shown('production-ready'),
      claimGap: { stages: 0, items: 0 },
    });
    const [channel, tell] = subscribe.mock.calls[0] ?? [];
    expect(channel).toBe('service-lifecycle');
    act(() => tell?.({ entityRef: 'component:default/checkout-api' }));
    expect(await screen.findByText('Nothing is open')).toBeVisible();
  });
});

describe('the Lifecycle tab without a scorecard', () => {
  it('says that it is loading', async () => {
    await renderTab(aScorecard(), {
      answers: { getScorecard: () => new Promise(() => {}) },
    });
    expect(screen.getByRole('status')).toHaveTextContent(
      'Loading the scorecard',
    );
  });

  it('explains why there may be none', async () => {
    await renderTab(aScorecard(), {
      answers: {
        getScorecard: async () => {
          throw await refusal(404, 'NotFoundError', 'No such service');
        },
      },
    });
    expect(await screen.findByText('No scorecard yet')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Look again' })).toBeEnabled();
  });

  it('shows what went wrong, and tries again when asked', async () => {
    let fails = true;
    await renderTab(aScorecard(), {
      answers: {
        getScorecard: async () => {
          if (fails) {
            throw await refusal(403, 'NotAllowedError', 'Not for you');
          }
          return aScorecard();
        },
      },
    });
    expect(
      await screen.findByText(/The scorecard could not be loaded/),
    ).toBeVisible();
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('1 item away')).toBeVisible();
  });

  it('says that no checklist applies', async () => {
    await renderTab(
      aScorecard({
        checklist: null,
        stage: null,
        items: [],
        type: 'spreadsheet',
        notes: [{ code: 'no-checklist', params: {}, text: '' }],
      }),
    );
    expect(await screen.findByText('No checklist yet')).toBeVisible();
    expect(screen.getByText(/a Component of type “spreadsheet”/)).toBeVisible();
  });
});
