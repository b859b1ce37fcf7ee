import {
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { serviceLifecycleApiFactory } from '../api';
import { checklistsRouteRef, rootRouteRef, servicesRouteRef } from '../routes';

/** The plugin for the legacy frontend system. */
export const serviceLifecyclePlugin = createPlugin({
  id: 'service-lifecycle',
  apis: [serviceLifecycleApiFactory],
  routes: {
    root: rootRouteRef,
    services: servicesRouteRef,
    checklists: checklistsRouteRef,
  },
});

/** The page *Lifecycle*, to be mounted at `/lifecycle`. */
export const LifecyclePage = serviceLifecyclePlugin.provide(
  createRoutableExtension({
    name: 'LifecyclePage',
    component: () => import('./LifecyclePage').then(m => m.LifecyclePage),
    mountPoint: rootRouteRef,
  }),
);

/** The tab *Lifecycle* of an entity, to be mounted at `/lifecycle` below it. */
export const EntityLifecycleContent = serviceLifecyclePlugin.provide(
  createComponentExtension({
    name: 'EntityLifecycleContent',
    component: {
      lazy: () => import('../lifecycleTab').then(m => m.EntityLifecycleContent),
    },
  }),
);

/** The card *Lifecycle* for the overview of an entity. */
export const EntityLifecycleCard = serviceLifecyclePlugin.provide(
  createComponentExtension({
    name: 'EntityLifecycleCard',
    component: {
      lazy: () => import('../entityCard').then(m => m.EntityLifecycleCard),
    },
  }),
);
