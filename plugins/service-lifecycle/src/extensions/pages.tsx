import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import type { ReactElement } from 'react';
import { z } from 'zod';
import { LifecycleIcon } from '../pages/LifecycleIcon';
import { DEFAULT_HEADLINE_TIERS } from '../pages/organisation/headlineTiers';
import { rootRouteRef } from '../routes';

export const lifecyclePage = PageBlueprint.make({
  params: {
    path: '/lifecycle',
    title: 'Lifecycle',
    icon: <LifecycleIcon fontSize="inherit" />,
    routeRef: rootRouteRef,
  },
});

export const organisationPage = SubPageBlueprint.makeWithOverrides({
  name: 'organisation',
  configSchema: {
    /** Tiers that the headline counts, as the catalog writes them. */
    headlineTiers: z.array(z.string()).default([...DEFAULT_HEADLINE_TIERS]),
  },
  factory: (originalFactory, { config }) =>
    originalFactory({
      path: 'organisation',
      title: 'Organisation',
      loader: () =>
        import('../pages/organisation').then(m =>
          asMain(<m.OrganisationPage headlineTiers={config.headlineTiers} />),
        ),
    }),
});

export const servicesPage = SubPageBlueprint.make({
  name: 'services',
  params: {
    path: 'services',
    title: 'Services',
    loader: () =>
      import('../pages/services').then(m => asMain(<m.ServicesPage />)),
  },
});

export const checklistsPage = SubPageBlueprint.make({
  name: 'checklists',
  params: {
    path: 'checklists',
    title: 'Checklists',
    loader: () =>
      import('../pages/checklists').then(m => asMain(<m.ChecklistsPages />)),
  },
});

/** The new system draws the header of a page, and leaves the landmark to it. */
function asMain(page: ReactElement) {
  return <main>{page}</main>;
}
