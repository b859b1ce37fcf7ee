import {
  type ActiveChecklists,
  readActiveChecklists,
} from '../../database/activeChecklists';
import type { Database } from '../../database/types';

/** Keeps the checklists in force, so that they are parsed once and not with every scoring. */
export class ActiveChecklistCache {
  private cached: ActiveChecklists = { generation: 0, checklists: [] };

  /** The checklists in force, known to be of this generation or a later one. */
  async get(db: Database, generation: number): Promise<ActiveChecklists> {
    if (this.cached.generation < generation) {
      this.cached = await readActiveChecklists(db);
    }
    return this.cached;
  }
}
