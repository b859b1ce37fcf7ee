import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { SignalsService } from '@backstage/plugin-signals-node';
import type { Knex } from 'knex';
import { readAudience } from '../database/queries/readAudience';

/** Where pages listen for changes; each message is `{ entityRef }`. */
export const CHANGES_CHANNEL = 'service-lifecycle';

/** Services that are announced one by one; pages about others find out by themselves. */
const LIMIT = 50;

/**
 * Tells pages that are open that what they show has changed.
 *
 * @remarks
 * Only members of the owning groups are told, because a signal to everybody
 * would tell those whom a service is hidden from that there is one. Nothing
 * waits for it, and nothing fails with it.
 */
export class ChangeAnnouncer {
  constructor(
    private readonly options: {
      database: Knex;
      signals: SignalsService;
      logger: LoggerService;
    },
  ) {}

  announce(entityRefs: readonly string[]): void {
    this.publish(entityRefs.slice(0, LIMIT)).catch(error =>
      this.options.logger.warn(
        `Open pages were not told of a change: ${stringifyError(error)}`,
      ),
    );
  }

  private async publish(entityRefs: readonly string[]): Promise<void> {
    const { database, signals } = this.options;
    for (const { entityRef, users } of await readAudience(
      database,
      entityRefs,
    )) {
      await signals.publish({
        channel: CHANGES_CHANNEL,
        recipients: { type: 'user', entityRef: users },
        message: { entityRef },
      });
    }
  }
}
