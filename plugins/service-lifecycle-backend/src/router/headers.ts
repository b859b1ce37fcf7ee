import type { Request } from 'express';
import type { IdempotencyKey } from '../database/idempotency';
import { canonicalHash } from '../hash';
import type { Caller } from './caller';

type Headers = Pick<Request, 'get'>;

/**
 * The revision that a write was decided on; null if the caller does not say.
 *
 * @remarks
 * Taken with quotation marks, as HTTP has it, and without.
 */
export function ifMatchOf(req: Headers): string | null {
  const value = req.get('If-Match');
  return value?.replace(/^"(.*)"$/, '$1') ?? null;
}

/** What makes this write recognisable if it is sent again; null if the caller does not ask for it. */
export function idempotencyOf(
  req: Headers & Pick<Request<unknown, unknown, unknown>, 'path' | 'body'>,
  { ref, actingAgent }: Caller,
): IdempotencyKey | null {
  const key = req.get('Idempotency-Key');
  return key === undefined
    ? null
    : {
        principal: actingAgent === null ? ref : `${ref} through ${actingAgent}`,
        key,
        requestHash: canonicalHash([req.path, req.body]),
      };
}
