import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogEntityPermissionResourceRef } from '@backstage/plugin-catalog-node/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
} from '@backstage/plugin-permission-common';
import {
  createConditionFactory,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { serviceLifecyclePermissionsExtensionPoint } from 'backstage-plugin-service-lifecycle-node';
import { z } from 'zod';
import { testDatabases } from '../testing/database';
import { as, startPortal } from '../testing/portal';
import { ANA, shop } from '../testing/shop';
import { CatalogRules } from './catalogRules';

/** A rule of an adopter's own. */
const isNamed = createPermissionRule({
  name: 'IS_NAMED',
  description: 'Allow entities with one of the names',
  resourceRef: catalogEntityPermissionResourceRef,
  paramsSchema: z.object({ names: z.array(z.string()) }),
  apply: (entity, { names }) => names.includes(entity.metadata.name),
  toQuery: ({ names }) => ({ key: 'metadata.name', values: names }),
});

const inCatalog = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'named',
  register: env =>
    env.registerInit({
      deps: { registry: coreServices.permissionsRegistry },
      init: async ({ registry }) => registry.addPermissionRules([isNamed]),
    }),
});

const knownHere = createBackendModule({
  pluginId: 'service-lifecycle',
  moduleId: 'named',
  register: env =>
    env.registerInit({
      deps: { permissions: serviceLifecyclePermissionsExtensionPoint },
      init: async ({ permissions }) => permissions.addCatalogRules(isNamed),
    }),
});

describe('rules that a module added to the catalog', () => {
  const databases = testDatabases();

  it.each([
    ['the catalog is asked where they are not known here', [inCatalog]],
    ['they are answered here where they are known', [inCatalog, knownHere]],
  ])(
    '%s',
    async (_, features) => {
      const portal = await startPortal({
        database: await databases.empty(),
        entities: shop,
        features,
        policy: {
          handle: async ({ permission }) =>
            isPermission(permission, catalogEntityReadPermission)
              ? {
                  result: AuthorizeResult.CONDITIONAL,
                  pluginId: 'catalog',
                  resourceType: 'catalog-entity',
                  conditions: {
                    not: createConditionFactory(isNamed)({ names: ['cart'] }),
                  },
                }
              : { result: AuthorizeResult.ALLOW },
        },
      });
      const get = (path: string) =>
        portal.request('get', path).set(as.user(ANA));
      try {
        await portal.untilTracked(4);
        const { body } = await get('/services');
        expect(body.items.map((item: { title: string }) => item.title)).toEqual(
          ['basket', 'till', 'vault'],
        );
        expect((await get('/services/component/default/cart')).status).toBe(
          404,
        );
        expect((await get('/services/component/default/till')).status).toBe(
          200,
        );
      } finally {
        await portal.stop();
      }
    },
    60_000,
  );

  it('are added once', () => {
    const rules = new CatalogRules();
    rules.add([isNamed]);
    expect(() => rules.add([isNamed])).toThrow(
      'The catalog rule "IS_NAMED" is known already',
    );
  });
});
