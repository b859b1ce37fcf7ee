import type { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  evidenceSubmitPermission,
  scorecardReadPermission,
  serviceRefreshPermission,
} from 'backstage-plugin-service-lifecycle-common';
import { serviceResourceRef } from 'backstage-plugin-service-lifecycle-node';
import type { Knex } from 'knex';
import { readServiceResources } from '../database/queries/serviceResources';
import { serviceLifecycleRules } from './rules';

/** Tells the permission framework what can be decided about here, and by which rules. */
export function registerPermissions({
  permissionsRegistry,
  database,
}: {
  permissionsRegistry: PermissionsRegistryService;
  database: Knex;
}): void {
  permissionsRegistry.addResourceType({
    resourceRef: serviceResourceRef,
    permissions: [
      scorecardReadPermission,
      evidenceSubmitPermission,
      serviceRefreshPermission,
    ],
    rules: Object.values(serviceLifecycleRules),
    getResources: refs => readServiceResources(database, refs),
  });
}
