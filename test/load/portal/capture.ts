import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import PromiseRouter from 'express-promise-router';

/** One statement as it went to the server. */
export interface CapturedStatement {
  sql: string;
  bindings: unknown[];
}

/**
 * Remembers the statements that the plugin sends, so that PostgreSQL's own time
 * for the very same ones can be measured, and starts its scheduled tasks on
 * demand.
 */
export const capture = createBackendModule({
  pluginId: 'service-lifecycle',
  moduleId: 'load-capture',
  register(reg) {
    reg.registerInit({
      deps: {
        database: coreServices.database,
        http: coreServices.rootHttpRouter,
        scheduler: coreServices.scheduler,
      },
      async init({ database, http, scheduler }) {
        const knex = await database.getClient();
        let on = false;
        let statements: CapturedStatement[] = [];
        knex.on('query', (query: CapturedStatement) => {
          if (on) {
            statements.push({ sql: query.sql, bindings: query.bindings ?? [] });
          }
        });
        const router = PromiseRouter();
        router.post('/start', async (_req, res) => {
          on = true;
          statements = [];
          res.status(204).end();
        });
        router.post('/stop', async (_req, res) => {
          on = false;
          res.json(statements);
        });
        router.post('/tasks/:id', async (req, res) => {
          await scheduler.triggerTask(req.params.id);
          res.status(202).end();
        });
        http.use('/load-capture', router);
      },
    });
  },
});
