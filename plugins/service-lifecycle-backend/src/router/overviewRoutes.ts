import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type {
  GetItemSummaryQuery,
  GetSummaryQuery,
  ItemSummary,
  ListServicesQuery,
  ServicePage,
  Summary,
} from 'backstage-plugin-service-lifecycle-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { AccessDecider } from '../permissions/accessDecider';
import type { OverviewReader } from '../services/reading/OverviewReader';
import { readCaller } from './caller';

/** Lists and numbers over many services. */
export function overviewRoutes(options: {
  httpAuth: HttpAuthService;
  decider: AccessDecider;
  overview: OverviewReader;
}): Router {
  const { httpAuth, decider, overview } = options;
  const router = PromiseRouter();

  router.get<{}, ServicePage, never, ListServicesQuery>(
    '/services',
    async (req, res) => {
      const { credentials } = await readCaller(httpAuth, req);
      const access = await decider.decide(credentials);
      res.json(await overview.services(access, req.query));
    },
  );

  router.get<{}, Summary, never, GetSummaryQuery>(
    '/summary',
    async (req, res) => {
      const { credentials } = await readCaller(httpAuth, req);
      const access = await decider.decide(credentials);
      res.json(await overview.summary(access, req.query));
    },
  );

  router.get<{}, ItemSummary, never, GetItemSummaryQuery>(
    '/summary/items',
    async (req, res) => {
      const { credentials } = await readCaller(httpAuth, req);
      const access = await decider.decide(credentials);
      res.json(await overview.items(access, req.query));
    },
  );

  return router;
}
