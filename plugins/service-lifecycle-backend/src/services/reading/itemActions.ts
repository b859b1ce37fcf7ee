import {
  evidenceSubmitPermission,
  isSubmittable,
  type EvidenceRevision,
  type ItemAction,
  type ItemStatus,
} from 'backstage-plugin-service-lifecycle-common';
import type { ServiceResource } from 'backstage-plugin-service-lifecycle-node';
import type { Access } from '../../permissions/access';

/** What the caller may do with an item now. */
export function itemActions(options: {
  access: Access;
  resource: ServiceResource;
  /** Evidence types that the item takes. */
  takes: readonly string[];
  status: ItemStatus;
  evidence: EvidenceRevision | null;
}): ItemAction[] {
  const { access, resource, takes, status, evidence } = options;
  if (!access.may(evidenceSubmitPermission, resource)) {
    return [];
  }
  const actions: ItemAction[] = [];
  if (status !== 'not-applicable' && takes.some(isSubmittable)) {
    actions.push('submit');
  }
  if (
    evidence !== null &&
    evidence.source !== 'catalog' &&
    evidence.anchor === resource.entityRef
  ) {
    actions.push('withdraw');
  }
  return actions;
}
