import { testDatabases } from '../testing/database';
import { as, startPortal } from '../testing/portal';
import { ANA, BO, CY, shop, shopPolicy } from '../testing/shop';

const cart = '/services/component/default/cart';
const runbook = `${cart}/items/runbook/evidence`;
const link = { type: 'link', payload: { url: 'https://wiki.example.com/a' } };

/** Tables that only writes of callers touch. */
const WRITTEN = ['evidence', 'evidence_cover', 'withdrawal', 'idempotency'];

describe('the API', () => {
  const databases = testDatabases();
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal({
      database: await databases.empty(),
      entities: shop,
      policy: shopPolicy,
    });
    await portal.untilTracked(4);
  });

  afterAll(() => portal.stop());

  const get = (path: string, user = ANA) =>
    portal.request('get', path).set(as.user(user));
  const post = (path: string, body: object, user = ANA) =>
    portal.request('post', path).set(as.user(user)).send(body);
  const withdraw = (path: string, user = ANA) =>
    portal.request('delete', path).set(as.user(user));

  const written = () =>
    Promise.all(WRITTEN.map(table => portal.tables(table).count()));

  describe('reading', () => {
    it('lists what the caller may see, and nothing else', async () => {
      const names = async (user: string) =>
        (await get('/services', user)).body.items.map(
          (item: { title: string }) => item.title,
        );
      expect(await names(ANA)).toEqual(['basket', 'cart', 'till']);
      expect(await names(CY)).toEqual(['basket', 'cart', 'till', 'vault']);
    });

    it('finds services by the status of an item', async () => {
      const missing = '/services?item=runbook&itemStatus=missing';
      expect((await get(missing)).body.totalItems).toBe(3);
      const { body } = await get(`${missing}&owner=group:default/till`);
      expect(body.totalItems).toBe(1);
      expect((await get('/services?item=nope&itemStatus=met')).body).toEqual({
        items: [],
        totalItems: 0,
        pageInfo: {},
      });
    });

    it('counts what the caller may see, and nothing else', async () => {
      const { body: forAna } = await get('/summary?groupBy=owner');
      expect(forAna.total.services).toBe(3);
      expect(
        forAna.groups.map((group: { key: string }) => group.key).sort(),
      ).toEqual(['group:default/shop', 'group:default/till']);

      const { body: forCy } = await get('/summary?groupBy=owner', CY);
      expect(forCy.total.services).toBe(4);

      const { body: map } = await get(
        '/summary/items?groupBy=system&checklist=service',
      );
      expect(map.rows).toMatchObject([
        { key: 'system:default/checkout', services: 3 },
      ]);

      const { body: checklists } = await get('/checklists');
      expect(
        checklists.items.find((one: { id: string }) => one.id === 'service')
          .services,
      ).toBe(3);
    });

    it('gives the scorecard with what this caller may do', async () => {
      const { status, body } = await get(cart);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        entityRef: 'component:default/cart',
        owner: 'group:default/shop',
        ownerResolved: true,
        system: 'system:default/checkout',
        checklist: { id: 'service', version: 1 },
        claim: { stage: 'production-ready', from: 'production' },
        actions: ['refresh'],
        systemServices: ['component:default/basket'],
      });
      const find = (id: string, items: { id: string }[]) =>
        items.find(item => item.id === id);
      expect(find('runbook', body.items)).toMatchObject({
        status: 'missing',
        reason: { code: 'nothing-yet', params: {}, text: 'Nothing yet.' },
        actions: ['submit'],
        evidence: null,
      });

      const other = await get(cart, BO);
      expect(other.body.actions).toEqual([]);
      expect(find('runbook', other.body.items)).toMatchObject({ actions: [] });
    });

    it('answers 304 while nothing changed for this caller', async () => {
      const { etag = '' } = (await get(cart)).headers;
      const again = await get(cart).set('If-None-Match', etag);
      expect(again.status).toBe(304);
      const other = await get(cart, BO).set('If-None-Match', etag);
      expect(other.status).toBe(200);
    });

    it('gives a checklist with its items, and an earlier version only if there was one', async () => {
      const { body } = await get('/checklists/service');
      expect(body).toMatchObject({ id: 'service', version: 1, active: true });
      expect(body.items.map((item: { id: string }) => item.id)).toContain(
        'runbook',
      );
      expect((await get('/checklists/service?version=7')).status).toBe(404);
      expect((await get('/checklists/nope')).status).toBe(404);
    });

    it('tells what happened', async () => {
      const { status, body } = await get(`${cart}/activity`, CY);
      expect(status).toBe(200);
      expect(body.items.at(-1)).toMatchObject({
        kind: 'tracked',
        actor: null,
        text: 'Found in the catalog.',
      });
    });
  });

  describe('hiding', () => {
    const swap = (value: unknown, from: string, to: string) =>
      JSON.parse(JSON.stringify(value).replaceAll(from, to));

    it.each([
      ['get', '', undefined],
      ['get', '/activity', undefined],
      ['get', '/items/runbook/evidence', undefined],
      ['post', '/refresh', {}],
      ['post', '/items/runbook/evidence', link],
      ['delete', '/items/runbook/evidence', undefined],
    ] as const)(
      'answers %s …%s for a hidden service as for none at all',
      async (method, path, body) => {
        const answer = async (name: string) => {
          const sent = portal
            .request(method, `/services/component/default/${name}${path}`)
            .set(as.user(ANA));
          const { status, headers, body: received } = await sent.send(body);
          const { date: _, etag: __, ...kept } = headers;
          return { status, headers: kept, body: received };
        };
        const hidden = await answer('vault');
        const absent = await answer('vaulx');
        expect(hidden.status).toBe(404);
        expect(swap(absent, 'vaulx', 'vault')).toEqual(hidden);
      },
    );

    it.each([
      ['alone', []],
      ['before one that there is not', ['component:default/nowhere']],
      ['before one of somebody else', ['component:default/till']],
    ])(
      'refuses to share with a hidden service as with none, %s',
      async (_, others) => {
        const share = (name: string) =>
          post(runbook, {
            ...link,
            cover: {
              kind: 'services',
              refs: [`component:default/${name}`, ...others],
            },
          });
        const hidden = await share('vault');
        const absent = await share('vaulx');
        expect(hidden.status).toBe(404);
        expect(swap(absent.body, 'vaulx', 'vault')).toEqual(hidden.body);
      },
    );
  });

  describe('refusing', () => {
    const long = 'x'.repeat(100_000);
    const text = (value: string) => ({
      type: 'attestation',
      payload: { text: value },
    });
    const url = (value: string) => ({ type: 'link', payload: { url: value } });

    it.each([
      ['a type that there is not', { ...link, type: 'wish' }, 'allowed values'],
      ['a type for later', { ...link, type: 'slo' }, 'cannot be submitted yet'],
      ['a type that is found', { ...link, type: 'catalog' }, 'never submitted'],
      [
        'a payload of another type',
        { ...link, type: 'attestation' },
        'payload',
      ],
      // eslint-disable-next-line no-script-url
      ['a javascript: address', url('javascript:alert(1)'), 'https://'],
      ['a file: address', url('file:///etc/passwd'), 'https://'],
      [
        'an address with a password',
        url('https://a:b@example.com'),
        'https://',
      ],
      ['a long address', url(`https://example.com/${long}`), 'shorten'],
      ['a long text', text(long), 'shorten it'],
      ['an empty text', text('  '), 'write something'],
      ['a long comment', { ...link, comment: long }, 'comment in the body'],
      ['a NUL character', text('a\u0000b'), 'NUL character'],
      ['another field', { ...link, by: BO }, 'by in the body is not known'],
      ['no payload', { type: 'link' }, 'payload in the body is missing'],
      ['a list', [link], 'body must be object'],
      [
        'a cover without its services',
        { ...link, cover: { kind: 'services' } },
        'cover.refs in the body is missing',
      ],
      [
        'a cover with a name for a ref',
        { ...link, cover: { kind: 'services', refs: ['basket'] } },
        'is not a full ref',
      ],
      [
        'the cover of another System',
        { ...link, cover: { kind: 'system', ref: 'system:default/x' } },
        'leave cover.ref out',
      ],
      [
        'a provision that there is not',
        { ...link, cover: { kind: 'provision', ref: 'nope' } },
        'provision',
      ],
    ])('refuses %s with 400 in words', async (_, body, message) => {
      const before = await written();
      const answer = await post(runbook, body);
      expect(answer.status).toBe(400);
      expect(answer.body.error.name).toBe('InputError');
      expect(answer.body.error.message).toContain(message);
      expect(await written()).toEqual(before);
    });

    it('refuses 5 MB with 413, and what is not JSON with 415', async () => {
      const before = await written();
      const large = await post(runbook, text('x'.repeat(5_000_000)));
      expect(large.status).toBe(413);
      const form = await portal
        .request('post', runbook)
        .set(as.user(ANA))
        .type('form')
        .send('type=link');
      expect(form.status).toBe(415);
      expect(await written()).toEqual(before);
    });

    it('refuses an item that there is not with 404, whatever else is wrong', async () => {
      const before = await written();
      const items = `${cart}/items`;
      const answer = await post(`${items}/nope/evidence`, link);
      expect(answer.status).toBe(404);
      expect(answer.body.error.message).toContain('has no item "nope"');
      expect((await get(`${items}/nope/evidence`)).status).toBe(404);
      expect((await withdraw(`${items}/nope/evidence`)).status).toBe(404);
      expect(await written()).toEqual(before);
    });

    it("refuses to write on someone else's service with 403", async () => {
      const before = await written();
      for (const answer of [
        await post(runbook, link, BO),
        await withdraw(runbook, BO),
        await post(`${cart}/refresh`, {}, BO),
      ]) {
        expect(answer.status).toBe(403);
        expect(answer.body.error.message).toContain('component:default/cart');
      }
      const shared = await post(runbook, {
        ...link,
        cover: { kind: 'services', refs: ['component:default/till'] },
      });
      expect(shared.status).toBe(403);
      expect(shared.body.error.message).toContain('component:default/till');
      expect(await written()).toEqual(before);
    });

    it('refuses the malformed before it looks for the service', async () => {
      const nowhere = '/services/component/default/nowhere';
      const malformed = await post(
        `${nowhere}/items/runbook/evidence`,
        url('file:///x'),
      );
      expect(malformed.status).toBe(400);
    });

    it('refuses everything without a token, and with a wrong one, with 401', async () => {
      for (const [method, path] of [
        ['get', '/services'],
        ['get', '/summary?groupBy=nonsense'],
        ['get', cart],
        ['get', '/nowhere'],
        ['post', runbook],
        ['delete', runbook],
        ['post', `${cart}/refresh`],
      ] as const) {
        expect((await portal.request(method, path)).status).toBe(401);
        const wrong = await portal
          .request(method, path)
          .set('Authorization', 'Bearer nonsense');
        expect(wrong.status).toBe(401);
      }
    });

    it('refuses services without the permission with 403', async () => {
      const answers = [
        await portal.request('get', '/services').set(as.strangeService),
        await portal.request('get', cart).set(as.strangeService),
        await portal.request('post', runbook).set(as.strangeService).send(link),
      ];
      for (const { status, body } of answers) {
        expect(status).toBe(403);
        expect(body.error.message).toContain('serviceLifecycle.scorecard.read');
      }
    });

    it('refuses to let anybody but a person withdraw, before anything else', async () => {
      const agent = as.user(ANA, { actor: { subject: 'plugin:assistant' } });
      for (const caller of [as.ci, agent]) {
        const { status, body } = await portal
          .request('delete', `${runbook}?comment=${'x'.repeat(3000)}`)
          .set(caller);
        expect(status).toBe(403);
        expect(body.error.message).toContain('Only a person');
      }
    });

    it.each([
      '/services?cursor=nonsense',
      '/services?item=runbook',
      '/services?itemStatus=missing',
      '/summary?groupBy=owner&item=runbook',
      `${cart}/activity?cursor=nonsense`,
      `${cart}/activity?limit=0`,
    ])('refuses %s with 400', async path => {
      const { status, body } = await get(path);
      expect(status).toBe(400);
      expect(body.error.name).toBe('InputError');
    });

    it('knows no heat map of a checklist that there is not', async () => {
      const path = '/summary/items?groupBy=owner&checklist=nope';
      expect((await get(path)).status).toBe(404);
    });
  });

  describe('giving evidence', () => {
    const item = (body: { items: { id: string }[] }, id: string) =>
      body.items.find(one => one.id === id);

    it('scores at once, for the service and for all of its System', async () => {
      const path = `${cart}/items/on-call/evidence`;
      const { status, body } = await post(path, {
        ...link,
        comment: 'See there',
        cover: { kind: 'system' },
        draftedWithAi: true,
      });
      expect(status).toBe(201);
      expect(body.covered).toEqual([
        'component:default/basket',
        'component:default/cart',
      ]);
      const given = {
        revision: body.revision,
        type: 'link',
        source: 'portal',
        cover: {
          kind: 'system',
          ref: 'system:default/checkout',
          services: body.covered,
        },
        anchor: 'component:default/cart',
        payload: link.payload,
        comment: 'See there',
        draftedWithAi: true,
        submittedBy: ANA,
        withdrawn: null,
        reviews: [],
      };
      expect(item(body.scorecard, 'on-call')).toMatchObject({
        evidence: given,
        actions: ['submit', 'withdraw'],
      });
      const basket = await get('/services/component/default/basket');
      expect(item(basket.body, 'on-call')).toMatchObject({ evidence: given });
      const till = await get('/services/component/default/till');
      expect(item(till.body, 'on-call')).toMatchObject({ evidence: null });

      const history = await get(path);
      expect(history.body.items).toMatchObject([given]);
      const { body: activity } = await get(`${cart}/activity?item=on-call`);
      expect(activity.items).toContainEqual(
        expect.objectContaining({
          kind: 'evidence-submitted',
          actor: ANA,
          itemId: 'on-call',
          params: expect.objectContaining({ services: 2 }),
        }),
      );
    });

    it('takes it from a service as of the API, and from an agent as a draft', async () => {
      const path = '/services/component/default/till/items/alerts/evidence';
      const ci = await portal.request('post', path).set(as.ci).send(link);
      expect(ci.status).toBe(201);
      expect(item(ci.body.scorecard, 'alerts')).toMatchObject({
        evidence: { source: 'api', submittedBy: 'external:token-of-ci' },
      });

      const agent = await portal
        .request('post', path)
        .set(as.user(BO, { actor: { subject: 'plugin:assistant' } }))
        .send(link);
      expect(agent.status).toBe(201);
      expect(item(agent.body.scorecard, 'alerts')).toMatchObject({
        evidence: { source: 'api' },
      });
      expect((await get(path, BO)).body.items).toMatchObject([
        { revision: agent.body.revision, source: 'agent', submittedBy: BO },
        { revision: ci.body.revision },
      ]);
    });

    it('withdraws, and keeps what was there', async () => {
      const path = `${cart}/items/dashboard/evidence`;
      const { body: given } = await post(path, link);
      const { status, body } = await withdraw(`${path}?comment=Wrong`);
      expect(status).toBe(200);
      expect(body.revision).toBe(given.revision);
      expect(item(body.scorecard, 'dashboard')).toMatchObject({
        status: 'missing',
        reason: { code: 'withdrawn' },
      });
      expect((await get(path)).body.items).toMatchObject([
        { revision: given.revision, withdrawn: { by: ANA, comment: 'Wrong' } },
      ]);
      expect((await withdraw(path)).status).toBe(404);
    });

    it('answers 412 to what was decided on another revision, and says whose came between', async () => {
      const path = `${cart}/items/rollback/evidence`;
      const first = await post(path, link).set('If-Match', 'none');
      expect(first.status).toBe(201);
      const before = await written();

      const stale = await post(path, link).set('If-Match', 'none');
      expect(stale.status).toBe(412);
      expect(stale.body.error).toMatchObject({
        name: 'PreconditionFailedError',
        message: expect.stringContaining(ANA),
      });
      const removed = await withdraw(path).set('If-Match', '"another"');
      expect(removed.status).toBe(412);
      expect(await written()).toEqual(before);

      const { revision } = first.body;
      const next = await post(path, link).set('If-Match', `"${revision}"`);
      expect(next.status).toBe(201);
    });

    it('does the same request once per Idempotency-Key, and refuses another', async () => {
      const path = `${cart}/items/capacity/evidence`;
      const key = { 'Idempotency-Key': 'key-number-one' };
      const first = await post(path, link).set(key);
      expect(first.status).toBe(201);
      const before = await written();

      const again = await post(path, link).set(key);
      expect(again.status).toBe(201);
      expect(again.body.revision).toBe(first.body.revision);

      const other = await post(path, { ...link, comment: 'x' }).set(key);
      expect(other.status).toBe(409);
      expect(other.body.error.message).toContain('choose a new one');
      expect(await written()).toEqual(before);

      const short = await post(path, link).set('Idempotency-Key', 'short');
      expect(short.status).toBe(400);
    });
  });

  it('reads a service again when asked', async () => {
    const { status, body } = await post(`${cart}/refresh`, {});
    expect(status).toBe(200);
    expect(body.entityRef).toBe('component:default/cart');
    const { body: activity } = await get(`${cart}/activity?limit=1`);
    expect(activity.items).toMatchObject([{ kind: 'refreshed', actor: ANA }]);
    expect(activity.pageInfo.nextCursor).toEqual(expect.any(String));

    const { nextCursor } = activity.pageInfo;
    const next = await get(`${cart}/activity?limit=100&cursor=${nextCursor}`);
    const all = await get(`${cart}/activity?limit=100`);
    expect([...activity.items, ...next.body.items]).toEqual(all.body.items);
  });

  it.each([
    ['a person', as.user(ANA)],
    ['a service that no more than that is open to', as.operations],
  ])(
    'answers 404 to %s for reading again what is not in the catalog',
    async (_, caller) => {
      for (const path of [
        '/services/component/default/nowhere',
        '/services/group/default/shop',
        '/services/component%2Fdefault/x/y',
        '/services/component/default/a%2Fb',
        '/services/component/default/%F0%9F%98%80',
      ]) {
        const { status, body } = await portal
          .request('post', `${path}/refresh`)
          .set(caller);
        expect({ path, status }).toEqual({ path, status: 404 });
        expect(body.error.message).toContain('There is no service');
      }
    },
  );

  it('refuses whoever may read nothing again, before it looks for the service', async () => {
    for (const path of [cart, '/services/component/default/nowhere']) {
      const { status, body } = await portal
        .request('post', `${path}/refresh`)
        .set(as.ci);
      expect(status).toBe(403);
      expect(body.error.message).toContain('serviceLifecycle.service.refresh');
    }
  });
});
