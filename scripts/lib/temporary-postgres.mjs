import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';

/** A PostgreSQL server for tests, in a temporary folder that goes when it stops. */
export async function startTemporaryPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'service-lifecycle-pg-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const server = await startPostgres({ folder, durable: false });
    return {
      ...server,
      async stop() {
        await server.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
