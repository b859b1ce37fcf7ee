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
    const portal = await startPortal({
      ...database,
      port: await freePort(),
      env,
      log: inRoot(`.cache/${name}.log`),
    });
    await demoFilled(portal.url, demoPeople()[0].ref).catch(async error => {
      await portal.stop();
      throw error;
    });
    return {
      ...portal,
      connectionString: database.connectionString,
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
