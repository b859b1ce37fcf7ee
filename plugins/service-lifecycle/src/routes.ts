import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

/** The page *Lifecycle*. */
export const rootRouteRef = createRouteRef({ id: 'service-lifecycle' });

export const organisationRouteRef = createSubRouteRef({
  id: 'service-lifecycle.organisation',
  parent: rootRouteRef,
  path: '/organisation',
});

export const servicesRouteRef = createSubRouteRef({
  id: 'service-lifecycle.services',
  parent: rootRouteRef,
  path: '/services',
});

export const checklistsRouteRef = createSubRouteRef({
  id: 'service-lifecycle.checklists',
  parent: rootRouteRef,
  path: '/checklists',
});

export const checklistRouteRef = createSubRouteRef({
  id: 'service-lifecycle.checklist',
  parent: rootRouteRef,
  path: '/checklists/:checklistId',
});

/** Where the Lifecycle tab lies below the page of an entity. */
export const LIFECYCLE_TAB_PATH = '/lifecycle';
