import { ResponseError } from '@backstage/errors';

/** What went wrong, in the server's words where it has some. */
export function errorMessage(error: Error): string {
  return error instanceof ResponseError ? error.cause.message : error.message;
}

/** Whether somebody else changed what a write was made against. */
export function isConflict(error: Error): boolean {
  return error instanceof ResponseError && error.statusCode === 412;
}

/** Whether the server has nothing of that name for this reader. */
export function isAbsent(error: Error): boolean {
  return error instanceof ResponseError && error.statusCode === 404;
}
