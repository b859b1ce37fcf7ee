import type { Scorecard } from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import { findVisible } from '../../database/queries/findVisible';
import { readScorecard } from '../../database/queries/readScorecard';
import type { Access } from '../../permissions/access';
import type { ScoringService } from '../scoring/ScoringService';
import { serviceNotFound } from '../serviceNotFound';
import type { ChecklistLibrary } from './ChecklistLibrary';
import { toScorecard } from './toScorecard';

/** Gives the scorecard of one service. */
export class ScorecardReader {
  constructor(
    private readonly options: {
      database: Knex;
      scoring: ScoringService;
      checklists: ChecklistLibrary;
      clock: () => Date;
    },
  ) {}

  /**
   * The scorecard as it is now: what turned by time alone is scored first.
   *
   * @remarks
   * Throws a `NotFoundError` if there is no such service, or if it is hidden
   * from the caller.
   */
  async read(access: Access, entityRef: string): Promise<Scorecard> {
    const { database, scoring, checklists, clock } = this.options;
    const question = {
      visible: access.visible(database),
      entityRef,
      now: clock(),
    };
    let stored = await readScorecard(database, question);
    if (stored?.due) {
      await scoring.rescore([stored.id]);
      stored = await readScorecard(database, question);
    }
    if (!stored) {
      throw serviceNotFound(entityRef);
    }
    const { checklist } = stored.standing;
    return toScorecard(stored, {
      access,
      checklist: checklist && (await checklists.get(checklist)),
      now: question.now,
    });
  }

  /** Those services among several that the caller may see, sorted. */
  async visibleAmong(
    access: Access,
    entityRefs: readonly string[],
  ): Promise<string[]> {
    const { database } = this.options;
    return findVisible(database, {
      visible: access.visible(database),
      entityRefs,
    });
  }
}
