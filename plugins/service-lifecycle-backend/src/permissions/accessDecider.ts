import type {
  AuthService,
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  type PolicyDecision,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import { createConditionTransformer } from '@backstage/plugin-permission-node';
import { scorecardReadPermission } from 'backstage-plugin-service-lifecycle-common';
import { serviceResourceRef } from 'backstage-plugin-service-lifecycle-node';
import { Access } from './access';
import type { CatalogRules } from './catalogRules';
import type { ServiceCriteria } from './criteria';
import type { VisibleRefs } from './visibleRefs';

interface AccessDeciderOptions {
  auth: AuthService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  catalogRules: CatalogRules;
  visibleRefs: VisibleRefs;
}

/** Decides what a caller may see and do. */
export class AccessDecider {
  private readonly options: AccessDeciderOptions;
  private readonly transform;

  constructor(options: AccessDeciderOptions) {
    this.options = options;
    this.transform = createConditionTransformer(
      options.permissionsRegistry.getPermissionRuleset(serviceResourceRef),
    );
  }

  /**
   * Asks once for all that a route needs to know.
   *
   * @remarks
   * Seeing takes `serviceLifecycle.scorecard.read`, and of people
   * `catalog.entity.read` as well. Services are not asked for the latter: what
   * they may do is written in their `accessRestrictions`, which name
   * permissions of this plugin only.
   *
   * Throws a `NotAllowedError` where no scorecard at all may be read.
   */
  async decide(
    credentials: BackstageCredentials,
    permissions: readonly ResourcePermission[] = [],
  ): Promise<Access> {
    const isService = this.options.auth.isPrincipal(credentials, 'service');
    const asked = [
      scorecardReadPermission,
      ...permissions,
      ...(isService ? [] : [catalogEntityReadPermission]),
    ];
    const decisions = await this.options.permissions.authorizeConditional(
      asked.map(permission => ({ permission })),
      { credentials },
    );
    const criteria = new Map<string, ServiceCriteria>();
    for (const [index, permission] of asked.entries()) {
      const decision = decisions[index];
      if (!decision) {
        throw new Error(`There was no decision about ${permission.name}`);
      }
      criteria.set(
        permission.name,
        permission === catalogEntityReadPermission
          ? await this.visibleInCatalog(decision, credentials)
          : this.toCriteria(decision),
      );
    }
    const read = criteria.get(scorecardReadPermission.name) ?? false;
    if (read === false) {
      throw new NotAllowedError(
        `You may not read scorecards: ask for the permission ${scorecardReadPermission.name}`,
      );
    }
    return new Access({
      seen: [criteria.get(catalogEntityReadPermission.name) ?? true, read],
      permitted: criteria,
    });
  }

  private toCriteria(decision: PolicyDecision): ServiceCriteria {
    return decision.result === AuthorizeResult.CONDITIONAL
      ? this.transform(decision.conditions)
      : decision.result === AuthorizeResult.ALLOW;
  }

  private async visibleInCatalog(
    decision: PolicyDecision,
    credentials: BackstageCredentials,
  ): Promise<ServiceCriteria> {
    if (decision.result !== AuthorizeResult.CONDITIONAL) {
      return decision.result === AuthorizeResult.ALLOW;
    }
    const { conditions } = decision;
    const { catalogRules, visibleRefs } = this.options;
    return (
      catalogRules.translate(conditions) ?? {
        property: 'entityRef',
        values: await visibleRefs.under(conditions, credentials),
      }
    );
  }
}
