import {
  STATUS_CODES,
  stageIndex,
  type ItemStatus,
  type ListServicesQuery,
} from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import type { Database } from '../types';

/** What lists and numbers can be narrowed to; as the API has it. */
export type ServiceFilters = Omit<
  ListServicesQuery,
  'orderBy' | 'limit' | 'cursor'
>;

/** Where the letter of an item stands in `service.statuses`. */
export interface ItemPosition {
  checklistId: string;
  version: number;
  /** Counts from 1. */
  position: number;
}

/** Stands for the services without a value. */
export const NONE = 'none';

/** Columns by which services are filtered and grouped, with {@link NONE} where they have no value. */
export const FACETS = {
  owner: `coalesce(case when service.owner_resolved then service.owner_ref end, '${NONE}')`,
  system: `coalesce(service.system_ref, '${NONE}')`,
  domain: `coalesce(service.domain_ref, '${NONE}')`,
  tier: `coalesce(service.tier, '${NONE}')`,
  lifecycle: `coalesce(service.lifecycle, '${NONE}')`,
  type: `coalesce(service.type, '${NONE}')`,
  checklist: `coalesce(service.checklist_id, '${NONE}')`,
} as const;

const REFS = ['owner', 'system', 'domain'] as const;
const WORDS = ['tier', 'lifecycle', 'type', 'checklist'] as const;

/**
 * Filters as conditions over the table `service`; all of them have to hold.
 *
 * @param positions - where the item that is asked for stands, in each version
 * of each checklist that has it
 */
export function serviceFilters(
  db: Database,
  filters: ServiceFilters,
  positions: readonly ItemPosition[] = [],
): Knex.Raw[] {
  const conditions = [db.raw('service.deleted_at is null')];
  const oneOf = (column: string, values: string[] | number[]) =>
    conditions.push(db.raw(`${column} = any(?)`, [values]));

  for (const facet of REFS) {
    const refs = filters[facet];
    if (refs) {
      oneOf(FACETS[facet], refs.map(lowerCase));
    }
  }
  for (const facet of WORDS) {
    const words = filters[facet];
    if (words) {
      oneOf(FACETS[facet], words);
    }
  }
  if (filters.kind) {
    oneOf('service.kind', filters.kind.map(lowerCase));
  }
  if (filters.stage) {
    oneOf('service.stage', filters.stage.map(stageIndex));
  }
  if (filters.claim) {
    oneOf('service.claim', filters.claim.map(stageIndex));
  }
  if (filters.turn) {
    oneOf('service.turn', filters.turn);
  }
  if (filters.claimGap !== undefined) {
    conditions.push(
      db.raw('(coalesce(service.gap_stages, 0) > 0) = ?', [filters.claimGap]),
    );
  }
  if (filters.notStarted !== undefined) {
    conditions.push(db.raw('service.not_started = ?', [filters.notStarted]));
  }
  if (filters.conditional !== undefined) {
    conditions.push(db.raw('service.conditional = ?', [filters.conditional]));
  }
  if (filters.text !== undefined) {
    conditions.push(
      db.raw(
        '(strpos(lower(service.title), lower(?)) > 0 or strpos(service.name, lower(?)) > 0)',
        [filters.text, filters.text],
      ),
    );
  }
  if (filters.itemStatus) {
    conditions.push(hasItemStatus(db, filters.itemStatus, positions));
  }
  return conditions;
}

/** Conditions as one that holds where all of them do. */
export function every(db: Database, conditions: readonly Knex.Raw[]): Knex.Raw {
  return db.raw(conditions.map(() => '(?)').join(' and '), [...conditions]);
}

function hasItemStatus(
  db: Database,
  statuses: readonly ItemStatus[],
  positions: readonly ItemPosition[],
) {
  const letters = statuses.flatMap(status => [
    STATUS_CODES[status],
    STATUS_CODES[status].toUpperCase(),
  ]);
  return db.raw(
    `exists (
       select from unnest(?::text[], ?::integer[], ?::integer[])
         as item (checklist_id, version, position)
       where item.checklist_id = service.checklist_id
         and item.version = service.checklist_version
         and substr(service.statuses, item.position, 1) = any(?)
     )`,
    [
      positions.map(item => item.checklistId),
      positions.map(item => item.version),
      positions.map(item => item.position),
      letters,
    ],
  );
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}
