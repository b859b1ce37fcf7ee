import {
  STAGES,
  stageIndex,
  type StageId,
} from 'backstage-plugin-service-lifecycle-common';
import type {
  ServiceFilter,
  ServiceResource,
} from 'backstage-plugin-service-lifecycle-node';
import type { Knex } from 'knex';
import { fact } from '../catalog/fact';

/** Whether a filter holds for a service. */
export function matchesFilter(
  filter: ServiceFilter,
  service: ServiceResource,
): boolean {
  if ('fact' in filter) {
    return wantedFacts(filter).some(wanted => service.facts.includes(wanted));
  }
  const { property, values } = filter;
  switch (property) {
    case 'entityRef':
      return values.includes(service.entityRef);
    case 'kind':
      return includesAnyCase(values, service.kind);
    case 'owner':
      return service.owner !== null && includesAnyCase(values, service.owner);
    case 'owners':
      return service.owners.some(owner => includesAnyCase(values, owner));
    case 'tier':
      return service.tier !== null && values.includes(service.tier);
    case 'checklist':
      return service.checklist !== null && values.includes(service.checklist);
    case 'stage':
      return service.stage !== null && values.includes(service.stage);
    default:
      return refuse(property);
  }
}

/**
 * The same over the table `service`.
 *
 * @remarks
 * Never null, so that it stays right within a `not`.
 */
export function filterToSql(knex: Knex, filter: ServiceFilter): Knex.Raw {
  if ('fact' in filter) {
    return knex.raw(
      'exists (select from service_facts where service_id = service.id and facts && ?::text[])',
      [wantedFacts(filter)],
    );
  }
  const { property, values } = filter;
  switch (property) {
    case 'entityRef':
      return knex.raw('service.entity_ref = any(?::text[])', [[...values]]);
    case 'kind':
      return knex.raw('service.kind = any(?::text[])', [lowerCase(values)]);
    case 'owner':
      return knex.raw('coalesce(service.owner_ref = any(?::text[]), false)', [
        lowerCase(values),
      ]);
    case 'owners':
      // Not `= any(?)`: planning that takes a millisecond for somebody in 200 groups.
      return knex.raw(
        'exists (select from service_owner where service_id = service.id and owner_ref in (select unnest(?::text[])))',
        [lowerCase(values)],
      );
    case 'tier':
      return knex.raw('coalesce(service.tier = any(?::text[]), false)', [
        [...values],
      ]);
    case 'checklist':
      return knex.raw(
        'coalesce(service.checklist_id = any(?::text[]), false)',
        [[...values]],
      );
    case 'stage':
      return knex.raw('coalesce(service.stage = any(?::smallint[]), false)', [
        values.filter(isStage).map(stageIndex),
      ]);
    default:
      return refuse(property);
  }
}

function wantedFacts(filter: { fact: string; values?: readonly string[] }) {
  return filter.values
    ? filter.values.map(value => fact(filter.fact, value))
    : [fact(filter.fact)];
}

function lowerCase(values: readonly string[]) {
  return values.map(value => value.toLowerCase());
}

function includesAnyCase(values: readonly string[], value: string) {
  return lowerCase(values).includes(value.toLowerCase());
}

function isStage(value: string): value is StageId {
  return STAGES.some(stage => stage === value);
}

function refuse(property: never): never {
  throw new Error(`There is no property "${property}" to filter services by`);
}
