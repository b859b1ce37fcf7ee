import { inRoot } from './root.mjs';
import { demoFilled } from './demo.mjs';
import { ensureFrontendBuilt } from './frontend.mjs';
import { demoPeople } from './people.mjs';
import { startPortal } from './portal.mjs';
import { freePort } from './ports.mjs';
import { startTemporaryPostgres } from './temporary-postgres.mjs';

/**
 * The built portal on a database and a port of its own, filled with the demo's
 * evidence, for tests and screenshots; both end with this process.
 *
 * @param {object} [options]
 * @param {string} [options.name] tells its log in .cache apart from others
 * @param {Record<string, string>} [options.env] such as APP_CONFIG_*
 */
export async function startTemporaryPortal({ name = 'portal', env } = {}) {
  await ensureFrontendBuilt();
  const database = await startTemporaryPostgres();
  try {
    const port = await freePort();
    const start = log =>
      startPortal({ ...database, port, env, log: inRoot(`.cache/${log}.log`) });
    let portal = await start(name);
    await demoFilled(portal.url, demoPeople()[0].ref).catch(async error => {
      await portal.stop();
      throw error;
    });
    return {
      url: portal.url,
      connectionString: database.connectionString,
      /** Ends the backend, and starts another one at the same address on the same database. */
      async restart() {
        await portal.stop();
        portal = await start(`${name}-restarted`);
      },
      async stop() {
        await portal.stop();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}
