import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { PermissionRule } from '@backstage/plugin-permission-node';

/** A permission rule of the catalog, as its backend modules register them. */
export type CatalogPermissionRule = PermissionRule<
  Entity,
  { key: string; values?: string[] },
  'catalog-entity'
>;

/** What modules of Service Lifecycle can add about permissions. */
export interface ServiceLifecyclePermissionsExtensionPoint {
  /**
   * Makes rules known that a module added to the catalog.
   *
   * @remarks
   * The built-in rules of the catalog are known already. Where a policy answers
   * `catalog.entity.read` with a rule that is not known here, the refs that the
   * caller may see are read from the catalog instead, which takes longer and
   * may be a minute old.
   *
   * Throws a `ConflictError` if a rule of that name is known already.
   */
  addCatalogRules(...rules: CatalogPermissionRule[]): void;
}

/** For modules that add to what Service Lifecycle knows about permissions. */
export const serviceLifecyclePermissionsExtensionPoint =
  createExtensionPoint<ServiceLifecyclePermissionsExtensionPoint>({
    id: 'service-lifecycle.permissions',
  });
