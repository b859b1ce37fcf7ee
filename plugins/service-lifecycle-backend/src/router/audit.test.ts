import { mockServices } from '@backstage/backend-test-utils';
import { testDatabases } from '../testing/database';
import { as, startPortal } from '../testing/portal';
import { ANA, BO, shop, shopPolicy } from '../testing/shop';

const cart = '/services/component/default/cart';
const runbook = `${cart}/items/runbook/evidence`;
const link = { type: 'link', payload: { url: 'https://example.com' } };

describe('the record of attempts', () => {
  const databases = testDatabases();
  /** Event, path and how it ended. */
  const records: [string, string, string][] = [];
  const record = (
    eventId: string,
    path: string | undefined,
    outcome: string,
  ) => {
    if (path?.startsWith('/api/service-lifecycle')) {
      records.push([eventId, path, outcome]);
    }
  };
  const auditor = mockServices.auditor.mock({
    createEvent: async ({ eventId, request }) => ({
      success: async () => record(eventId, request?.originalUrl, 'succeeded'),
      fail: async ({ error }) =>
        record(eventId, request?.originalUrl, error.name),
    }),
  });
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal({
      database: await databases.empty(),
      entities: shop,
      policy: shopPolicy,
      features: [auditor.factory],
    });
    await portal.untilTracked(4);
  });

  afterAll(() => portal.stop());

  const submit = (
    caller: { Authorization: string },
    body: object,
    path = runbook,
  ) => ({
    eventId: 'submit-evidence',
    path,
    request: portal.request('post', path).set(caller).send(body),
  });
  const withdraw = (caller: { Authorization: string }) => ({
    eventId: 'withdraw-evidence',
    path: runbook,
    request: portal.request('delete', runbook).set(caller),
  });
  const refresh = (caller: { Authorization: string }) => ({
    eventId: 'refresh-service',
    path: `${cart}/refresh`,
    request: portal.request('post', `${cart}/refresh`).set(caller),
  });
  const list = (caller: { Authorization: string }) => ({
    eventId: 'read',
    path: '/services',
    request: portal.request('get', '/services').set(caller),
  });
  const hidden = runbook.replace('cart', 'vault');
  const large = { type: 'x'.repeat(2_000_000) };

  it.each([
    ['a submission', () => submit(as.user(ANA), link), 'succeeded'],
    ['one of a service', () => submit(as.ci, link), 'succeeded'],
    ['a malformed one', () => submit(as.user(ANA), {}), 'InputError'],
    [
      "one on others' service",
      () => submit(as.user(BO), link),
      'NotAllowedError',
    ],
    [
      'one on a hidden service',
      () => submit(as.user(ANA), link, hidden),
      'NotFoundError',
    ],
    [
      'one that is too large',
      () => submit(as.user(ANA), large),
      'PayloadTooLargeError',
    ],
    ['a withdrawal', () => withdraw(as.user(ANA)), 'succeeded'],
    ['one of a service', () => withdraw(as.ci), 'NotAllowedError'],
    ['a refresh', () => refresh(as.user(ANA)), 'succeeded'],
    [
      'a read that is refused',
      () => list(as.strangeService),
      'NotAllowedError',
    ],
  ])('has %s', async (_, attempt, outcome) => {
    records.length = 0;
    const { eventId, path, request } = attempt();
    await request;
    await vi.waitFor(() => expect(records).toHaveLength(1));
    expect(records).toEqual([
      [eventId, `/api/service-lifecycle${path}`, outcome],
    ]);
  });

  it('does not have reads that are answered', async () => {
    records.length = 0;
    await portal.request('get', cart).set(as.user(ANA));
    await portal.request('get', '/services/a/b/c').set(as.user(ANA));
    await portal.request('post', `${cart}/refresh`).set(as.user(ANA));
    await vi.waitFor(() => expect(records).toHaveLength(1));
    expect(records[0]?.[0]).toBe('refresh-service');
  });
});
