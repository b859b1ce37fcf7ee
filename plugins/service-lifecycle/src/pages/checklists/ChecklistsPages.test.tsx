import { NotFoundError, ResponseError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  ChecklistDocument,
  ChecklistList,
} from 'backstage-plugin-service-lifecycle-common';
import { Address } from '../__testUtils__/Address';
import { renderPage } from '../__testUtils__/renderPage';
import { ChecklistsPages } from '.';

vi.setConfig({ testTimeout: 60_000 });

const LIST: ChecklistList = {
  items: [
    {
      id: 'service',
      title: 'Service',
      description: 'For everything that runs.',
      version: 3,
      selectable: true,
      items: 2,
      services: 33,
      stages: ['prototype', 'production-ready'],
    },
    {
      id: 'library',
      title: 'Library',
      version: 1,
      selectable: false,
      items: 1,
      services: 0,
      stages: ['prototype'],
    },
  ],
};

const DOCUMENT: ChecklistDocument = {
  id: 'service',
  title: 'Service',
  description: 'For everything that runs.',
  version: 3,
  active: true,
  selectable: true,
  appliesTo: { 'spec.type': { $in: ['service', 'backend'] } },
  expects: [
    { when: { tier: '1' }, stage: 'resilient' },
    { stage: 'production-ready' },
  ],
  areas: [],
  provisions: [
    {
      id: 'secret-scanning',
      title: 'Secret scanning',
      items: ['secrets'],
      providedBy: 'group:default/platform',
    },
  ],
  items: [
    {
      id: 'secrets',
      title: 'No secrets in the code',
      why: 'What is in the code is in every copy of it.',
      how: 'Scan every push.',
      area: 'security',
      stage: 'prototype',
      evidence: ['link'],
      verify: 'declared',
      minutes: 5,
      relook: '14d',
      revision: 1,
      controls: [],
      riskAllowed: false,
    },
    {
      id: 'runbook',
      title: 'Runbook',
      why: 'Whoever is woken up may never have seen this service.',
      how: 'For each alert: what to do.',
      area: 'documentation',
      stage: 'production-ready',
      evidence: ['document', 'link'],
      when: { $not: { tier: '4' } },
      verify: 'machine+review',
      reviewers: [
        { when: { tier: '1' }, by: 'group:default/sre' },
        { by: 'owner' },
      ],
      freshFor: '26w',
      minutes: 30,
      relook: '14d',
      revision: 1,
      controls: ['SOC2 CC7.4'],
      riskAllowed: true,
      riskLimit: '90d',
      countsFrom: '2031-02-01',
    },
  ],
};

function renderChecklists(at = '/') {
  renderPage(
    <>
      <Address />
      <ChecklistsPages />
    </>,
    {
      at,
      api: {
        listChecklists: async () => LIST,
        getChecklist: async id => {
          if (id !== DOCUMENT.id) {
            throw await ResponseError.fromResponse(
              Response.json(
                {
                  error: {
                    name: NotFoundError.name,
                    message: 'No such checklist',
                  },
                },
                { status: 404 },
              ),
            );
          }
          return DOCUMENT;
        },
      },
    },
  );
}

describe('the list of checklists', () => {
  it('says what each is for and leads to who uses it', async () => {
    renderChecklists();
    const [service, library] = await screen.findAllByRole('listitem');
    expect(service).toHaveTextContent('For everything that runs.');
    expect(service).toHaveTextContent('Prototype → Production-ready');
    expect(service).toHaveTextContent(
      'service · Version 3 · May be chosen by annotation',
    );
    expect(
      screen.getByRole('link', { name: 'In force for 33 services' }),
    ).toHaveAttribute('href', '/lifecycle/services?checklist=service');
    expect(library).toHaveTextContent('1 item · In force for 0 services');
    expect(screen.getByRole('link', { name: 'Service' })).toHaveAttribute(
      'href',
      '/lifecycle/checklists/service',
    );
  });
});

describe('a checklist', () => {
  it('says whom it applies to and what it expects', async () => {
    renderChecklists('/service');
    expect(
      await screen.findByRole('heading', { name: 'Service' }),
    ).toBeVisible();
    expect(screen.getByText('type is service or backend')).toBeVisible();
    expect(screen.getByText('Resilient where tier is 1')).toBeVisible();
    expect(screen.getByText('Production-ready of all others')).toBeVisible();
    expect(screen.getByText(/Secret scanning, by/)).toBeVisible();
  });

  it('opens the item that the address names', async () => {
    renderChecklists('/service?item=runbook');
    expect(
      await screen.findByText(
        'Whoever is woken up may never have seen this service.',
      ),
    ).toBeVisible();
    const facts = Object.fromEntries(
      screen
        .getAllByRole('term')
        .map(term => [term.textContent, term.nextElementSibling?.textContent]),
    );
    expect(facts).toMatchObject({
      Needed: 'where tier is not 4',
      Takes: 'Document, Link',
      'Found to be met':
        'when a machine has checked and a person has reviewed it',
      'Reviewed by': 'sre, where tier is 1a peer of the owning group',
      'Accepting the risk': 'for at most 3 months',
      Controls: 'SOC2 CC7.4',
    });
    expect(
      screen.getByRole('link', { name: 'Services where this is open' }),
    ).toHaveAttribute(
      'href',
      '/lifecycle/services?checklist=service&item=runbook&itemStatus=failing&itemStatus=stale&itemStatus=awaiting-review&itemStatus=unverified&itemStatus=missing',
    );
  });

  it('keeps the open item in the address', async () => {
    renderChecklists('/service');
    const stage = await screen.findByRole('region', { name: 'Prototype' });
    await userEvent.click(
      within(stage).getByRole('button', { name: /No secrets in the code/ }),
    );
    expect(await screen.findByText('Scan every push.')).toBeVisible();
    expect(screen.getByLabelText('Address')).toHaveTextContent('?item=secrets');
    await userEvent.click(
      within(stage).getByRole('button', { name: /No secrets in the code/ }),
    );
    await waitFor(() =>
      expect(screen.getByLabelText('Address')).toHaveTextContent(/^$/),
    );
  });

  it('that does not exist is said not to', async () => {
    renderChecklists('/nonsense');
    expect(
      await screen.findByRole('heading', {
        name: 'There is no checklist “nonsense”.',
      }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'All checklists' })).toBeVisible();
  });
});
