import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  ChecklistSummary,
  GetSummaryQuery,
  ItemSummary,
  ServiceLifecycleClient,
  ServiceRow,
  Summary,
} from 'backstage-plugin-service-lifecycle-common';
import { Address } from '../__testUtils__/Address';
import {
  servicePage,
  serviceRow,
  stageCounts,
  summary,
} from '../__testUtils__/answers';
import { renderPage } from '../__testUtils__/renderPage';
import { OrganisationPage } from '.';

vi.setConfig({ testTimeout: 60_000 });

const TOTAL = {
  services: 12,
  notStarted: 4,
  withGap: 5,
  gapItems: 17,
  conditional: 1,
  acceptedRisks: 2,
  byStageStarted: stageCounts({ prototype: 5, pilot: 3 }),
};

const BY_TIER = summary('tier', {
  '1': {
    services: 3,
    withGap: 2,
    byTurn: { team: 1, reviewer: 1, platform: 0, none: 0 },
  },
  '2': {
    services: 1,
    withGap: 1,
    byTurn: { team: 1, reviewer: 0, platform: 0, none: 0 },
  },
  '4': { services: 3, withGap: 3 },
});

const BY_SYSTEM = summary(
  'system',
  {
    'system:default/checkout': { services: 7, withGap: 5 },
    'system:default/billing': { services: 3 },
    none: { services: 2 },
  },
  TOTAL,
);

const CHECKLIST: ChecklistSummary = {
  id: 'service',
  title: 'Service',
  version: 1,
  selectable: false,
  items: 2,
  services: 12,
  stages: ['prototype'],
};

const ITEMS: ItemSummary = {
  groupBy: 'system',
  checklist: 'service',
  items: [
    { id: 'owner', title: 'Owner' },
    { id: 'runbook', title: 'Runbook' },
  ],
  statuses: ['not-applicable', 'met', 'missing'],
  rows: [
    {
      key: 'system:default/checkout',
      services: 2,
      counts: [
        [0, 1, 1],
        [1, 1, 0],
      ],
    },
    {
      key: 'system:default/billing',
      services: 1,
      counts: [
        [0, 2, 0],
        [2, 0, 0],
      ],
    },
  ],
};

function renderOrganisation(
  options: {
    at?: string;
    answer?: (query: GetSummaryQuery) => Summary;
    ending?: ServiceRow[];
    checklists?: boolean;
  } = {},
) {
  const answer = (query: GetSummaryQuery): Summary => {
    switch (query.groupBy) {
      case 'tier':
        return BY_TIER;
      case 'system':
        return BY_SYSTEM;
      default:
        return summary(query.groupBy, {}, TOTAL);
    }
  };
  const getSummary = vi.fn(async (query: GetSummaryQuery) =>
    (options.answer ?? answer)(query),
  );
  const api: Partial<ServiceLifecycleClient> = {
    getSummary,
    listServices: async () => servicePage(options.ending ?? []),
    listChecklists: async () => ({
      items: options.checklists ? [CHECKLIST] : [],
    }),
    getItemSummary: async () => ITEMS,
    getChecklist: () => new Promise(() => {}),
  };
  renderPage(
    <>
      <Address />
      <OrganisationPage headlineTiers={['1', '2']} />
    </>,
    { at: options.at, api },
  );
  return { getSummary };
}

/** Where a link leads, as a path and what the page there is narrowed to. */
function destination(link: HTMLElement) {
  const url = new URL(link.getAttribute('href') ?? '', 'http://localhost');
  const search: Record<string, string[]> = {};
  url.searchParams.forEach((value, name) => {
    search[name] = [...(search[name] ?? []), value];
  });
  return [url.pathname, search];
}

describe('the headline', () => {
  it('says what matters, and every number of it leads to its services', async () => {
    renderOrganisation();
    expect(
      await screen.findByRole('heading', {
        name: 'services of tier 1 and 2 are in production and not shown to be ready',
      }),
    ).toBeVisible();
    const notReady = {
      tier: ['1', '2'],
      claim: ['production-ready', 'resilient'],
      claimGap: ['true'],
      orderBy: ['gap:desc'],
    };
    expect(destination(screen.getByRole('link', { name: '3' }))).toEqual([
      '/lifecycle/services',
      notReady,
    ]);
    const turns = within(
      screen.getByRole('list', { name: 'Whose turn it is' }),
    );
    expect(
      turns.getAllByRole('listitem').map(({ textContent }) => textContent),
    ).toEqual([
      '2 the team’s turn',
      '1 a reviewer’s turn',
      '0 the platform’s turn',
      '0 no owner to ask',
    ]);
    expect(turns.getAllByRole('link').map(link => destination(link))).toEqual([
      ['/lifecycle/services', { ...notReady, turn: ['team'] }],
      ['/lifecycle/services', { ...notReady, turn: ['reviewer'] }],
    ]);
  });

  it('says so when everything in production is shown to be ready', async () => {
    renderOrganisation({
      answer: ({ groupBy }) =>
        groupBy === 'tier'
          ? summary('tier', { '1': { services: 3 } })
          : summary(groupBy, {}, { services: 3 }),
    });
    expect(
      await screen.findByRole('heading', {
        name: 'Every service of tier 1 and 2 in production is shown to be ready',
      }),
    ).toBeVisible();
  });
});

