import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { readGeneration } from '../database/activeChecklists';
import { switchChecklists } from '../database/switchChecklists';
import { canonicalHash } from '../hash';
import type { LoadedChecklists } from './loadChecklists';

/**
 * Decides which checklists are in force.
 *
 * @remarks
 * The database says so, for all replicas alike. What a replica reads from its
 * files and addresses it puts in force once, and again when that has changed:
 * so the one that started last decides, and two with different files do not
 * take turns.
 */
export class ChecklistService {
  private readonly database: Knex;
  private readonly load: () => Promise<LoadedChecklists>;
  private readonly logger: LoggerService;
  private readonly clock: () => Date;

  private offered: string | undefined;
  private told: readonly string[] = [];
  private wrong: readonly string[] = [];

  constructor(options: {
    database: Knex;
    /** Reads what the files and addresses say now. */
    load: () => Promise<LoadedChecklists>;
    logger: LoggerService;
    clock: () => Date;
  }) {
    this.database = options.database;
    this.load = options.load;
    this.logger = options.logger;
    this.clock = options.clock;
  }

  /**
   * Reads all checklists again, and puts them in force if they have changed.
   *
   * @remarks
   * While anything is wrong with any of them, those in force stay as they are;
   * what is wrong is logged and told by `problems`. Where none are in force yet,
   * those that can be used are, so that a portal can start.
   */
  async reload(): Promise<void> {
    const { checklists, problems, warnings } = await this.load();
    this.tell(problems, warnings);
    const offered = canonicalHash(checklists);
    if (offered === this.offered && problems.length === 0) {
      return;
    }
    if (problems.length > 0 && (await readGeneration(this.database)) > 0) {
      return;
    }
    const { switched, versions } = await switchChecklists(this.database, {
      checklists,
      now: this.clock(),
    });
    this.offered = problems.length > 0 ? undefined : offered;
    if (switched) {
      this.logger.info(
        `Checklists in force, in the order in which they are matched: ${versions
          .map(({ id, version }) => `${id} (version ${version})`)
          .join(', ')}`,
      );
    }
  }

  /** What was wrong when this replica read its checklists last, in sentences. */
  problems(): readonly string[] {
    return this.wrong;
  }

  /** Logs what it has not logged just before, so that a log is not filled with one mistake. */
  private tell(problems: readonly string[], warnings: readonly string[]) {
    const told = [...problems, ...warnings];
    if (canonicalHash(told) !== canonicalHash(this.told)) {
      if (problems.length > 0) {
        this.logger.error(
          `The checklists in force stay as they are until this is mended:\n${problems
            .map(problem => `- ${problem}`)
            .join('\n')}`,
        );
      } else if (this.wrong.length > 0) {
        this.logger.info('All checklists can be read again');
      }
      warnings.forEach(warning => this.logger.warn(warning));
    }
    this.told = told;
    this.wrong = problems;
  }
}
