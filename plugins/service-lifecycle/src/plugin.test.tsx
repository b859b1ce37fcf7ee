import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import plugin from '.';
import alphaPlugin from './alpha';
import { fakeServer } from './pages/__testUtils__/fakeServer';

const component = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { namespace: 'default', name: 'checkout-api' },
  spec: { type: 'service', lifecycle: 'production', owner: 'team-checkout' },
};

const system = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { namespace: 'default', name: 'checkout' },
  spec: { owner: 'team-checkout' },
};

function renderPortalAt(address: string) {
  return renderTestApp({
    features: [catalogPlugin, plugin],
    initialRouteEntries: [address],
    apis: [
      [fetchApiRef, { fetch: fakeServer }],
      [catalogApiRef, catalogApiMock({ entities: [component, system] })],
    ],
  });
}

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// What the portal loads when it is opened is loaded before it is timed.
beforeAll(() =>
  Promise.all([
    import('./pages/organisation'),
    import('./pages/services'),
    import('./pages/checklists'),
    import('./lifecycleTab'),
    import('./entityCard'),
  ]),
);

describe('the plugin in the new frontend system', () => {
  it('is the default export of both entry points', () => {
    expect(plugin.pluginId).toBe('service-lifecycle');
    expect(alphaPlugin).toBe(plugin);
  });

  it('opens on Organisation and leads to Services and Checklists', async () => {
    renderPortalAt('/lifecycle');
    expect(await find('heading', 'Where services stand')).toBeVisible();
    await userEvent.click(screen.getByRole('tab', { name: 'Services' }));
    expect(await find('link', 'Checkout API')).toBeVisible();
    await userEvent.click(screen.getByRole('tab', { name: 'Checklists' }));
    expect(await find('heading', 'No checklists')).toBeVisible();
  });

  it('adds a tab and a card to the page of a component', async () => {
    renderPortalAt('/catalog/default/component/checkout-api');
    expect(await find('heading', 'checkout-api')).toBeVisible();
    expect(hrefs()).toContain(
      '/catalog/default/component/checkout-api/lifecycle',
    );
    expect(await find('link', 'Open lifecycle')).toBeVisible();
  });

  it('leaves other kinds alone', async () => {
    renderPortalAt('/catalog/default/system/checkout');
    expect(await find('heading', 'checkout')).toBeVisible();
    expect(hrefs()).not.toContain('/catalog/default/system/checkout/lifecycle');
  });
});

/** A portal has much to render, and two cores have other things to do. */
const PATIENCE = { timeout: 15_000 };

function hrefs() {
  return screen.getAllByRole('link').map(link => link.getAttribute('href'));
}

function find(role: string, name: string) {
  return screen.findByRole(role, { name }, PATIENCE);
}
