import { NotFoundError } from '@backstage/errors';
import type {
  ChecklistDocument,
  ChecklistList,
} from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import { countByChecklist } from '../../database/queries/countByChecklist';
import { readActiveVersions } from '../../database/queries/readChecklist';
import type { Access } from '../../permissions/access';
import type { ChecklistLibrary } from './ChecklistLibrary';
import { toChecklistDocument, toChecklistSummary } from './toChecklistDocument';

/** Gives what is required. */
export class ChecklistReader {
  constructor(
    private readonly options: {
      database: Knex;
      checklists: ChecklistLibrary;
      /** What is wrong with the files that are configured. */
      problems: () => readonly string[];
    },
  ) {}

  /** The checklists in force, in the order in which they are matched. */
  async list(access: Access): Promise<ChecklistList> {
    const { database, checklists } = this.options;
    const services = await countByChecklist(database, {
      visible: access.visible(database),
    });
    const active = await readActiveVersions(database);
    const items = await Promise.all(
      active.map(async wanted =>
        toChecklistSummary(await checklists.get(wanted), {
          version: wanted.version,
          services: services.get(wanted.id) ?? 0,
        }),
      ),
    );
    const problems = [...this.options.problems()];
    return problems.length > 0 ? { items, problems } : { items };
  }

  /**
   * One checklist, in the version in force or in another one.
   *
   * @remarks
   * Throws a `NotFoundError` if there is no such checklist or version.
   */
  async get(id: string, version?: number): Promise<ChecklistDocument> {
    const { database, checklists } = this.options;
    const active = (await readActiveVersions(database)).find(
      checklist => checklist.id === id,
    );
    const wanted = version ?? active?.version;
    const checklist =
      wanted === undefined
        ? undefined
        : await checklists.find({ id, version: wanted });
    if (!checklist || wanted === undefined) {
      throw new NotFoundError(
        version === undefined
          ? `There is no checklist ${id} in force: GET /checklists lists those that are`
          : `There is no version ${version} of the checklist ${id}: leave version out for the one in force`,
      );
    }
    return toChecklistDocument(checklist, {
      version: wanted,
      active: wanted === active?.version,
    });
  }
}
