import { screen, within } from '@testing-library/react';
import type { Scorecard } from 'backstage-plugin-service-lifecycle-common';
import { refusal } from '../testing/refusal';
import {
  apiWith,
  renderInPortal,
  type ApiAnswers,
} from '../testing/renderInPortal';
import { aMetItem, anItem, aScorecard, shown } from '../testing/scorecards';
import { EntityLifecycleCard } from '.';

const renderCard = (scorecard: Scorecard, answers?: ApiAnswers) =>
  renderInPortal(<EntityLifecycleCard />, { api: apiWith(scorecard, answers) });

describe('the lifecycle card', () => {
  it('says where the service stands, and leads to the tab', async () => {
    await renderCard(aScorecard());
    expect(
      await screen.findByText('Declared: Production-ready · 1 item away'),
    ).toBeVisible();
    expect(
      screen.getByRole('img', {
        name: 'Shown: Pilot, declared: Production-ready',
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Open lifecycle' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/checkout-api/lifecycle',
    );
  });

  it('names the next three items, each with a way to it', async () => {
    await renderCard(
      aScorecard({
        items: [4, 3, 2, 1].map(minutes =>
          anItem({ id: `i${minutes}`, title: `Item ${minutes}`, minutes }),
        ),
      }),
    );
    const links = within(
      await screen.findByRole('list', { name: 'Next' }),
    ).getAllByRole('link');
    expect(links.map(link => link.getAttribute('href'))).toEqual(
      ['i1', 'i2', 'i3'].map(
        id => `/catalog/default/component/checkout-api/lifecycle?item=${id}`,
      ),
    );
    expect(links[0]).toHaveAccessibleName('Item 1 (Missing)');
  });

  it('counts what is known, and not what is missing, where nobody has started', async () => {
    await renderCard(aScorecard({ notStarted: true, stage: shown('script') }));
    expect(
      await screen.findByText(
        'Declared: Production-ready · 2 items are known already, with nothing typed in',
      ),
    ).toBeVisible();
    expect(screen.getByText('Not started')).toBeVisible();
  });

  it('says so when nothing is up to the team', async () => {
    await renderCard(
      aScorecard({ items: [aMetItem()], stage: shown('production-ready') }),
    );
    expect(await screen.findByText('Nothing is up to the team.')).toBeVisible();
  });

  it('says why it shows nothing', async () => {
    await renderCard(aScorecard(), {
      getScorecard: async () => {
        throw await refusal(404, 'NotFoundError', 'No such service');
      },
    });
    expect(
      await screen.findByText(/There is no scorecard for this component yet/),
    ).toBeVisible();
  });
});
