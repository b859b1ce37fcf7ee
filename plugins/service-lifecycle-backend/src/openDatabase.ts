import type {
  DatabaseService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { isError, ServiceUnavailableError } from '@backstage/errors';
import type { Knex } from 'knex';
import { applyMigrations } from './database/migrate';

/** The database with all tables, or why it cannot be used. */
export type OpenedDatabase =
  | { database: Knex; problem?: undefined }
  | { database?: undefined; problem: string };

/**
 * Connects to the database and brings its tables up to date.
 *
 * @remarks
 * One that can never be used (not PostgreSQL, or too old) is told as a problem,
 * and logged with what to configure. One that cannot be reached throws, so that
 * whatever runs the backend tries again.
 */
export async function openDatabase({
  databaseService,
  logger,
}: {
  databaseService: DatabaseService;
  logger: LoggerService;
}): Promise<OpenedDatabase> {
  try {
    const database = await databaseService.getClient();
    if (!databaseService.migrations?.skip) {
      await applyMigrations(database);
    }
    return { database };
  } catch (error) {
    if (isError(error) && error.name === ServiceUnavailableError.name) {
      logger.error(error.message);
      return { problem: error.message };
    }
    throw error;
  }
}
