import type { Entity } from '@backstage/catalog-model';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
} from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import {
  evidenceSubmitPermission,
  serviceRefreshPermission,
} from 'backstage-plugin-service-lifecycle-common';
import {
  createServiceLifecycleConditionalDecision,
  serviceLifecycleConditions,
} from '../permissions/conditions';

/** A person of the team that owns most of the shop. */
export const ANA = 'user:default/ana';
/** A person of the team that owns the till. */
export const BO = 'user:default/bo';
/** A person of the team from whom nothing is hidden. */
export const CY = 'user:default/cy';

const TEAMS: Record<string, string> = {
  [ANA]: 'group:default/shop',
  [BO]: 'group:default/till',
  [CY]: 'group:default/vault',
};

/**
 * The entities of a small shop.
 *
 * @remarks
 * `cart` and `basket` are the shop team's within one System, `till` is another
 * team's within the same, and `vault` is hidden from everybody but its owners.
 */
export const shop: readonly Entity[] = [
  ...Object.entries(TEAMS).flatMap(([user, group]) => [
    entity('Group', nameOf(group), { type: 'team', children: [] }),
    entity('User', nameOf(user), { memberOf: [nameOf(group)] }),
  ]),
  entity('System', 'checkout', { owner: 'shop' }),
  component('cart', 'shop'),
  component('basket', 'shop'),
  component('till', 'till'),
  component('vault', 'vault', { secret: 'true' }),
];

/**
 * Everybody reads what is not secret and what is theirs; owners submit and
 * refresh.
 */
export const shopPolicy: PermissionPolicy = {
  async handle({ permission }, user) {
    const claims = [TEAMS[user?.info.userEntityRef ?? ''] ?? ''];
    if (isPermission(permission, catalogEntityReadPermission)) {
      return createCatalogConditionalDecision(permission, {
        anyOf: [
          { not: catalogConditions.hasLabel({ label: 'secret' }) },
          catalogConditions.isEntityOwner({ claims }),
        ],
      });
    }
    if (
      isPermission(permission, evidenceSubmitPermission) ||
      isPermission(permission, serviceRefreshPermission)
    ) {
      return createServiceLifecycleConditionalDecision(
        permission,
        serviceLifecycleConditions.isOwner({ claims }),
      );
    }
    return { result: AuthorizeResult.ALLOW };
  },
};

function component(
  name: string,
  owner: string,
  labels?: Record<string, string>,
): Entity {
  const spec = {
    type: 'service',
    lifecycle: 'production',
    owner,
    system: 'checkout',
  };
  return entity('Component', name, spec, labels);
}

function entity(
  kind: string,
  name: string,
  spec: Entity['spec'],
  labels?: Record<string, string>,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', ...(labels && { labels }) },
    spec,
  };
}

function nameOf(ref: string): string {
  return ref.split('/')[1] ?? ref;
}
