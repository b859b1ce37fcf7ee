import { NotFoundError } from '@backstage/errors';
import {
  activityText,
  predicateHolds,
  provisionRef,
  type Activity,
  type ActivityPage,
  type Checklist,
  type EvidenceList,
} from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import {
  listActivity,
  type StoredActivity,
} from '../../database/queries/listActivity';
import { listEvidence } from '../../database/queries/listEvidence';
import {
  readService,
  type SeenService,
} from '../../database/queries/readService';
import { stageAt } from '../../database/queries/serviceRow';
import type { Access } from '../../permissions/access';
import { serviceNotFound } from '../serviceNotFound';
import type { ChecklistLibrary } from './ChecklistLibrary';

const PAGE_SIZE = 50;

/**
 * Gives what a service has been through.
 *
 * @remarks
 * Every method throws a `NotFoundError` if there is no such service, or if it
 * is hidden from the caller.
 */
export class HistoryReader {
  constructor(
    private readonly options: { database: Knex; checklists: ChecklistLibrary },
  ) {}

  /** What happened to the service, newest first. */
  async activity(
    access: Access,
    entityRef: string,
    query: { item?: string; limit?: number; cursor?: string },
  ): Promise<ActivityPage> {
    const { database } = this.options;
    const service = await this.find(access, entityRef);
    const checklist = await this.checklistOf(service);
    const { items, nextCursor } = await listActivity(database, {
      visible: access.visible(database),
      serviceId: service.id,
      itemId: query.item,
      limit: query.limit ?? PAGE_SIZE,
      cursor: query.cursor,
    });
    return {
      items: items.map(entry => toActivity(entry, checklist)),
      pageInfo: { ...(nextCursor && { nextCursor }) },
    };
  }

  /**
   * All revisions that the service has or had for an item, newest first.
   *
   * @remarks
   * Throws a `NotFoundError` as well if its checklist has no such item and
   * nothing was ever given for one.
   */
  async evidence(
    access: Access,
    entityRef: string,
    itemId: string,
  ): Promise<EvidenceList> {
    const { database } = this.options;
    const service = await this.find(access, entityRef);
    const checklist = await this.checklistOf(service);
    const items = await listEvidence(database, {
      visible: access.visible(database),
      service: { id: service.id, entityRef },
      itemId,
      provisions: provisionsFor(service, checklist),
    });
    if (
      items.length === 0 &&
      !checklist?.items.some(item => item.id === itemId)
    ) {
      throw new NotFoundError(
        `${entityRef} has no item ${itemId}: the scorecard lists those that it has`,
      );
    }
    return { items };
  }

  private async find(access: Access, entityRef: string): Promise<SeenService> {
    const { database } = this.options;
    const visible = access.visible(database);
    const service = await readService(database, { visible, entityRef });
    if (!service) {
      throw serviceNotFound(entityRef);
    }
    return service;
  }

  private async checklistOf({ checklist }: SeenService) {
    return checklist && (await this.options.checklists.get(checklist));
  }
}

function toActivity(
  { happening, ...entry }: StoredActivity,
  checklist: Checklist | null,
): Activity {
  const item = checklist?.items.find(({ id }) => id === entry.itemId);
  const itemTitle = item?.title ?? null;
  return {
    id: entry.id,
    at: entry.at.toISOString(),
    kind: happening.kind,
    actor: entry.actor,
    itemId: entry.itemId,
    itemTitle,
    params: happening.params,
    text: activityText(happening, { actor: entry.actor, itemTitle }),
    stageBefore: entry.stageBefore === null ? null : stageAt(entry.stageBefore),
    stageAfter: entry.stageAfter === null ? null : stageAt(entry.stageAfter),
  };
}

function provisionsFor(
  { subject }: SeenService,
  checklist: Checklist | null,
): string[] {
  return (checklist?.provisions ?? [])
    .filter(({ where }) => subject && predicateHolds(where, subject))
    .map(({ id }) => provisionRef(checklist?.id ?? '', id));
}
