import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of a tracked service, for conditional decisions. */
export const RESOURCE_TYPE_SERVICE = 'service-lifecycle-service';

/** See scorecards, lists and numbers. */
export const scorecardReadPermission = createPermission({
  name: 'serviceLifecycle.scorecard.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_SERVICE,
});

/** Submit and withdraw evidence. */
export const evidenceSubmitPermission = createPermission({
  name: 'serviceLifecycle.evidence.submit',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_SERVICE,
});

/** Review evidence; who may review which item is decided by the checklist too. */
export const evidenceReviewPermission = createPermission({
  name: 'serviceLifecycle.evidence.review',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_SERVICE,
});

/** Ask for a risk to be accepted, or for an item not to apply. */
export const riskAskPermission = createPermission({
  name: 'serviceLifecycle.risk.ask',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_SERVICE,
});

/** Accept, decline and end what was asked for. */
export const decisionMakePermission = createPermission({
  name: 'serviceLifecycle.decision.make',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_SERVICE,
});

/** Read one service from the catalog again and score it. */
export const serviceRefreshPermission = createPermission({
  name: 'serviceLifecycle.service.refresh',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_SERVICE,
});

/** See what a candidate checklist would change. */
export const checklistPreviewPermission = createPermission({
  name: 'serviceLifecycle.checklist.preview',
  attributes: { action: 'read' },
});

/** Every permission of the suite. */
export const serviceLifecyclePermissions = [
  scorecardReadPermission,
  evidenceSubmitPermission,
  evidenceReviewPermission,
  riskAskPermission,
  decisionMakePermission,
  serviceRefreshPermission,
  checklistPreviewPermission,
];
