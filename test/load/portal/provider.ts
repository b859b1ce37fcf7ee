import { createBackendModule } from '@backstage/backend-plugin-api';
import { coreServices } from '@backstage/backend-plugin-api';
import {
  EntityProviderConnection,
  catalogProcessingExtensionPoint,
} from '@backstage/plugin-catalog-node';
import { InputError } from '@backstage/errors';
import express from 'express';
import PromiseRouter from 'express-promise-router';
import { organisation } from './organisation';

/** Feeds the generated organisation to the catalog, one revision at a time. */
export const organisationProvider = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'load-organisation',
  register(reg) {
    reg.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        http: coreServices.rootHttpRouter,
      },
      async init({ catalog, config, http }) {
        const size = {
          services: config.getNumber('load.services'),
          groups: config.getNumber('load.groups'),
        };
        let connection: EntityProviderConnection | undefined;
        const apply = (revision: number) =>
          connection?.applyMutation({
            type: 'full',
            entities: organisation(size, revision).map(entity => ({
              entity,
              locationKey: 'load',
            })),
          });
        catalog.addEntityProvider({
          getProviderName: () => 'load',
          async connect(given) {
            connection = given;
            await apply(0);
          },
        });
        const router = PromiseRouter();
        router.post('/revision', express.json(), async (req, res) => {
          const { revision } = req.body;
          if (!Number.isInteger(revision)) {
            throw new InputError('revision must be a whole number');
          }
          await apply(revision);
          res.status(204).end();
        });
        http.use('/load-organisation', router);
      },
    });
  },
});
