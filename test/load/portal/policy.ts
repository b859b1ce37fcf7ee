import { createBackendModule } from '@backstage/backend-plugin-api';
import { BackstageUserIdentity } from '@backstage/plugin-auth-node';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  PolicyDecision,
  isPermission,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';

/** Everything is asked conditionally, and everything of the organisation is visible. */
class LoadPolicy implements PermissionPolicy {
  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (isPermission(request.permission, catalogEntityReadPermission)) {
      return createCatalogConditionalDecision(request.permission, {
        anyOf: [
          catalogConditions.isEntityOwner({ claims: ownership(user?.info) }),
          catalogConditions.isEntityKind({
            kinds: ['Component', 'Group', 'User', 'System', 'Domain'],
          }),
        ],
      });
    }
    return { result: AuthorizeResult.ALLOW };
  }
}

function ownership(info?: Pick<BackstageUserIdentity, 'ownershipEntityRefs'>) {
  return info?.ownershipEntityRefs ?? [];
}

export const loadPolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'load-policy',
  register(reg) {
    reg.registerInit({
      deps: { policy: policyExtensionPoint },
      async init({ policy }) {
        policy.setPolicy(new LoadPolicy());
      },
    });
  },
});
