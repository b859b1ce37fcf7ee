import { ResponseError } from '@backstage/errors';

/** What went wrong, in the server's words where it has some. */
export function errorMessage(error: Error): string {
  return error instanceof ResponseError ? error.cause.message : error.message;
}
