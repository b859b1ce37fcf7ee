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
  /** Refs of the other services of the same System and owner. */
  siblings: readonly string[];
}): ItemAction[] {
  const { access, resource, takes, status, evidence, siblings } = options;
  if (!access.may(evidenceSubmitPermission, resource)) {
    return [];
  }
  const actions: ItemAction[] = [];
  if (status !== 'not-applicable' && takes.some(isSubmittable)) {
    actions.push('submit');
  }
  if (
    evidence &&
    evidence.source !== 'catalog' &&
    evidence.cover.kind !== 'provision' &&
    [resource.entityRef, ...siblings].includes(evidence.anchor ?? '')
  ) {
    actions.push('withdraw');
  }
  return actions;
}
