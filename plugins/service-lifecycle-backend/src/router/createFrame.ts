import express, { type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { holdToContract, serveContract } from './contract';
import { mapErrors } from './httpErrors';
import { refuseUnstorableText } from './refuseUnstorableText';

/** The largest content of evidence, with room for what is around it. */
const BODY_LIMIT = '1mb';

/**
 * Puts around the routes what holds for all of them.
 *
 * @remarks
 * Body and text are looked at before the contract, because the validator would
 * answer 400 where 413 is right, and does not look for what no database holds.
 */
export function createFrame(routes: Router): Router {
  const router = PromiseRouter();
  router.get('/openapi.json', serveContract());
  router.use(express.json({ limit: BODY_LIMIT }));
  router.use(refuseUnstorableText());
  router.use(...holdToContract());
  router.use(routes);
  router.use(mapErrors());
  return router;
}
