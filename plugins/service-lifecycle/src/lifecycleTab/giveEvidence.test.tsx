import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  Scorecard,
  SubmitEvidenceOptions,
  WithdrawEvidenceOptions,
} from 'backstage-plugin-service-lifecycle-common';
import { refusal } from '../testing/refusal';
import { apiWith, renderInPortal } from '../testing/renderInPortal';
import {
  aChecklist,
  aMetItem,
  anItem,
  aScorecard,
  day,
  shown,
  someEvidence,
} from '../testing/scorecards';
import { standOnToday } from '../testing/today';
import { EntityLifecycleContent } from '.';

standOnToday();
// Many steps each, in a simulated browser, beside other suites.
vi.setConfig({ testTimeout: 90_000 });

const others = ['component:default/cart-api', 'component:default/receipts'];

/** What the server answers when a runbook was given. */
function afterSubmission(
  { submission }: SubmitEvidenceOptions,
  before: Scorecard,
) {
  const shared = submission.cover?.kind === 'system';
  const runbook = aMetItem({
    id: 'runbook',
    title: 'Runbook',
    stage: 'production-ready',
    takes: ['link', 'attestation'],
    evidence: someEvidence({
      revision: 'rev-new',
      type: submission.type,
      payload: submission.payload,
    }),
  });
  return {
    revision: 'rev-new',
    covered: [before.entityRef, ...(shared ? others : [])],
    scorecard: {
      ...before,
      items: [aMetItem(), runbook],
      stage: shown('production-ready'),
      claimGap: { stages: 0, items: 0 },
    },
  };
}

async function renderForm(
  options: {
    scorecard?: Scorecard;
    search?: string;
    submit?: (options: SubmitEvidenceOptions) => Promise<never>;
    verify?: 'declared' | 'machine+review';
  } = {},
) {
  const scorecard =
    options.scorecard ??
    aScorecard({ items: [aMetItem(), anItem()], systemServices: others });
  const submitEvidence = vi.fn(
    async (request: SubmitEvidenceOptions) =>
      (await options.submit?.(request)) ?? afterSubmission(request, scorecard),
  );
  const withdrawEvidence = vi.fn(async (_: WithdrawEvidenceOptions) => ({
    revision: 'rev-new',
    covered: [],
    scorecard,
  }));
  const api = apiWith(scorecard, {
    submitEvidence,
    withdrawEvidence,
    getChecklist: async () =>
      aChecklist(scorecard, { verify: options.verify ?? 'declared' }),
  });
  const page = await renderInPortal(<EntityLifecycleContent />, {
    api,
    search: options.search ?? '?item=runbook',
  });
  await screen.findByRole('tablist');
  return { ...page, api, submitEvidence, withdrawEvidence };
}

const address = () => screen.getByRole('textbox', { name: 'Web address' });
/** Pastes text into a field, in place of what is there. */
const write = async (field: HTMLElement, text: string) => {
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(text);
};
const submit = () =>
  userEvent.click(screen.getByRole('button', { name: 'Submit' }));
const notice = () =>
  screen.getAllByRole('status').find(status => status.textContent !== '');

beforeEach(() => sessionStorage.clear());

