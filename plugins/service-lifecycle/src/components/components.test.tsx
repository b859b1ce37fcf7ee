import { renderInTestApp } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AreaId } from 'backstage-plugin-service-lifecycle-common';
import { useState } from 'react';
import { shown } from '../testing/scorecards';
import type { AreaItem } from './areas';
import { AreaTiles } from './AreaTiles';
import { ExternalLink } from './ExternalLink';
import { ProgressSummary } from './ProgressSummary';
import { StageLabel } from './StageLabel';
import { StageLadder } from './StageLadder';
import { StatusLabel } from './StatusLabel';

describe('StageLadder', () => {
  it('says in a table what its marks mean', async () => {
    await renderInTestApp(
      <StageLadder
        size="compact"
        stage={shown('pilot', 2)}
        claim={{ stage: 'production-ready' }}
        expected="production-ready"
        notStarted={false}
      />,
    );
    expect(
      screen.getByRole('img', {
        name: 'Shown: Pilot, 2 accepted risks, declared: Production-ready',
      }),
    ).toBeVisible();
  });

  it('shows neutrally what is not started', async () => {
    await renderInTestApp(
      <StageLadder
        size="compact"
        stage={shown('script')}
        claim={null}
        expected="pilot"
        notStarted
      />,
    );
    expect(screen.getByRole('img', { name: 'Not started' })).toBeVisible();
  });

  it('says what is not scored', async () => {
    await renderInTestApp(
      <StageLadder
        stage={null}
        claim={null}
        expected={null}
        notStarted={false}
      />,
    );
    expect(screen.getByText('Not scored')).toBeVisible();
  });
});

describe('StageLabel', () => {
  it('never names a conditional stage without its number of risks', async () => {
    await renderInTestApp(
      <StageLabel stage="production-ready" acceptedRisks={1} />,
    );
    expect(screen.getByText(/Production-ready/)).toHaveTextContent(
      'Production-ready, 1 accepted risk',
    );
  });
});

describe('StatusLabel', () => {
  it('says of an item that does not count yet that it does not', async () => {
    await renderInTestApp(<StatusLabel status="missing" counts={false} />);
    expect(screen.getByText(/Missing/)).toHaveTextContent(
      'Missing · doesn’t count yet',
    );
  });
});

describe('ProgressSummary', () => {
  it('counts accepted risks as done, and says so', async () => {
    await renderInTestApp(
      <ProgressSummary
        progress={{ met: 16, riskAccepted: 2, applicable: 24 }}
      />,
    );
    expect(screen.getByText(/18 of 24 done/)).toHaveTextContent(
      '18 of 24 done, 2 of them accepted risks',
    );
  });

  it('has its words for a screen reader where it shows numbers alone', async () => {
    await renderInTestApp(
      <ProgressSummary
        size="compact"
        progress={{ met: 1, riskAccepted: 0, applicable: 2 }}
      />,
    );
    expect(screen.getByRole('img', { name: '1 of 2 done' })).toHaveTextContent(
      '1/2',
    );
  });
});

describe('AreaTiles', () => {
  const items: AreaItem[] = [
    { area: 'ownership', status: 'met', counts: true },
    { area: 'documentation', status: 'risk-accepted', counts: true },
    { area: 'documentation', status: 'missing', counts: true },
    { area: 'documentation', status: 'missing', counts: false },
    { area: 'cost', status: 'not-applicable', counts: true },
  ];

  function Selectable() {
    const [area, setArea] = useState<AreaId | null>(null);
    return <AreaTiles items={items} selected={area} onSelect={setArea} />;
  }

  it('count what is done of what counts and applies', async () => {
    await renderInTestApp(<AreaTiles items={items} />);
    const tiles = within(screen.getByRole('list', { name: 'Areas' }));
    expect(
      tiles.getAllByRole('img').map(tile => tile.getAttribute('aria-label')),
    ).toEqual([
      'Ownership: complete',
      'Documentation: 1 of 2 done',
      'Cost: nothing needed',
    ]);
  });

  it('are chosen and let go by clicking', async () => {
    await renderInTestApp(<Selectable />);
    const tile = screen.getByRole('button', { name: 'Ownership: complete' });
    await userEvent.click(tile);
    expect(tile).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(tile);
    expect(tile).toHaveAttribute('aria-pressed', 'false');
  });
});

describe('ExternalLink', () => {
  it('opens web addresses elsewhere, without a way back to this page', async () => {
    await renderInTestApp(<ExternalLink url="https://example.com/a" />);
    const link = screen.getByRole('link', {
      name: 'https://example.com/a (opens in a new tab)',
    });
    expect(link).toHaveAttribute('href', 'https://example.com/a');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it.each(['file:///etc/passwd', 'data:text/html,x', 'java\tscript:x', 'x'])(
    'leaves %j text',
    async url => {
      await renderInTestApp(<ExternalLink url={url}>Look</ExternalLink>);
      expect(screen.getByText('Look')).toBeVisible();
      expect(screen.queryByRole('link')).toBeNull();
    },
  );
});
