import { createServiceLifecycleClient } from './client';

const BASE_URL = 'http://portal.example.com/api/service-lifecycle';
const CHECKOUT = 'component:default/checkout-api';

/** A client, and what it sent. */
function clientAnswering(body: unknown, init?: ResponseInit) {
  const sent: Request[] = [];
  const client = createServiceLifecycleClient({
    baseUrl: async () => BASE_URL,
    fetch: async request => {
      sent.push(request);
      return Response.json(body, init);
    },
  });
  return { client, sent };
}

async function written(request: Request | undefined) {
  return {
    method: request?.method,
    url: request?.url,
    body: request?.body ? await request.json() : null,
  };
}

describe('createServiceLifecycleClient', () => {
  it('asks where the plugin answers, and returns what it says', async () => {
    const page = { items: [], totalItems: 0, pageInfo: {} };
    const { client, sent } = clientAnswering(page);

    await expect(
      client.listServices({
        owner: ['group:default/a', 'none'],
        claimGap: true,
      }),
    ).resolves.toEqual(page);
    await expect(written(sent[0])).resolves.toEqual({
      method: 'GET',
      url: `${BASE_URL}/services?owner=group%3Adefault%2Fa&owner=none&claimGap=true`,
      body: null,
    });
  });

  it('names a service by its ref or by its parts', async () => {
    const { client, sent } = clientAnswering({});
    await client.getScorecard(CHECKOUT);
    await client.refreshService({
      kind: 'API',
      namespace: 'shop',
      name: 'orders',
    });
    expect(sent.map(({ method, url }) => [method, url])).toEqual([
      ['GET', `${BASE_URL}/services/component/default/checkout-api`],
      ['POST', `${BASE_URL}/services/API/shop/orders/refresh`],
    ]);
  });

  it('submits evidence against the revision that the caller saw', async () => {
    const { client, sent } = clientAnswering({}, { status: 201 });
    const submission = {
      type: 'link',
      payload: { url: 'https://wiki.example.com/runbook' },
      cover: { kind: 'system' },
    } as const;
    await client.submitEvidence({
      service: CHECKOUT,
      itemId: 'runbook',
      submission,
      ifMatch: 'none',
      idempotencyKey: 'key-12345',
    });

    await expect(written(sent[0])).resolves.toEqual({
      method: 'POST',
      url: `${BASE_URL}/services/component/default/checkout-api/items/runbook/evidence`,
      body: submission,
    });
    expect(sent[0]?.headers.get('If-Match')).toBe('none');
    expect(sent[0]?.headers.get('Idempotency-Key')).toBe('key-12345');
  });

  it('withdraws evidence with a comment', async () => {
    const { client, sent } = clientAnswering({});
    await client.withdrawEvidence({
      service: CHECKOUT,
      itemId: 'runbook',
      ifMatch: 'revision-1',
      comment: 'Wrong page',
    });
    await expect(written(sent[0])).resolves.toEqual({
      method: 'DELETE',
      url: `${BASE_URL}/services/component/default/checkout-api/items/runbook/evidence?comment=Wrong%20page`,
      body: null,
    });
    expect(sent[0]?.headers.get('If-Match')).toBe('revision-1');
  });

  it('reaches every other operation of the contract', async () => {
    const { client, sent } = clientAnswering({});
    await client.listActivity(CHECKOUT, { limit: 10 });
    await client.listEvidence({ service: CHECKOUT, itemId: 'runbook' });
    await client.getSummary({ groupBy: 'owner' });
    await client.getItemSummary({ groupBy: 'tier', checklist: 'service' });
    await client.listChecklists();
    await client.getChecklist('service', { version: 2 });
    expect(sent.map(({ url }) => url.slice(BASE_URL.length))).toEqual([
      '/services/component/default/checkout-api/activity?limit=10',
      '/services/component/default/checkout-api/items/runbook/evidence',
      '/summary?groupBy=owner',
      '/summary/items?groupBy=tier&checklist=service',
      '/checklists',
      '/checklists/service?version=2',
    ]);
  });

  it('rejects with what the server refused, and why', async () => {
    const { client } = clientAnswering(
      {
        error: {
          name: 'PreconditionFailedError',
          message: 'Ben submitted another runbook meanwhile: look at it first',
        },
        response: { statusCode: 412 },
      },
      { status: 412, statusText: 'Precondition Failed' },
    );
    await expect(client.getScorecard(CHECKOUT)).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 412,
      cause: {
        name: 'PreconditionFailedError',
        message: 'Ben submitted another runbook meanwhile: look at it first',
      },
    });
  });

  it('can be given up on', async () => {
    const { client, sent } = clientAnswering({});
    const controller = new AbortController();
    controller.abort();
    await client.listChecklists({ signal: controller.signal });
    expect(sent[0]?.signal.aborted).toBe(true);
  });
});
