import type {
  AuditorService,
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { AccessDecider } from '../permissions/accessDecider';
import type { ChangeAnnouncer } from '../services/ChangeAnnouncer';
import type { EvidenceService } from '../services/evidence/EvidenceService';
import type { ChecklistReader } from '../services/reading/ChecklistReader';
import type { HistoryReader } from '../services/reading/HistoryReader';
import type { OverviewReader } from '../services/reading/OverviewReader';
import type { ScorecardReader } from '../services/reading/ScorecardReader';
import type { RefreshService } from '../services/RefreshService';
import { audited, auditRefusals } from './audit';
import { personsOnly } from './caller';
import { checklistRoutes } from './checklistRoutes';
import { createFrame } from './createFrame';
import { evidenceRoutes } from './evidenceRoutes';
import { overviewRoutes } from './overviewRoutes';
import { EVIDENCE_PATH, SERVICE_PATH } from './paths';
import { serviceRoutes } from './serviceRoutes';

export interface RouterOptions {
  auditor: AuditorService;
  logger: LoggerService;
  httpAuth: HttpAuthService;
  decider: AccessDecider;
  checklists: ChecklistReader;
  overview: OverviewReader;
  scorecards: ScorecardReader;
  history: HistoryReader;
  evidence: EvidenceService;
  refreshing: RefreshService;
  announcer: ChangeAnnouncer;
}

/**
 * The HTTP API, as openapi.yaml in `-common` has it.
 *
 * @remarks
 * Requests are checked in one order: who it is (401), whether such a one may
 * ask at all (403), whether the request makes sense (400), whether there is
 * such a thing or it is hidden (404), whether this one may do this with it
 * (403), and whether it still fits (409, 412). Handlers only translate.
 */
export function createRouter(options: RouterOptions): Router {
  const before = PromiseRouter();
  before.post(`${SERVICE_PATH}/refresh`, audited('refresh-service', options));
  before.post(EVIDENCE_PATH, audited('submit-evidence', options));
  before.delete(
    EVIDENCE_PATH,
    audited('withdraw-evidence', options),
    personsOnly(options.httpAuth),
  );

  const routes = PromiseRouter();
  routes.use(checklistRoutes(options));
  routes.use(overviewRoutes(options));
  routes.use(serviceRoutes(options));
  routes.use(evidenceRoutes(options));

  return createFrame({ before, routes, onRefusal: auditRefusals(options) });
}
