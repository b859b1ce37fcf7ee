import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import type { ServiceLifecycleClient } from 'backstage-plugin-service-lifecycle-common';
import type { ReactElement } from 'react';
import { serviceLifecycleApiRef } from '../../api';
import { rootRouteRef } from '../../routes';

/** Renders a page at an address, as the team's own engineer. */
export function renderPage(
  page: ReactElement,
  options: {
    api: Partial<ServiceLifecycleClient>;
    at?: string;
    storage?: ReturnType<typeof mockApis.storage>;
  },
) {
  return renderInTestApp(page, {
    apis: [
      [serviceLifecycleApiRef, options.api],
      mockApis.identity({
        userEntityRef: 'user:default/ana',
        ownershipEntityRefs: [
          'user:default/ana',
          'group:default/team-checkout',
        ],
      }),
      options.storage ?? mockApis.storage(),
    ],
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': entityRouteRef,
      '/lifecycle': rootRouteRef,
    },
    initialRouteEntries: [options.at ?? '/'],
  });
}
