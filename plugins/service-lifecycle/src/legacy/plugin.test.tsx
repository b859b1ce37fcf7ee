import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { UserIdentity } from '@backstage/core-components';
import {
  createApiFactory,
  fetchApiRef,
  type SignInPageProps,
} from '@backstage/core-plugin-api';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  EntityLayout,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { Route } from 'react-router-dom';
import { fakeServer } from '../pages/__testUtils__/fakeServer';
import {
  EntityLifecycleCard,
  EntityLifecycleContent,
  isTrackedKind,
  LifecyclePage,
} from '.';

const component = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { namespace: 'default', name: 'checkout-api' },
  spec: { type: 'service', lifecycle: 'production', owner: 'team-checkout' },
};

function renderPortalAt(address: string) {
  window.history.pushState({}, '', address);
  const app = createApp({
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { baseUrl: 'http://localhost', title: 'Portal' },
          backend: { baseUrl: 'http://localhost' },
        },
      },
    ],
    components: { SignInPage },
    apis: [
      createApiFactory(fetchApiRef, { fetch: fakeServer }),
      catalogApiMock.factory({ entities: [component] }),
    ],
  });
  const Portal = app.createRoot(
    <AppRouter>
      <FlatRoutes>
        <Route path="/catalog" element={<CatalogIndexPage />} />
        <Route
          path="/catalog/:namespace/:kind/:name"
          element={<CatalogEntityPage />}
        >
          <EntityLayout>
            <EntityLayout.Route path="/" title="Overview">
              <EntitySwitch>
                <EntitySwitch.Case if={isTrackedKind()}>
                  <EntityLifecycleCard />
                </EntitySwitch.Case>
              </EntitySwitch>
            </EntityLayout.Route>
            <EntityLayout.Route
              path="/lifecycle"
              title="Lifecycle"
              if={isTrackedKind('Component', 'API')}
            >
              <EntityLifecycleContent />
            </EntityLayout.Route>
          </EntityLayout>
        </Route>
        <Route path="/lifecycle" element={<LifecyclePage />} />
      </FlatRoutes>
    </AppRouter>,
  );
  return render(<Portal />);
}

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

// What the portal loads when it is opened is loaded before it is timed.
beforeAll(() =>
  Promise.all([
    import('./LifecyclePage'),
    import('../lifecycleTab'),
    import('../entityCard'),
  ]),
);

describe('the plugin in the legacy frontend system', () => {
  it('opens on Organisation and leads to Services and Checklists', async () => {
    renderPortalAt('/lifecycle');
    expect(await find('Where services stand')).toBeVisible();
    await userEvent.click(screen.getByText('Services', { selector: 'a' }));
    expect(await find('Checkout API')).toHaveAttribute(
      'href',
      '/catalog/default/component/checkout-api/lifecycle',
    );
    await userEvent.click(screen.getByText('Checklists', { selector: 'a' }));
    expect(await find('No checklists')).toBeVisible();
  });

  it('adds a tab and a card to the page of a component', async () => {
    renderPortalAt('/catalog/default/component/checkout-api');
    expect(await find('Open lifecycle')).toBeVisible();
    await userEvent.click(screen.getByRole('tab', { name: 'Lifecycle' }));
    expect(await find('No scorecard yet')).toBeVisible();
  });
});

/**
 * Waits for words. A portal has much to render, two cores have other things to
 * do, and finding out roles among all its styles is slow.
 */
function find(words: string) {
  return screen.findByText(words, {}, { timeout: 25_000 });
}

/** Signs somebody in without asking. */
function SignInPage({ onSignInSuccess }: SignInPageProps) {
  useEffect(
    () => onSignInSuccess(UserIdentity.createGuest()),
    [onSignInSuccess],
  );
  return null;
}
