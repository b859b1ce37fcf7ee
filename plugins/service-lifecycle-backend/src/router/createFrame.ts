import express, { type ErrorRequestHandler, type Router } from 'express';
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
 *
 * @param before - what has to happen before a request is looked at any closer
 * @param onRefusal - is told of every error once it is in words
 */
export function createFrame({
  before,
  routes,
  onRefusal,
}: {
  before?: Router;
  routes: Router;
  onRefusal?: ErrorRequestHandler;
}): Router {
  const router = PromiseRouter();
  router.get('/openapi.json', serveContract());
  if (before) {
    router.use(before);
  }
  router.use(express.json({ limit: BODY_LIMIT }));
  router.use(refuseUnstorableText());
  router.use(...holdToContract());
  router.use(routes);
  router.use(mapErrors());
  if (onRefusal) {
    router.use(onRefusal);
  }
  return router;
}