describe('giving evidence', () => {
  it('takes a link, and shows what it led to at once', async () => {
    const { submitEvidence } = await renderForm();
    await write(address(), 'https://docs.example.com/runbook');
    expect(
      await screen.findByText(
        'After this nothing is open up to Production-ready',
      ),
    ).toBeVisible();
    await submit();

    await waitFor(() =>
      expect(notice()).toHaveTextContent('Submitted. Runbook: Met'),
    );
    expect(screen.getByText('Nothing is open')).toBeVisible();
    expect(
      screen.getByRole('heading', { name: 'Runbook', level: 2 }),
    ).toHaveFocus();
    expect(submitEvidence.mock.calls[0]?.[0]).toEqual({
      service: 'component:default/checkout-api',
      itemId: 'runbook',
      ifMatch: 'none',
      idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/),
      submission: {
        type: 'link',
        payload: { url: 'https://docs.example.com/runbook' },
        cover: { kind: 'service' },
        draftedWithAi: false,
      },
    });
  });

  it('gives it for all services of the system, which it lists', async () => {
    const { submitEvidence } = await renderForm();
    await write(address(), 'https://docs.example.com/runbook');
    await userEvent.click(
      screen.getByRole('radio', { name: 'All 3 services of checkout' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'The other 2' }));
    expect(screen.getByRole('link', { name: 'cart-api' })).toBeVisible();
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Drafted with AI' }),
    );
    await write(
      screen.getByRole('textbox', { name: 'Comment (optional)' }),
      'Tried last week.',
    );
    await submit();

    await waitFor(() =>
      expect(notice()).toHaveTextContent('It serves 2 other services too.'),
    );
    expect(submitEvidence.mock.calls[0]?.[0].submission).toEqual({
      type: 'link',
      payload: { url: 'https://docs.example.com/runbook' },
      cover: { kind: 'system' },
      comment: 'Tried last week.',
      draftedWithAi: true,
    });
  });

  it('says what is wrong in the words of the contract, and sends nothing', async () => {
    const { submitEvidence } = await renderForm();
    await submit();
    expect(address()).toHaveAccessibleDescription(
      'This is empty: write something',
    );
    expect(address()).toHaveFocus();

    await write(address(), 'file:///etc/runbook');
    expect(address()).toHaveAccessibleDescription(
      'This is not a web address: give one that starts with https://',
    );
    expect(address()).toBeInvalid();
    expect(submitEvidence).not.toHaveBeenCalled();
  });

  it('keeps what was typed when the server refuses, and says why', async () => {
    const { submitEvidence } = await renderForm({
      submit: async () => {
        throw await refusal(
          400,
          'InputError',
          'Give a page that is not a log-in',
        );
      },
    });
    await write(address(), 'https://login.example.com');
    await submit();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It was not stored: Give a page that is not a log-in',
    );
    expect(address()).toHaveValue('https://login.example.com');

    await submit();
    const [first, second] = submitEvidence.mock.calls;
    expect(second?.[0].idempotencyKey).toBe(first?.[0].idempotencyKey);
  });

  it('keeps what was typed when another item is opened, and after a reload', async () => {
    const page = await renderForm();
    await write(address(), 'https://docs.example.com/half');
    await userEvent.click(screen.getByRole('tab', { name: 'Done 1' }));
    await userEvent.click(
      within(screen.getByRole('tabpanel')).getByRole('button'),
    );
    expect(screen.queryByRole('textbox', { name: 'Web address' })).toBeNull();
    await userEvent.click(screen.getByRole('tab', { name: 'Your turn 1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add Runbook' }));
    expect(address()).toHaveValue('https://docs.example.com/half');

    page.unmount();
    await renderForm();
    expect(address()).toHaveValue('https://docs.example.com/half');
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(address()).toHaveValue('');
  });

  it('says what somebody else did meanwhile, and replaces it only when asked', async () => {
    const theirs = anItem({
      status: 'awaiting-review',
      turn: 'reviewer',
      evidence: someEvidence({
        revision: 'rev-ben',
        submittedBy: 'user:default/ben',
        payload: { url: 'https://docs.example.com/ben' },
      }),
    });
    const before = aScorecard({ items: [aMetItem(), anItem()] });
    let overtaken = false;
    const submitEvidence = vi.fn(async (request: SubmitEvidenceOptions) => {
      if (!overtaken) {
        overtaken = true;
        throw await refusal(
          412,
          'PreconditionFailedError',
          'user:default/ben submitted another revision at 12:01',
        );
      }
      return afterSubmission(request, before);
    });
    await renderInPortal(<EntityLifecycleContent />, {
      api: apiWith(before, {
        submitEvidence,
        getScorecard: async () =>
          overtaken ? aScorecard({ items: [aMetItem(), theirs] }) : before,
      }),
      search: '?item=runbook&group=your-turn',
    });
    await screen.findByRole('tablist');
    await write(address(), 'https://docs.example.com/mine');
    await submit();

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'user:default/ben submitted another revision at 12:01What you wrote is kept.',
    );
    expect(
      screen.getByRole('link', { name: /docs.example.com\/ben/ }),
    ).toBeVisible();
    expect(address()).toHaveValue('https://docs.example.com/mine');

    await userEvent.click(
      screen.getByRole('button', { name: 'Replace theirs' }),
    );
    await waitFor(() => expect(notice()).toHaveTextContent('Submitted.'));
    expect(submitEvidence.mock.calls.map(([{ ifMatch }]) => ifMatch)).toEqual([
      'none',
      'rev-ben',
    ]);
  });

  it('takes it back when there was nothing before', async () => {
    const { withdrawEvidence } = await renderForm();
    await write(address(), 'https://docs.example.com/runbook');
    await submit();
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(notice()).toHaveTextContent('Withdrawn. Runbook: Missing'),
    );
    expect(withdrawEvidence).toHaveBeenCalledWith({
      service: 'component:default/checkout-api',
      itemId: 'runbook',
      ifMatch: 'rev-new',
    });
  });

  it('says what it waits for when somebody has to look at it', async () => {
    await renderForm({
      verify: 'machine+review',
      scorecard: aScorecard({
        items: [anItem({ reviewers: ['group:default/security'] })],
      }),
    });
    expect(await screen.findByText(/^After this it waits/)).toHaveTextContent(
      'After this it waits for a check, and a review by someone in security',
    );
  });

  it('offers the types that have a form, and names those that have none yet', async () => {
    const { submitEvidence } = await renderForm({
      scorecard: aScorecard({
        items: [anItem({ takes: ['slo', 'link', 'attestation', 'catalog'] })],
      }),
    });
    expect(
      screen.getByText(
        'It also takes an SLO document; that form isn’t available yet.',
      ),
    ).toBeVisible();
    await write(address(), 'https://example.com');
    await userEvent.click(screen.getByRole('button', { name: 'Attestation' }));
    await write(
      screen.getByRole('textbox', { name: 'Your word, and why it holds' }),
      'Yes, because we tried it.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Link' }));
    expect(address()).toHaveValue('https://example.com');
    await userEvent.click(screen.getByRole('button', { name: 'Attestation' }));
    await submit();
    await waitFor(() =>
      expect(submitEvidence.mock.calls[0]?.[0].submission).toMatchObject({
        type: 'attestation',
        payload: { text: 'Yes, because we tried it.' },
      }),
    );
  });

  it('corrects with one click what was found in the catalog', async () => {
    const { submitEvidence } = await renderForm({
      scorecard: aScorecard({
        items: [
          aMetItem({
            evidence: someEvidence({
              revision: 'rev-catalog',
              source: 'catalog',
              submittedBy: null,
              payload: { url: 'https://docs.example.com/old' },
              found: {
                field: 'metadata.links[0]',
                how: 'link-title',
                title: 'Docs',
              },
            }),
          }),
        ],
      }),
      search: '?item=documentation',
    });
    const panel = within(screen.getByRole('region', { name: 'Documentation' }));
    expect(panel.getByText(/^Guessed from the title/)).toHaveTextContent(
      'Guessed from the title “Docs” in metadata.links[0]',
    );
    await userEvent.click(panel.getByRole('button', { name: 'Correct' }));
    expect(address()).toHaveFocus();
    expect(address()).toHaveValue('https://docs.example.com/old');
    await submit();
    await waitFor(() =>
      expect(submitEvidence.mock.calls[0]?.[0].ifMatch).toBe('rev-catalog'),
    );
  });

  it('renews for all who share it what is shared', async () => {
    const { submitEvidence } = await renderForm({
      scorecard: aScorecard({
        systemServices: others,
        items: [
          aMetItem({
            status: 'stale',
            turn: 'team',
            evidence: someEvidence({
              cover: { kind: 'system', ref: 'system:default/checkout' },
            }),
          }),
        ],
      }),
      search: '',
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Renew Documentation' }),
    );
    expect(
      screen.getByRole('radio', { name: 'All 3 services of checkout' }),
    ).toBeChecked();
    await submit();
    await waitFor(() =>
      expect(submitEvidence.mock.calls[0]?.[0].submission.cover).toEqual({
        kind: 'system',
      }),
    );
  });

  it('promises nothing where the service keeps evidence of its own', async () => {
    await renderForm({
      scorecard: aScorecard({
        systemServices: others,
        items: [aMetItem({ status: 'stale', turn: 'team' })],
      }),
      search: '',
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Renew Documentation' }),
    );
    expect(await screen.findByText(/^After this/)).toBeVisible();
    await userEvent.click(
      screen.getByRole('radio', { name: 'All 3 services of checkout' }),
    );
    expect(screen.queryByText(/^After this/)).toBeNull();
    expect(
      screen.getByText(/^This service keeps the evidence of its own/),
    ).toBeVisible();
  });
});

