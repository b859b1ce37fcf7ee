import { mockApis } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  ListServicesQuery,
  ServicePage,
} from 'backstage-plugin-service-lifecycle-common';
import { Address } from '../__testUtils__/Address';
import { servicePage, serviceRow, summary } from '../__testUtils__/answers';
import { renderPage } from '../__testUtils__/renderPage';
import { ServicesPage } from '.';

vi.setConfig({ testTimeout: 60_000 });

type Answer = (query: ListServicesQuery) => ServicePage;

function renderServices(
  answer: Answer,
  at = '/',
  storage = mockApis.storage(),
) {
  const listServices = vi.fn(async (query: ListServicesQuery = {}) =>
    answer(query),
  );
  const { unmount } = renderPage(
    <>
      <Address />
      <ServicesPage />
    </>,
    {
      at,
      storage,
      api: {
        listServices,
        getSummary: async ({ groupBy }) =>
          summary(groupBy, { '1': { services: 3 }, none: { services: 2 } }),
      },
    },
  );
  const lastQuery = () => listServices.mock.lastCall?.[0];
  return { listServices, lastQuery, unmount };
}

const address = () =>
  new URLSearchParams(
    screen
      .getByRole('status', { name: 'Address' })
      .innerHTML.replaceAll('&amp;', '&'),
  );

const one: Answer = () => servicePage([serviceRow()]);

describe('the table of services', () => {
  it('says where a service stands and leads to its Lifecycle tab', async () => {
    renderServices(one);
    const row = (await screen.findByText('Checkout API')).closest('[role=row]');
    expect(row).toHaveTextContent('service · tier 1 · production');
    expect(row).toHaveTextContent('Pilot');
    expect(row).toHaveTextContent('Production-ready');
    expect(row).toHaveTextContent('3 items1 stage');
    expect(row).toHaveTextContent('Teamnext: 25 min');
    expect(row).toHaveTextContent('18/24');
    expect(screen.getByRole('link', { name: 'Checkout API' })).toHaveAttribute(
      'href',
      '/catalog/default/component/checkout-api/lifecycle',
    );
    expect(screen.getByRole('status', { name: '' })).toHaveTextContent(
      '1 service',
    );
  });

  it('says neutrally that a service is not started', async () => {
    renderServices(() =>
      servicePage([
        serviceRow({
          notStarted: true,
          stage: {
            id: 'script',
            index: 0,
            conditional: false,
            acceptedRisks: 0,
          },
          progress: { met: 7, riskAccepted: 0, applicable: 24 },
        }),
      ]),
    );
    expect(await screen.findByText('Not started')).toBeVisible();
    expect(screen.getByText('7 known already')).toBeVisible();
    expect(screen.queryByText('Script')).not.toBeInTheDocument();
  });

  it('puts the accepted risks beside a conditional stage', async () => {
    renderServices(() =>
      servicePage([
        serviceRow({
          stage: {
            id: 'production-ready',
            index: 3,
            conditional: true,
            acceptedRisks: 2,
          },
          claimGap: { stages: 0, items: 0 },
          turn: null,
        }),
      ]),
    );
    expect(await screen.findByText('2 risks')).toBeVisible();
    expect(
      screen.getByRole('img', {
        name: 'Shown: Production-ready, 2 accepted risks, declared: Production-ready',
      }),
    ).toBeVisible();
  });

  it('says what has no checklist, claim, owner or gap', async () => {
    renderServices(() =>
      servicePage([
        serviceRow({
          checklist: null,
          stage: null,
          claim: null,
          claimGap: null,
          owner: 'group:default/tbd',
          ownerResolved: false,
          system: null,
          turn: null,
        }),
      ]),
    );
    expect(await screen.findByText('No checklist yet')).toBeVisible();
    expect(screen.getAllByText('Nothing declared')).toHaveLength(2);
    expect(screen.getByText('not in the catalog')).toBeVisible();
    expect(screen.getByText('No system')).toBeInTheDocument();
  });

  it('lets the server order, and begins again', async () => {
    const { lastQuery } = renderServices(one, '/?cursor=abc&page=2');
    await screen.findByText('Checkout API');
    expect(lastQuery()).toMatchObject({ cursor: 'abc', orderBy: 'name:asc' });
    await userEvent.click(screen.getByRole('columnheader', { name: 'Gap' }));
    await waitFor(() =>
      expect(lastQuery()).toMatchObject({
        cursor: undefined,
        orderBy: 'gap:desc',
      }),
    );
    expect(address().toString()).toBe('orderBy=gap%3Adesc');
  });

  it('turns pages by the server’s cursors', async () => {
    const pages: Record<string, ServicePage> = {
      first: servicePage([serviceRow()], {
        totalItems: 120,
        pageInfo: { nextCursor: 'second' },
      }),
      second: servicePage([serviceRow({ title: 'Page two' })], {
        totalItems: 120,
        pageInfo: { nextCursor: 'third', prevCursor: 'first' },
      }),
    };
    const { lastQuery } = renderServices(
      ({ cursor = 'first' }) => pages[cursor] ?? servicePage([]),
    );
    await screen.findByText('Checkout API');
    expect(screen.getByText('1–50 of 120')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(await screen.findByText('Page two')).toBeVisible();
    expect(screen.getByText('51–100 of 120')).toBeVisible();
    expect(lastQuery()).toMatchObject({ cursor: 'second', limit: 50 });
    await userEvent.click(
      screen.getByRole('button', { name: 'Previous page' }),
    );
    expect(await screen.findByText('Checkout API')).toBeVisible();
    expect(address().toString()).toBe('');
  });
});

describe('the columns of services', () => {
  it('are chosen by each person, and kept for them', async () => {
    const storage = mockApis.storage();
    const first = renderServices(one, '/', storage);
    await screen.findByText('Checkout API');
    expect(
      screen.queryByRole('columnheader', { name: 'Domain' }),
    ).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Domain' }),
    );
    expect(
      await screen.findByRole('columnheader', { name: 'Domain' }),
    ).toBeVisible();
    first.unmount();

    renderServices(one, '/', storage);
    expect(
      await screen.findByRole('columnheader', { name: 'Domain' }),
    ).toBeVisible();
  });
});

