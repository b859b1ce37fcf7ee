import {
  entityRouteRef,
  EntityProvider,
} from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import type {
  Scorecard,
  ServiceLifecycleClient,
} from 'backstage-plugin-service-lifecycle-common';
import type { ReactElement } from 'react';
import { useLocation } from 'react-router-dom';
import { serviceLifecycleApiRef } from '../api';
import { aChecklist } from './scorecards';

/** What a test answers; anything else that is asked fails. */
export type ApiAnswers = Partial<ServiceLifecycleClient>;

/** An API that knows one scorecard and its checklist, besides what a test adds. */
export function apiWith(
  scorecard: Scorecard,
  answers: ApiAnswers = {},
): ServiceLifecycleClient {
  const unanswered = async (): Promise<never> => {
    throw new Error('The test did not expect this request');
  };
  return {
    listServices: unanswered,
    refreshService: unanswered,
    listEvidence: unanswered,
    submitEvidence: unanswered,
    withdrawEvidence: unanswered,
    getSummary: unanswered,
    getItemSummary: unanswered,
    listChecklists: unanswered,
    getScorecard: async () => scorecard,
    getChecklist: async () => aChecklist(scorecard),
    listActivity: async () => ({ items: [], pageInfo: {} }),
    ...answers,
  };
}

/** Renders something on the page of an entity, at an address of it. */
export async function renderInPortal(
  element: ReactElement,
  options: {
    api: ServiceLifecycleClient;
    search?: string;
    annotations?: Record<string, string>;
  },
) {
  const { api, search = '', annotations } = options;
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'checkout-api', namespace: 'default', annotations },
  };
  return renderInTestApp(
    <TestApiProvider apis={[[serviceLifecycleApiRef, api]]}>
      <EntityProvider entity={entity}>{element}</EntityProvider>
      <Address />
    </TestApiProvider>,
    {
      routeEntries: [`/${search}`],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

function Address() {
  const { search } = useLocation();
  return <input aria-label="Address" readOnly value={search} />;
}
