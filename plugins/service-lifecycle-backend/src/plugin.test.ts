import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import createKnex from 'knex';
import request from 'supertest';
import { serviceLifecyclePlugin } from './plugin';

describe('the plugin', () => {
  it('answers 503 in words where the database is not PostgreSQL, and lets the rest start', async () => {
    const { server } = await startTestBackend({
      features: [
        serviceLifecyclePlugin,
        catalogServiceMock.factory(),
        mockServices.database.factory({
          knex: createKnex({ client: 'mysql2' }),
        }),
      ],
    });
    const { status, body } = await request(server)
      .get('/api/service-lifecycle/services')
      .set('Authorization', mockCredentials.user.header());
    expect(status).toBe(503);
    expect(body.error).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('set `backend.database.client` to `pg`'),
    });
  });
});
