import { mockServices } from '@backstage/backend-test-utils';
import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import express, { Router } from 'express';
import request from 'supertest';
import { createFrame } from './createFrame';

const evidence = '/services/component/default/cart/items/runbook/evidence';

describe('the frame around the routes', () => {
  const routes = Router();
  routes.get('/services', (req, res) => {
    res.json({ items: [], totalItems: Number(req.query.limit), pageInfo: {} });
  });
  routes.get('/checklists', (_req, res) => {
    res.json({ items: 'none' });
  });
  routes.post('/services/:kind/:namespace/:name/items/:itemId/evidence', () => {
    throw new Error('must not be reached');
  });
  const app = express()
    .use('/api/service-lifecycle', createFrame({ routes }))
    .use(
      MiddlewareFactory.create({
        config: mockServices.rootConfig(),
        logger: mockServices.logger.mock(),
      }).error(),
    );
  const get = (path: string) =>
    request(app).get(`/api/service-lifecycle${path}`);
  const post = (path: string) =>
    request(app).post(`/api/service-lifecycle${path}`);

  it('gives handlers parameters of their types, with defaults', async () => {
    const { status, body } = await get('/services?owner=a&claimGap=true');
    expect({ status, body }).toEqual({
      status: 200,
      body: { items: [], totalItems: 50, pageInfo: {} },
    });
  });

  it('takes a hundred values of one parameter', async () => {
    const owners = Array.from({ length: 100 }, (_, n) => `owner=g${n}`);
    expect((await get(`/services?${owners.join('&')}`)).status).toBe(200);
    expect((await get(`/services?${owners.join('&')}&owner=x`)).status).toBe(
      400,
    );
  });

  it.each([
    ['/services?limit=500', 'limit in the query must be <= 100'],
    ['/services?limit=x', 'limit in the query must be integer'],
    [
      '/checklists/service?version=2147483648',
      'version in the query must be <= 2147483647',
    ],
    [
      '/services?stage=gold',
      'stage.0 in the query must be equal to one of the allowed values: script, prototype, pilot, production-ready, resilient',
    ],
    ['/services?foo=1', "Unknown query parameter 'foo'"],
    ['/services?owner[$ne]=1', 'owner.0 in the query must be string'],
    [
      `/services?text=${'x'.repeat(201)}`,
      'text in the query must NOT have more than 200 characters',
    ],
    ['/services?text=%00', 'The query contains a NUL character: remove it'],
    [
      '/services/component/default/a%00b',
      'The path contains a NUL character: remove it',
    ],
    [
      `/services/component/default/${'x'.repeat(64)}`,
      'name in the path must NOT have more than 63 characters',
    ],
    ['/services/component/default/%zz', 'The path cannot be decoded'],
    ['/summary', 'groupBy in the query is missing: add it'],
  ])('refuses %s with 400 in words', async (path, message) => {
    const { status, body } = await get(path);
    expect({ status, error: body.error }).toMatchObject({
      status: 400,
      error: {
        name: 'InputError',
        message: expect.stringContaining(message),
      },
    });
  });

  it.each([
    [{ type: 'link' }, 'payload in the body is missing: add it'],
    [{ type: 'link', payload: 'x' }, 'payload in the body must be object'],
    [
      { type: 'wish', payload: {} },
      'type in the body must be equal to one of the allowed values: link, ',
    ],
    [
      { type: 'link', payload: {}, foo: 1 },
      'foo in the body is not known: remove it',
    ],
    [
      { type: 'link', payload: { url: 'a\u0000' } },
      'The body contains a NUL character: remove it',
    ],
    [
      { type: 'link', payload: { 'a\u0000': 1 } },
      'The body contains a NUL character: remove it',
    ],
  ])('refuses the body %j with 400 in words', async (body, message) => {
    const answer = await post(evidence).send(body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(message);
  });

  it('refuses half of a character', async () => {
    const answer = await post(evidence)
      .set('Content-Type', 'application/json')
      .send('{"type":"link","payload":{"title":"\\ud800"}}');
    expect(answer.body.error).toEqual({
      name: 'InputError',
      message: 'The body contains half of a character: remove it',
    });
  });

  it('refuses a body that is nested too deeply to walk through', async () => {
    const nested = `${'['.repeat(250_000)}${']'.repeat(250_000)}`;
    const answer = await post(evidence)
      .set('Content-Type', 'application/json')
      .send(`{"type":"link","payload":{"url":${nested}}}`);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toBe(
      'The body is nested more than 50 levels deep: make it flatter',
    );
  });

  it('refuses what is not JSON', async () => {
    const answer = await post(evidence)
      .set('Content-Type', 'application/json')
      .send('{"type":');
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain('The body is not JSON');
  });

  it('refuses a body of 5 MB with 413', async () => {
    const answer = await post(evidence).send({ type: 'x'.repeat(5_000_000) });
    expect(answer.status).toBe(413);
    expect(answer.body.error).toMatchObject({
      name: 'PayloadTooLargeError',
      message: 'The body is larger than 1048576 bytes: send less',
    });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded'])(
    'refuses %s with 415',
    async type => {
      const answer = await post(evidence).set('Content-Type', type).send('a=b');
      expect(answer.status).toBe(415);
      expect(answer.body.error).toMatchObject({
        name: 'UnsupportedMediaTypeError',
        message: expect.stringContaining('Content-Type: application/json'),
      });
    },
  );

  it('refuses a missing body with 415', async () => {
    expect((await post(evidence)).status).toBe(415);
  });

  it('answers 404 for an unknown path and 405 for an unknown method', async () => {
    const nowhere = await get('/nowhere');
    expect(nowhere.status).toBe(404);
    expect(nowhere.body.error.message).toContain('openapi.json');

    const method = await post('/services');
    expect(method.status).toBe(405);
    expect(method.headers.allow).toBe('GET');
    expect(method.body.error.message).toContain('use GET');
  });

  it('fails rather than giving an answer that breaks the contract', async () => {
    const { status, body } = await get('/checklists');
    expect(status).toBe(500);
    expect(body.error.message).toContain('breaks the contract');
  });

  it('serves the contract with the paths that callers use', async () => {
    const { body } = await get('/openapi.json');
    expect(body.paths).toHaveProperty('/api/service-lifecycle/services.get');
  });
});