describe('somebody who may not give evidence', () => {
  it('sees who may, and no form', async () => {
    await renderForm({
      scorecard: aScorecard({ items: [anItem({ actions: [] })] }),
    });
    expect(screen.getByRole('note')).toHaveTextContent(
      'Evidence for this component is given by team-checkout.',
    );
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('is told that it needs an owner where there is none', async () => {
    await renderForm({
      scorecard: aScorecard({
        owner: null,
        ownerResolved: false,
        items: [anItem({ actions: [], turn: 'none' })],
      }),
    });
    expect(screen.getByRole('note')).toHaveTextContent(
      'Set spec.owner to a group first.',
    );
    expect(screen.getByRole('tab', { name: 'Needs an owner 1' })).toBeVisible();
  });
});

describe('withdrawing', () => {
  it('says what it will do, and asks once', async () => {
    const evidence = someEvidence({
      cover: {
        kind: 'system',
        ref: 'system:default/checkout',
        services: ['component:default/checkout-api', ...others],
      },
    });
    const { withdrawEvidence } = await renderForm({
      scorecard: aScorecard({
        items: [aMetItem({ evidence, holdsUntil: day(30) })],
      }),
      search: '?item=documentation',
    });
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw…' }));
    const dialog = within(
      await screen.findByRole('dialog', {
        name: 'Withdraw the evidence for Documentation?',
      }),
    );
    expect(
      dialog.getByText(/An older revision does not come back/),
    ).toBeVisible();
    expect(
      dialog.getByText('It stops serving all 3 services that share it.'),
    ).toBeVisible();
    await write(
      dialog.getByRole('textbox', { name: 'Why (optional)' }),
      'Moved',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Withdraw' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(withdrawEvidence).toHaveBeenCalledWith({
      service: 'component:default/checkout-api',
      itemId: 'documentation',
      ifMatch: 'rev-1',
      comment: 'Moved',
    });
  });
});
