import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import type {
  ServiceFilter,
  ServiceResource,
} from 'backstage-plugin-service-lifecycle-node';
import type { Knex } from 'knex';
import { filterToSql, matchesFilter } from './serviceFilter';

/** Filters with `allOf`, `anyOf` and `not` around them; a boolean where nothing depends on the service. */
export type ServiceCriteria = PermissionCriteria<ServiceFilter> | boolean;

/** Whether criteria hold for a service. */
export function matchesCriteria(
  criteria: ServiceCriteria,
  service: ServiceResource,
): boolean {
  if (typeof criteria === 'boolean') {
    return criteria;
  }
  if (isAndCriteria(criteria)) {
    return criteria.allOf.every(part => matchesCriteria(part, service));
  }
  if (isOrCriteria(criteria)) {
    return criteria.anyOf.some(part => matchesCriteria(part, service));
  }
  if (isNotCriteria(criteria)) {
    return !matchesCriteria(criteria.not, service);
  }
  return matchesFilter(criteria, service);
}

/** The same as a condition over the table `service`. */
export function criteriaToSql(knex: Knex, criteria: ServiceCriteria): Knex.Raw {
  if (typeof criteria === 'boolean') {
    return knex.raw(criteria ? 'true' : 'false');
  }
  if (isAndCriteria(criteria)) {
    return joined(knex, criteria.allOf, ' and ');
  }
  if (isOrCriteria(criteria)) {
    return joined(knex, criteria.anyOf, ' or ');
  }
  if (isNotCriteria(criteria)) {
    return knex.raw('not (?)', [criteriaToSql(knex, criteria.not)]);
  }
  return filterToSql(knex, criteria);
}

/** Criteria of the same shape with every leaf replaced. */
export function mapCriteria<A, B>(
  criteria: PermissionCriteria<A>,
  map: (leaf: A) => PermissionCriteria<B>,
): PermissionCriteria<B> {
  const inner = (part: PermissionCriteria<A>) => mapCriteria(part, map);
  if (isAndCriteria(criteria)) {
    const [first, ...rest] = criteria.allOf;
    return { allOf: [inner(first), ...rest.map(inner)] };
  }
  if (isOrCriteria(criteria)) {
    const [first, ...rest] = criteria.anyOf;
    return { anyOf: [inner(first), ...rest.map(inner)] };
  }
  if (isNotCriteria(criteria)) {
    return { not: inner(criteria.not) };
  }
  return map(criteria);
}

/** The leaves of criteria, from left to right. */
export function leavesOf<T>(criteria: PermissionCriteria<T>): T[] {
  if (isAndCriteria(criteria)) {
    return criteria.allOf.flatMap(leavesOf);
  }
  if (isOrCriteria(criteria)) {
    return criteria.anyOf.flatMap(leavesOf);
  }
  return isNotCriteria(criteria) ? leavesOf(criteria.not) : [criteria];
}

function joined(
  knex: Knex,
  parts: readonly PermissionCriteria<ServiceFilter>[],
  operator: ' and ' | ' or ',
) {
  return knex.raw(
    `(${parts.map(() => '?').join(operator)})`,
    parts.map(part => criteriaToSql(knex, part)),
  );
}
