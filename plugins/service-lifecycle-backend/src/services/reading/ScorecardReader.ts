import type { Scorecard } from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import { findVisible } from '../../database/queries/findVisible';
import {
  readNamedByScorecard,
  readScorecard,
} from '../../database/queries/readScorecard';
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
   * Read while it is still being decided what the caller may see, since asking
   * takes longer than reading. Throws a `NotFoundError` if there is no such
   * service, or if it is hidden from the caller.
   */
  async read(
    deciding: Access | Promise<Access>,
    entityRef: string,
  ): Promise<Scorecard> {
    const { database, scoring, checklists, clock } = this.options;
    const now = clock();
    const [access, first] = await Promise.all([
      deciding,
      readScorecard(database, { entityRef, now }),
    ]);
    let stored = first && access.canSee(first.resource) ? first : undefined;
    if (stored?.due) {
      await scoring.rescore([stored.id]);
      stored = await readScorecard(database, { entityRef, now });
    }
    if (!stored) {
      throw serviceNotFound(entityRef);
    }
    const { checklist } = stored.standing;
    const named = await readNamedByScorecard(database, {
      visible: access.visible(database),
      scorecard: stored,
    });
    return toScorecard(stored, named, {
      access,
      checklist: checklist && (await checklists.get(checklist)),
      now,
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
