import { ServiceUnavailableError } from '@backstage/errors';
import type { RequestHandler } from 'express';

/** Answers everything with 503 and the reason, where the plugin cannot work and the rest of the backend can. */
export function unavailable(reason: string): RequestHandler {
  return (_req, _res, next) => next(new ServiceUnavailableError(reason));
}
