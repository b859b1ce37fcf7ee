import { InputError, NotFoundError } from '@backstage/errors';
import {
  ITEM_STATUSES,
  type GetItemSummaryQuery,
  type GetSummaryQuery,
  type ItemSummary,
  type ListServicesQuery,
  type ServicePage,
  type Summary,
} from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import { listServices } from '../../database/queries/listServices';
import {
  readActiveVersions,
  readItemPositions,
} from '../../database/queries/readChecklist';
import type { ServiceFilters } from '../../database/queries/serviceFilters';
import { toServiceOrder } from '../../database/queries/serviceOrder';
import { summarise } from '../../database/queries/summarise';
import { summariseItems } from '../../database/queries/summariseItems';
import type { Access } from '../../permissions/access';
import type { ScoringService } from '../scoring/ScoringService';
import type { ChecklistLibrary } from './ChecklistLibrary';

const PAGE_SIZE = 50;

/**
 * Gives lists and numbers over the services that a caller may see.
 *
 * @remarks
 * What turned by time alone is scored first, as far as that is quickly done;
 * beyond it the answer says by `asOf` when it was right.
 */
export class OverviewReader {
  constructor(
    private readonly options: {
      database: Knex;
      scoring: ScoringService;
      checklists: ChecklistLibrary;
    },
  ) {}

  /** One page of services. */
  async services(
    access: Access,
    { orderBy, limit, cursor, ...filters }: ListServicesQuery,
  ): Promise<ServicePage> {
    const { database } = this.options;
    const positions = await this.positionsFor(filters);
    const asOf = await this.scored();
    const page = await listServices(database, {
      visible: access.visible(database),
      filters,
      positions,
      order: toServiceOrder(orderBy),
      limit: limit ?? PAGE_SIZE,
      cursor,
    });
    return { ...page, ...asOf };
  }

  /** Numbers per group and in total. */
  async summary(
    access: Access,
    { groupBy, ...filters }: GetSummaryQuery,
  ): Promise<Summary> {
    const { database } = this.options;
    const positions = await this.positionsFor(filters);
    const asOf = await this.scored();
    const numbers = await summarise(database, {
      visible: access.visible(database),
      groupBy,
      filters,
      positions,
    });
    return { groupBy, ...numbers, ...asOf };
  }

  /**
   * The heat map: statuses of each item within each group.
   *
   * @remarks
   * Throws a `NotFoundError` if no such checklist is in force.
   */
  async items(
    access: Access,
    { groupBy, checklist: id, ...filters }: GetItemSummaryQuery,
  ): Promise<ItemSummary> {
    const { database, checklists } = this.options;
    const asOf = await this.scored();
    const active = (await readActiveVersions(database)).find(
      checklist => checklist.id === id,
    );
    if (!active) {
      throw new NotFoundError(
        `There is no checklist ${id} in force: GET /checklists lists those that are`,
      );
    }
    const items = (await checklists.get(active)).items;
    const rows = await summariseItems(database, {
      visible: access.visible(database),
      groupBy,
      filters: { ...filters, checklist: [id] },
      items: items.map(item => item.id),
      itemsOf: async version =>
        (await checklists.get({ id, version })).items.map(item => item.id),
    });
    return {
      groupBy,
      checklist: id,
      items: items.map(item => ({ id: item.id, title: item.title })),
      statuses: [...ITEM_STATUSES],
      rows,
      ...asOf,
    };
  }

  private async positionsFor({ item, itemStatus }: ServiceFilters) {
    if ((item === undefined) !== (itemStatus === undefined)) {
      throw new InputError(
        'item and itemStatus in the query belong together: give both or neither',
      );
    }
    return item === undefined
      ? []
      : readItemPositions(this.options.database, item);
  }

  private async scored(): Promise<{ asOf?: string }> {
    const { asOf } = await this.options.scoring.rescoreDue();
    return asOf ? { asOf: asOf.toISOString() } : {};
  }
}
