import { createFetchApi, FetchMiddlewares } from '@backstage/core-app-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { serviceLifecycleApiFactory } from './apiFactory';

const discoveryApi = {
  getBaseUrl: async (pluginId: string) =>
    `http://portal.example/api/${pluginId}`,
};

describe('the API of the app', () => {
  it('sends what was submitted through all that Backstage does to a request', async () => {
    const received: unknown[] = [];
    const fetchApi = createFetchApi({
      middleware: [
        FetchMiddlewares.resolvePluginProtocol({ discoveryApi }),
        FetchMiddlewares.injectIdentityAuth({
          identityApi: mockApis.identity({ token: 'of-ana' }),
          urlPrefixAllowlist: ['http://portal.example'],
        }),
      ],
      baseImplementation: async (input, init) => {
        const request = new Request(input, init);
        received.push({
          url: request.url,
          method: request.method,
          token: request.headers.get('authorization'),
          body: await request.json(),
        });
        return Response.json({ revision: 'r1' }, { status: 201 });
      },
    });
    const api = serviceLifecycleApiFactory.factory({ discoveryApi, fetchApi });

    await api.submitEvidence({
      service: 'component:default/cart',
      itemId: 'runbook',
      submission: {
        type: 'link',
        payload: { url: 'https://wiki.example.com/cart' },
      },
    });

    expect(received).toEqual([
      {
        url: 'http://portal.example/api/service-lifecycle/services/component/default/cart/items/runbook/evidence',
        method: 'POST',
        token: 'Bearer of-ana',
        body: {
          type: 'link',
          payload: { url: 'https://wiki.example.com/cart' },
        },
      },
    ]);
  });
});
