import type { Checklist } from 'backstage-plugin-service-lifecycle-common';
import {
  readChecklist,
  type ChecklistVersion,
} from '../../database/queries/readChecklist';
import type { Database } from '../../database/types';

/** Gives any version of any checklist; what has been read once is kept, since no version ever changes. */
export class ChecklistLibrary {
  private readonly known = new Map<string, Checklist>();

  constructor(private readonly database: Database) {}

  /** Undefined if there never was such a version. */
  async find(wanted: ChecklistVersion): Promise<Checklist | undefined> {
    const key = `${wanted.id}@${wanted.version}`;
    const known = this.known.get(key);
    if (known) {
      return known;
    }
    const checklist = await readChecklist(this.database, wanted);
    if (checklist) {
      this.known.set(key, checklist);
    }
    return checklist;
  }

  /** For versions that are referred to, and so must exist. */
  async get(wanted: ChecklistVersion): Promise<Checklist> {
    const checklist = await this.find(wanted);
    if (!checklist) {
      throw new Error(
        `Version ${wanted.version} of the checklist ${wanted.id} is not stored`,
      );
    }
    return checklist;
  }
}
