import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type {
  ChecklistDocument,
  ChecklistList,
  GetChecklistQuery,
} from 'backstage-plugin-service-lifecycle-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { AccessDecider } from '../permissions/accessDecider';
import type { ChecklistReader } from '../services/reading/ChecklistReader';
import { readCaller } from './caller';

/** What is required of whom. */
export function checklistRoutes(options: {
  httpAuth: HttpAuthService;
  decider: AccessDecider;
  checklists: ChecklistReader;
}): Router {
  const { httpAuth, decider, checklists } = options;
  const router = PromiseRouter();

  router.get<{}, ChecklistList>('/checklists', async (req, res) => {
    const { credentials } = await readCaller(httpAuth, req);
    const access = await decider.decide(credentials);
    res.json(await checklists.list(access));
  });

  router.get<{ id: string }, ChecklistDocument, never, GetChecklistQuery>(
    '/checklists/:id',
    async (req, res) => {
      const { credentials } = await readCaller(httpAuth, req);
      await decider.decide(credentials);
      res.json(await checklists.get(req.params.id, req.query.version));
    },
  );

  return router;
}
