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
    // The catalog's own cards have tables that take long to look through.
    config: {
      backend: { baseUrl: 'http://localhost' },
      app: {
        baseUrl: 'http://localhost',
        extensions: [
          { 'entity-card:catalog/about': false },
          { 'entity-card:catalog/depends-on-components': false },
          { 'entity-card:catalog/depends-on-resources': false },
          { 'entity-card:catalog/has-subcomponents': false },
          { 'entity-card:catalog/has-components': false },
          { 'entity-card:catalog/has-resources': false },
        ],
      },
    },
    apis: [
      [fetchApiRef, { fetch: fakeServer }],
      [catalogApiRef, catalogApiMock({ entities: [component, system] })],
    ],
  });
}

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

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
    expect(await find('Where services stand')).toBeVisible();
    await userEvent.click(
      screen.getByText('Services', { selector: '[role=tab]' }),
    );
    expect(await find('Checkout API')).toBeVisible();
    await userEvent.click(
      screen.getByText('Checklists', { selector: '[role=tab]' }),
    );
    expect(await find('No checklists')).toBeVisible();
  });

  it('adds a tab and a card to the page of a component', async () => {
    renderPortalAt('/catalog/default/component/checkout-api');
    expect((await find('Open lifecycle')).closest('a')).toHaveAttribute(
      'href',
      '/catalog/default/component/checkout-api/lifecycle',
    );
    const tabs = screen
      .getAllByText('Lifecycle')
      .map(words => words.closest('a')?.getAttribute('href'));
    expect(tabs).toContain('/catalog/default/component/checkout-api/lifecycle');
  });

  it('opens the tab', async () => {
    renderPortalAt('/catalog/default/component/checkout-api/lifecycle');
    expect(await find('No scorecard yet')).toBeVisible();
  });

  it('leaves other kinds alone', async () => {
    renderPortalAt('/catalog/default/system/checkout/lifecycle');
    expect(await find('checkout')).toBeVisible();
    expect(screen.queryByText('No scorecard yet')).not.toBeInTheDocument();
  });
});

/**
 * Waits for words. A portal has much to render, two cores have other things to
 * do, and finding out roles among all its styles is slow.
 */
function find(words: string) {
  return screen.findByText(words, {}, { timeout: 25_000 });
}
