import type {
  AuditorService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, stringifyError } from '@backstage/errors';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';

interface AuditOptions {
  auditor: AuditorService;
  logger: LoggerService;
}

/**
 * Has an attempt to change something on record, with how it ended.
 *
 * @remarks
 * To come before everything that may refuse it. What {@link auditRefusals} has
 * been told is the reason that is recorded.
 */
export function audited(
  eventId: string,
  { auditor, logger }: AuditOptions,
): RequestHandler {
  return async (req, res, next) => {
    const event = await auditor.createEvent({
      eventId,
      severityLevel: 'medium',
      request: req,
    });
    res.locals.audited = true;
    res.once('close', () => {
      const refusal = refusalOf(res);
      const recorded = refusal
        ? event.fail({ error: refusal })
        : event.success();
      recorded.catch(error =>
        logger.error(`How ${eventId} ended could not be put on record`, error),
      );
    });
    next();
  };
}

/** Remembers why a request was refused, and has refused reads on record too. */
export function auditRefusals({
  auditor,
  logger,
}: AuditOptions): ErrorRequestHandler {
  return async (error, req, res, next) => {
    res.locals.refusal = error;
    if (!res.locals.audited && error instanceof NotAllowedError) {
      try {
        const event = await auditor.createEvent({
          eventId: 'read',
          request: req,
        });
        await event.fail({ error });
      } catch (failure) {
        logger.error(
          `A refusal could not be put on record: ${stringifyError(failure)}`,
        );
      }
    }
    next(error);
  };
}

function refusalOf(res: Response): Error | undefined {
  if (!res.writableEnded) {
    return new Error('The connection was closed before there was an answer');
  }
  if (res.statusCode < 400) {
    return undefined;
  }
  const { refusal } = res.locals;
  return refusal instanceof Error
    ? refusal
    : new Error(`Answered with ${res.statusCode}`);
}
