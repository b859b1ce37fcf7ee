import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  evidenceSubmitPermission,
  serviceRefreshPermission,
  type ActivityPage,
  type ListActivityQuery,
  type Scorecard,
} from 'backstage-plugin-service-lifecycle-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { AccessDecider } from '../permissions/accessDecider';
import type { HistoryReader } from '../services/reading/HistoryReader';
import type { ScorecardReader } from '../services/reading/ScorecardReader';
import type { RefreshService } from '../services/RefreshService';
import { readCaller } from './caller';
import { entityRefOf, SERVICE_PATH, type ServiceParams } from './paths';

/** What a scorecard says about what the caller may do depends on these. */
const SCORECARD_PERMISSIONS = [
  evidenceSubmitPermission,
  serviceRefreshPermission,
];

/** One service. */
export function serviceRoutes(options: {
  httpAuth: HttpAuthService;
  decider: AccessDecider;
  scorecards: ScorecardReader;
  history: HistoryReader;
  refreshing: RefreshService;
}): Router {
  const { httpAuth, decider, scorecards, history, refreshing } = options;
  const router = PromiseRouter();

  router.get<ServiceParams, Scorecard>(SERVICE_PATH, async (req, res) => {
    const { credentials } = await readCaller(httpAuth, req);
    const deciding = decider.decide(credentials, SCORECARD_PERMISSIONS);
    res.json(await scorecards.read(deciding, entityRefOf(req.params)));
  });

  router.post<ServiceParams, Scorecard>(
    `${SERVICE_PATH}/refresh`,
    async (req, res) => {
      const { credentials, ref } = await readCaller(httpAuth, req);
      const access = await decider.decide(credentials, SCORECARD_PERMISSIONS);
      const entityRef = entityRefOf(req.params);
      await refreshing.refresh({ entityRef, access, credentials, actor: ref });
      res.json(await scorecards.read(access, entityRef));
    },
  );

  router.get<ServiceParams, ActivityPage, never, ListActivityQuery>(
    `${SERVICE_PATH}/activity`,
    async (req, res) => {
      const { credentials } = await readCaller(httpAuth, req);
      const access = await decider.decide(credentials);
      const entityRef = entityRefOf(req.params);
      res.json(await history.activity(access, entityRef, req.query));
    },
  );

  return router;
}