describe('where services stand', () => {
  it('keeps apart what nobody has started on', async () => {
    renderOrganisation();
    const section = await screen.findByRole('region', {
      name: 'Where services stand',
    });
    expect(
      within(section)
        .getAllByRole('row')
        .map(row => row.textContent),
    ).toEqual([
      'Stage shownServices',
      'Resilient0 Resilient',
      'Production-ready0 Production-ready',
      'Pilot3 Pilot',
      'Prototype5 Prototype',
      'Script0 Script',
      'Not started4 Not started',
    ]);
    expect(
      within(section)
        .getAllByRole('link')
        .map(link => destination(link)[1]),
    ).toEqual([
      { stage: ['pilot'], notStarted: ['false'] },
      { stage: ['prototype'], notStarted: ['false'] },
      { notStarted: ['true'] },
    ]);
  });
});

describe('what ends next', () => {
  it('names service, stage and day, and leads to the Lifecycle tab', async () => {
    renderOrganisation({
      ending: [
        serviceRow({
          holdsUntil: { at: '2030-03-03T12:00:00.000Z', itemId: 'runbook' },
        }),
        serviceRow({ entityRef: 'component:default/other' }),
      ],
    });
    const section = await screen.findByRole('region', {
      name: 'What ends next',
    });
    const [ending, ...others] = await within(section).findAllByRole('listitem');
    expect(others).toEqual([]);
    expect(ending).toHaveTextContent('Checkout APIPilot');
    expect(ending).toHaveTextContent(/3.*2030/);
  });
});

describe('the parts of the organisation', () => {
  const names = () =>
    screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

  it('stand by name until gaps are asked for, and lead to their services', async () => {
    renderOrganisation();
    await screen.findByText('checkout');
    expect(names().slice(-3)).toEqual(['billing', 'checkout', 'No system']);
    const row = screen.getByText('checkout').closest('tr');
    expect(
      row && within(row).getByRole('link', { name: /^7/ }),
    ).toHaveAttribute(
      'href',
      '/lifecycle/services?system=system%3Adefault%2Fcheckout',
    );
    await userEvent.click(screen.getByRole('button', { name: 'With a gap' }));
    expect(names().slice(-3)).toEqual(['checkout', 'billing', 'No system']);
    expect(screen.getByLabelText('Address')).toHaveTextContent('?sort=gap');
  });

  it('are those that were chosen', async () => {
    const { getSummary } = renderOrganisation({ at: '/?tier=1' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Domain' }),
    );
    await waitFor(() =>
      expect(getSummary).toHaveBeenCalledWith(
        { tier: ['1'], groupBy: 'domain' },
        expect.anything(),
      ),
    );
    expect(screen.getByLabelText('Address')).toHaveTextContent(
      '?tier=1&by=domain',
    );
  });
});

describe('items across the organisation', () => {
  it('are counted by group, and open ones lead to their services', async () => {
    renderOrganisation({ at: '/?tier=1', checklists: true });
    const table = await screen.findByRole('group', {
      name: 'Items across the organisation',
    });
    expect(
      within(table)
        .getAllByRole('row')
        .map(row =>
          within(row)
            .queryAllByRole('cell')
            .map(cell => cell.textContent),
        ),
    ).toEqual([
      [],
      ['3/43 of 4 done', '1/21 of 2 done', '2/22 of 2 done'],
      ['1/11 of 1 done', '1/11 of 1 done', '–not needed'],
    ]);
    const [all, checkout, ...others] = within(table).getAllByRole('link');
    expect(others).toEqual([]);
    const open = {
      tier: ['1'],
      checklist: ['service'],
      item: ['owner'],
      itemStatus: [
        'failing',
        'stale',
        'awaiting-review',
        'unverified',
        'missing',
      ],
    };
    expect(all && destination(all)[1]).toEqual(open);
    expect(checkout && destination(checkout)[1]).toEqual({
      ...open,
      system: ['system:default/checkout'],
    });
  });
});

describe('an organisation without services', () => {
  it('says how services come to be there', async () => {
    renderOrganisation({ answer: ({ groupBy }) => summary(groupBy, {}) });
    expect(
      await screen.findByRole('heading', { name: 'No services yet' }),
    ).toBeVisible();
  });

  it('offers to drop the filters where there are some', async () => {
    renderOrganisation({
      at: '/?tier=9&by=domain',
      answer: ({ groupBy }) => summary(groupBy, {}),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear all filters' }),
    );
    await waitFor(() =>
      expect(screen.getByLabelText('Address')).toHaveTextContent(
        /^\?by=domain$/,
      ),
    );
  });
});
