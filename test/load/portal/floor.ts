import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import PromiseRouter from 'express-promise-router';

/**
 * The cheapest honest route: it authenticates, asks one permission, reads one
 * row. What the suite's own routes cost is compared with it.
 */
export const floorPlugin = createBackendPlugin({
  pluginId: 'load-floor',
  register(reg) {
    reg.registerInit({
      deps: {
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
      },
      async init({ database, httpAuth, httpRouter, permissions }) {
        const knex = await database.getClient();
        await knex.schema.dropTableIfExists('floor');
        await knex.schema.createTable('floor', table => {
          table.integer('id').primary();
          table.text('text').notNullable();
        });
        await knex('floor').insert({ id: 1, text: 'one row' });

        const router = PromiseRouter();
        router.get('/row', async (req, res) => {
          const credentials = await httpAuth.credentials(req);
          await permissions.authorizeConditional(
            [{ permission: catalogEntityReadPermission }],
            { credentials },
          );
          res.json(await knex('floor').where({ id: 1 }).first());
        });
        router.get('/memory', async (_req, res) => {
          globalThis.gc?.();
          res.json(process.memoryUsage());
        });
        httpRouter.use(router);
      },
    });
  },
});