describe('the filters of services', () => {
  it('come from the address and go by their chips', async () => {
    const { lastQuery } = renderServices(
      one,
      '/?tier=1&stage=pilot&owner=none&claimGap=true',
    );
    await screen.findByText('Checkout API');
    expect(lastQuery()).toMatchObject({
      tier: ['1'],
      stage: ['pilot'],
      owner: ['none'],
      claimGap: true,
    });
    const chips = within(screen.getByRole('list', { name: 'Active filters' }));
    expect(chips.getAllByRole('button').map(chip => chip.textContent)).toEqual([
      'Owner: No owner',
      'Tier: 1',
      'Shown: Pilot',
      'Gap: declared above shown',
      'Clear all',
    ]);
    await userEvent.click(
      chips.getByRole('button', { name: 'Remove the filter Shown: Pilot' }),
    );
    await waitFor(() => expect(lastQuery()).not.toHaveProperty('stage'));
    expect(address().has('stage')).toBe(false);
    await userEvent.click(chips.getByRole('button', { name: 'Clear all' }));
    await waitFor(() => expect(address().toString()).toBe(''));
  });

  it('offer the values that services have, with how many have them', async () => {
    const { lastQuery } = renderServices(one);
    await screen.findByText('Checkout API');
    await userEvent.click(screen.getByRole('combobox', { name: 'Tier' }));
    const options = await screen.findAllByRole('option');
    expect(options.map(option => option.textContent)).toEqual([
      '13',
      'No tier2',
    ]);
    await userEvent.click(screen.getByRole('option', { name: /No tier/ }));
    await waitFor(() => expect(lastQuery()).toMatchObject({ tier: ['none'] }));
  });

  it('search once the typing pauses', async () => {
    const { listServices, lastQuery } = renderServices(one);
    await screen.findByText('Checkout API');
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Search services' }),
      'check',
    );
    await waitFor(() => expect(lastQuery()).toMatchObject({ text: 'check' }));
    expect(listServices).toHaveBeenCalledTimes(2);
    expect(address().get('text')).toBe('check');
  });

  it('find what the reader and their groups own', async () => {
    const { lastQuery } = renderServices(one);
    await screen.findByText('Checkout API');
    const mine = await screen.findByRole('button', { name: 'Mine' });
    await userEvent.click(mine);
    await waitFor(() =>
      expect(lastQuery()).toMatchObject({
        owner: ['user:default/ana', 'group:default/team-checkout'],
      }),
    );
    expect(mine).toHaveAttribute('aria-pressed', 'true');
    expect(
      screen.getByRole('button', { name: 'Remove the filter Owner: Mine' }),
    ).toBeVisible();
  });
});

describe('a list without services', () => {
  it('says which filter to drop, and what that would show', async () => {
    const { lastQuery } = renderServices(
      ({ tier, text }) =>
        servicePage([], { totalItems: text || !tier ? 0 : 4 }),
      '/?tier=1&text=zzz',
    );
    expect(
      await screen.findByRole('heading', {
        name: 'No service matches these filters',
      }),
    ).toBeVisible();
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Text: zzz (4 services without it)',
      }),
    );
    await waitFor(() => expect(lastQuery()).not.toHaveProperty('text'));
  });

  it('says how services come to be there when there is none at all', async () => {
    renderServices(() => servicePage([]));
    expect(
      await screen.findByRole('heading', { name: 'No services yet' }),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Open the catalog' }),
    ).toBeVisible();
  });
});

describe('an answer that is not all there', () => {
  it('says as of when it is right', async () => {
    renderServices(() =>
      servicePage([serviceRow()], { asOf: '2026-11-20T12:00:00.000Z' }),
    );
    expect(await screen.findByText(/right as of/)).toBeVisible();
  });

  it('says why there is none, and tries again', async () => {
    let broken = true;
    renderServices(() => {
      if (broken) {
        throw Object.assign(new Error('The database is being restarted'), {
          name: 'ServiceUnavailableError',
        });
      }
      return servicePage([serviceRow()]);
    });
    expect(
      await screen.findByText(
        'The database is being restarted',
        {},
        { timeout: 10_000 },
      ),
    ).toBeVisible();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Checkout API')).toBeVisible();
  });
});
