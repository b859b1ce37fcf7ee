import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { assertNotProduction, demoSignIn } from './signIn';

const ana = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { namespace: 'default', name: 'ana.silva' },
  spec: { memberOf: ['team-checkout'] },
  relations: [{ type: 'memberOf', targetRef: 'group:default/team-checkout' }],
};

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

async function signIn(person: string) {
  const knex = await databases.init('POSTGRES_18');
  const { server } = await startTestBackend({
    features: [
      import('@backstage/plugin-auth-backend'),
      demoSignIn,
      catalogServiceMock.factory({ entities: [ana] }),
      mockServices.database.factory({ knex }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          backend: { baseUrl: 'http://localhost:7007' },
          auth: { providers: { demo: {} } },
          demo: {
            people: [
              { ref: 'user:default/ana.silva', name: 'Ana Silva' },
              { ref: 'user:default/sam.okafor', name: 'Sam Okafor' },
            ],
          },
        },
      }),
    ],
  });
  return await request(server)
    .get('/api/auth/demo/refresh')
    .set('x-demo-person', person);
}

describe('the sign-in of the demo', () => {
  it('signs in whoever is asked for, with their groups', async () => {
    const response = await signIn('user:default/ana.silva');
    expect(response.body).toMatchObject({
      profile: { displayName: 'Ana Silva' },
      backstageIdentity: {
        identity: {
          userEntityRef: 'user:default/ana.silva',
          ownershipEntityRefs: expect.arrayContaining([
            'group:default/team-checkout',
          ]),
        },
      },
    });
  });

  it('says so while the catalog does not know them yet', async () => {
    const response = await signIn('user:default/sam.okafor');
    expect(response.status).toBe(404);
    expect(response.body.error.message).toContain('try again in a few seconds');
  });

  it('lets nobody be somebody else', async () => {
    const response = await signIn('user:default/root');
    expect(response.status).toBe(400);
  });

  it('refuses production and says what to do', () => {
    expect(() => assertNotProduction('production')).toThrow(
      /refuses NODE_ENV=production.*replace demoSignIn/,
    );
    expect(() => assertNotProduction('development')).not.toThrow();
  });
});
