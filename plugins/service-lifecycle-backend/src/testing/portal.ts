import {
  type BackendFeature,
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { databaseServiceFactory } from '@backstage/backend-defaults/database';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import type { JsonObject } from '@backstage/types';
import createKnex, { type Knex } from 'knex';
import request from 'supertest';
import { serviceLifecyclePlugin } from '../plugin';

/** Tokens of services, and what each may do. */
const SERVICE_TOKENS: Record<string, string[]> = {
  'token-of-ci': [
    'serviceLifecycle.scorecard.read',
    'serviceLifecycle.evidence.submit',
  ],
  'token-of-operations': [
    'serviceLifecycle.scorecard.read',
    'serviceLifecycle.service.refresh',
  ],
  'token-of-nobody': ['catalog.entity.read'],
};

/** Headers by which a request is from somebody. */
export const as = {
  user: (ref: string, options?: { actor: { subject: string } }) => ({
    Authorization: `Bearer ${mockCredentials.user.token(ref, options)}`,
  }),
  ci: { Authorization: 'Bearer token-of-ci' },
  operations: { Authorization: 'Bearer token-of-operations' },
  strangeService: { Authorization: 'Bearer token-of-nobody' },
};

/**
 * Users of the mock, and services by their tokens.
 *
 * @remarks
 * The mock forgets that a plugin asks on behalf of a user, which is what the
 * permission backend wants to see before it answers with conditions.
 */
const authFactory = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory({ plugin }) {
    const auth = mockServices.auth({ pluginId: plugin.getId() });
    const authenticate = auth.authenticate.bind(auth);
    auth.authenticate = async (token, options) => {
      const permissionNames = SERVICE_TOKENS[token];
      if (permissionNames) {
        return mockCredentials.service(`external:${token}`, {
          permissionNames,
        });
      }
      const credentials = await authenticate(token, options);
      return token.startsWith('mock-service-token') &&
        auth.isPrincipal(credentials, 'user')
        ? mockCredentials.user(credentials.principal.userEntityRef, {
            actor: { subject: 'plugin:another' },
          })
        : credentials;
    };
    return auth;
  },
});

/**
 * A backend with the catalog, permissions and this plugin, on one database.
 *
 * @remarks
 * Everything is real but who is signed in.
 */
export async function startPortal(options: {
  /** An empty database. */
  database: Knex;
  entities: readonly Entity[];
  policy: PermissionPolicy;
  config?: JsonObject;
  /** Further modules and services. */
  features?: readonly BackendFeature[];
}) {
  const { database, entities, policy, config, features = [] } = options;
  const { host, port, user, password, ...rest } =
    database.client.config.connection;
  const backend = await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          backend: {
            baseUrl: 'http://localhost:7007',
            database: {
              client: 'pg',
              connection: {
                host,
                port,
                user,
                password,
                database: rest.database,
              },
              pluginDivisionMode: 'schema',
            },
          },
          permission: { enabled: true },
          ...config,
        },
      }),
      authFactory,
      httpAuthServiceFactory,
      databaseServiceFactory,
      schedulerServiceFactory,
      import('@backstage/plugin-catalog-backend'),
      import('@backstage/plugin-permission-backend'),
      providing(entities),
      deciding(policy),
      serviceLifecyclePlugin,
      ...features,
    ],
  });
  const tables = createKnex({
    ...database.client.config,
    searchPath: ['service-lifecycle'],
  });
  return {
    /** Connections to the tables of this plugin. */
    tables,
    request: (method: 'get' | 'post' | 'delete', path: string) =>
      request(backend.server)[method](`/api/service-lifecycle${path}`),
    catalog: (path: string) =>
      request(backend.server).get(`/api/catalog${path}`),
    /** Resolves once so many services are tracked, with their owners if those are in the catalog. */
    untilTracked: (services: number, { owned = services } = {}) =>
      vi.waitFor(
        async () => {
          const found = await tables('service').pluck('owner_resolved');
          if (found.length < services || found.filter(Boolean).length < owned) {
            throw new Error(`${found.length} of ${services} are tracked`);
          }
        },
        { timeout: 40_000, interval: 250 },
      ),
    async stop() {
      await tables.destroy();
      await backend.stop();
    },
  };
}

function providing(entities: readonly Entity[]) {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-entities',
    register(env) {
      env.registerInit({
        deps: { catalog: catalogProcessingExtensionPoint },
        async init({ catalog }) {
          catalog.addEntityProvider({
            getProviderName: () => 'test',
            connect: async connection => {
              await connection.applyMutation({
                type: 'full',
                entities: entities.map(entity => ({ entity: located(entity) })),
              });
            },
          });
        },
      });
    },
  });
}

/** As a provider gives it: the catalog finds relations itself. */
function located({ relations: _, ...entity }: Entity): Entity {
  const annotations = {
    ...entity.metadata.annotations,
    [ANNOTATION_LOCATION]: 'url:https://example.com/catalog-info.yaml',
    [ANNOTATION_ORIGIN_LOCATION]: 'url:https://example.com/catalog-info.yaml',
  };
  return { ...entity, metadata: { ...entity.metadata, annotations } };
}

function deciding(policy: PermissionPolicy) {
  return createBackendModule({
    pluginId: 'permission',
    moduleId: 'test-policy',
    register(env) {
      env.registerInit({
        deps: { extension: policyExtensionPoint },
        async init({ extension }) {
          extension.setPolicy(policy);
        },
      });
    },
  });
}
