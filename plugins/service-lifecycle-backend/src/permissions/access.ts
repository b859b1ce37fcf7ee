import type { ResourcePermission } from '@backstage/plugin-permission-common';
import type { ServiceResource } from 'backstage-plugin-service-lifecycle-node';
import type { Knex } from 'knex';
import {
  criteriaToSql,
  matchesCriteria,
  type ServiceCriteria,
} from './criteria';

/** What one caller may see and do, for the length of a request. */
export class Access {
  private readonly seen: readonly ServiceCriteria[];
  private readonly permitted: ReadonlyMap<string, ServiceCriteria>;

  constructor(options: {
    /** All of them have to hold for a service to be seen. */
    seen: readonly ServiceCriteria[];
    /** By the name of the permission that was asked for. */
    permitted: ReadonlyMap<string, ServiceCriteria>;
  }) {
    this.seen = options.seen;
    this.permitted = options.permitted;
  }

  /**
   * The rows of the table `service` that the caller may see, as a condition.
   *
   * @remarks
   * Every query about services has it, so that what is hidden is never read.
   */
  visible(knex: Knex): Knex.Raw {
    return knex.raw(`(${this.seen.map(() => '?').join(' and ')})`, [
      ...this.seen.map(criteria => criteriaToSql(knex, criteria)),
    ]);
  }

  /** Whether the caller may see a service. */
  canSee(service: ServiceResource): boolean {
    return this.seen.every(criteria => matchesCriteria(criteria, service));
  }

  /**
   * Whether the caller may see a service and do with it what a permission is for.
   *
   * @remarks
   * Throws if the permission was not asked for when the request came in.
   */
  may(permission: ResourcePermission, service: ServiceResource): boolean {
    return (
      matchesCriteria(this.criteria(permission), service) &&
      this.canSee(service)
    );
  }

  /** Whether there can be services at all that the caller may do this with. */
  mayAnywhere(permission: ResourcePermission): boolean {
    return this.criteria(permission) !== false;
  }

  private criteria({ name }: ResourcePermission): ServiceCriteria {
    const criteria = this.permitted.get(name);
    if (criteria === undefined) {
      throw new Error(`${name} was not asked for`);
    }
    return criteria;
  }
}
