import {
  InputError,
  isError,
  NotFoundError,
  ResponseError,
  ServiceUnavailableError,
} from '@backstage/errors';
import type { ErrorRequestHandler } from 'express';
import { error as contractErrors } from 'express-openapi-validator';
import {
  MethodNotAllowedError,
  PayloadTooLargeError,
  UnsupportedMediaTypeError,
} from '../errors';

const PARTS: Record<string, string | undefined> = {
  params: 'path',
  query: 'query',
  headers: 'headers',
  body: 'body',
};

/** Turns what libraries and other plugins throw into errors that say what to do. */
export function mapErrors(): ErrorRequestHandler {
  return (error, _req, res, next) => {
    if (error instanceof contractErrors.MethodNotAllowed) {
      res.set(error.headers ?? {});
    }
    next(toHttpError(error));
  };
}

function toHttpError(error: unknown): unknown {
  if (error instanceof contractErrors.BadRequest) {
    return new InputError(inWords(error));
  }
  if (error instanceof contractErrors.NotFound) {
    return new NotFoundError(
      `There is nothing at ${error.path}: openapi.json lists what there is`,
    );
  }
  if (error instanceof contractErrors.MethodNotAllowed) {
    const allowed = error.headers?.Allow;
    return new MethodNotAllowedError(
      `${error.message} at ${error.path}: use ${allowed}`,
    );
  }
  if (error instanceof contractErrors.UnsupportedMediaType) {
    return new UnsupportedMediaTypeError(
      'Send the body as JSON, with the header Content-Type: application/json',
    );
  }
  if (error instanceof contractErrors.InternalServerError) {
    return new Error(`The answer breaks the contract: ${inWords(error)}`);
  }
  if (error instanceof ResponseError) {
    return new ServiceUnavailableError(
      `Another part of the portal did not answer, try again: ${error.message}`,
    );
  }
  return isError(error) && 'type' in error ? fromBodyParser(error) : error;
}

function fromBodyParser(error: Error & { type?: unknown; limit?: unknown }) {
  switch (error.type) {
    case 'entity.too.large':
      return new PayloadTooLargeError(
        `The body is larger than ${error.limit} bytes: send less`,
      );
    case 'entity.parse.failed':
      return new InputError(`The body is not JSON: ${error.message}`);
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new UnsupportedMediaTypeError(
        `The body cannot be read: ${error.message}. Send it as UTF-8`,
      );
    default:
      return error;
  }
}

interface Violations {
  message: string;
  errors: { path: string; message: string; errorCode?: string }[];
}

/** One sentence per violation, with the place that it is about. */
function inWords({ message, errors }: Violations): string {
  return errors.length === 0
    ? message
    : errors.map(violation => sentence(violation)).join('; ');
}

function sentence({ path, message, errorCode }: Violations['errors'][number]) {
  const [, part = '', ...rest] = path.split('/');
  const name = rest.join('.');
  const place = name ? `${name} in the ${PARTS[part] ?? part}` : PARTS[part];
  switch (errorCode) {
    case 'required.openapi.validation':
      return `${place} is missing: add it`;
    case 'additionalProperties.openapi.validation':
      return `${place} is not known: remove it`;
    default:
      return place ? `${place} ${message}` : message;
  }
}
