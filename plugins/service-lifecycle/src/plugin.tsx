import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { serviceLifecycleApi } from './extensions/apis';
import { lifecycleEntityCard } from './extensions/entityCards';
import { lifecycleEntityContent } from './extensions/entityContents';
import {
  checklistsPage,
  lifecyclePage,
  organisationPage,
  servicesPage,
} from './extensions/pages';
import { LifecycleIcon } from './pages/LifecycleIcon';
import { checklistsRouteRef, rootRouteRef, servicesRouteRef } from './routes';

/** The plugin for Backstage's new frontend system. */
export const serviceLifecyclePlugin = createFrontendPlugin({
  pluginId: 'service-lifecycle',
  title: 'Lifecycle',
  icon: <LifecycleIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: {
    root: rootRouteRef,
    services: servicesRouteRef,
    checklists: checklistsRouteRef,
  },
  extensions: [
    serviceLifecycleApi,
    lifecyclePage,
    organisationPage,
    servicesPage,
    checklistsPage,
    lifecycleEntityContent,
    lifecycleEntityCard,
  ],
});
