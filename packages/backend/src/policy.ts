import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  catalogEntityDeletePermission,
  catalogLocationCreatePermission,
  catalogLocationDeletePermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import {
  createServiceLifecycleConditionalDecision,
  serviceLifecycleConditions,
} from 'backstage-plugin-service-lifecycle-backend';
import { evidenceSubmitPermission } from 'backstage-plugin-service-lifecycle-common';

type Rule = (permission: Permission, user?: PolicyQueryUser) => PolicyDecision;

const allow: Rule = () => ({ result: AuthorizeResult.ALLOW });
const deny: Rule = () => ({ result: AuthorizeResult.DENY });

/** Evidence for a service comes from whoever owns it, alone or in a group. */
const owners: Rule = (_permission, user) =>
  createServiceLifecycleConditionalDecision(
    evidenceSubmitPermission,
    serviceLifecycleConditions.isOwner({
      claims: user?.info.ownershipEntityRefs ?? [],
    }),
  );

/** What the portal's people may do beyond, or short of, what everybody may. */
const rules = new Map<string, Rule>([
  // What the catalog holds comes from the sample organisation's files alone.
  [catalogLocationCreatePermission.name, deny],
  [catalogLocationDeletePermission.name, deny],
  [catalogEntityDeletePermission.name, deny],
  [evidenceSubmitPermission.name, owners],
]);

/**
 * Who may do what in the demo portal: everybody reads everything, owners submit.
 *
 * @remarks
 * Not a model for a real portal, where `catalog.entity.read` is the first rule
 * to write: what it hides, Service Lifecycle hides too.
 */
export class PortalPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const rule = rules.get(permission.name) ?? allow;
    return rule(permission, user);
  }
}

export const portalPolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'portal-policy',
  register(env) {
    env.registerInit({
      deps: { policy: policyExtensionPoint },
      async init({ policy }) {
        policy.setPolicy(new PortalPolicy());
      },
    });
  },
});
