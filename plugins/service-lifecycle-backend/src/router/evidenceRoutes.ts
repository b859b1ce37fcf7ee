import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  evidenceSubmitPermission,
  serviceRefreshPermission,
  type EvidenceList,
  type EvidenceResult,
  type EvidenceSubmission,
} from 'backstage-plugin-service-lifecycle-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Access } from '../permissions/access';
import type { AccessDecider } from '../permissions/accessDecider';
import type { ChangeAnnouncer } from '../services/ChangeAnnouncer';
import type { EvidenceService } from '../services/evidence/EvidenceService';
import type { EvidenceOutcome } from '../services/evidence/types';
import type { HistoryReader } from '../services/reading/HistoryReader';
import type { ScorecardReader } from '../services/reading/ScorecardReader';
import { assertMaySubmit, authorizeSubmission } from './authorizeSubmission';
import { readCaller, readPerson } from './caller';
import { idempotencyOf, ifMatchOf } from './headers';
import { entityRefOf, EVIDENCE_PATH, type ItemParams } from './paths';
import { toCoverRequest } from './toCoverRequest';

/** The first is for the act, the second for the scorecard in the answer. */
const PERMISSIONS = [evidenceSubmitPermission, serviceRefreshPermission];

/** Evidence for one item of one service. */
export function evidenceRoutes(options: {
  httpAuth: HttpAuthService;
  decider: AccessDecider;
  evidence: EvidenceService;
  history: HistoryReader;
  scorecards: ScorecardReader;
  announcer: ChangeAnnouncer;
}): Router {
  const { httpAuth, decider, evidence, history } = options;
  const router = PromiseRouter();

  router.get<ItemParams, EvidenceList>(EVIDENCE_PATH, async (req, res) => {
    const { credentials } = await readCaller(httpAuth, req);
    const access = await decider.decide(credentials);
    const entityRef = entityRefOf(req.params);
    res.json(await history.evidence(access, entityRef, req.params.itemId));
  });

  router.post<ItemParams, EvidenceResult, EvidenceSubmission>(
    EVIDENCE_PATH,
    async (req, res) => {
      const caller = await readCaller(httpAuth, req);
      const access = await decider.decide(caller.credentials, PERMISSIONS);
      assertMaySubmit(access);
      const entityRef = entityRefOf(req.params);
      const { itemId } = req.params;
      const { comment, cover, draftedWithAi, ...submission } = req.body;
      const outcome = await evidence.submit({
        ...submission,
        entityRef,
        itemId,
        comment: comment ?? null,
        cover: toCoverRequest(cover),
        draftedWithAi: draftedWithAi ?? false,
        source: caller.source,
        actor: { ref: caller.ref, actingAgent: caller.actingAgent },
        ifMatch: ifMatchOf(req),
        idempotency: idempotencyOf(req, caller),
        authorize: authorizeSubmission(access),
      });
      res.status(201).json(await toResult(access, entityRef, outcome));
    },
  );

  router.delete<ItemParams, EvidenceResult, never, { comment?: string }>(
    EVIDENCE_PATH,
    async (req, res) => {
      const caller = await readPerson(httpAuth, req);
      const access = await decider.decide(caller.credentials, PERMISSIONS);
      assertMaySubmit(access);
      const entityRef = entityRefOf(req.params);
      const outcome = await evidence.withdraw({
        entityRef,
        itemId: req.params.itemId,
        comment: req.query.comment ?? null,
        actor: { ref: caller.ref, actingAgent: caller.actingAgent },
        ifMatch: ifMatchOf(req),
        authorize: authorizeSubmission(access),
      });
      res.json(await toResult(access, entityRef, outcome));
    },
  );

  async function toResult(
    access: Access,
    entityRef: string,
    { revision, coveredRefs }: EvidenceOutcome,
  ): Promise<EvidenceResult> {
    const { announcer, scorecards } = options;
    announcer.announce([...new Set([entityRef, ...coveredRefs])]);
    return {
      revision,
      covered: await scorecards.visibleAmong(access, coveredRefs),
      scorecard: await scorecards.read(access, entityRef),
    };
  }

  return router;
}
