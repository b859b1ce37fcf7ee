import { InputError } from '@backstage/errors';
import type { RequestHandler } from 'express';

const NUL = String.fromCharCode(0);
const HALF_OF_A_CHARACTER = /\p{Surrogate}/u;

/**
 * Refuses text that PostgreSQL cannot hold, wherever in a request it stands.
 *
 * @remarks
 * That is the NUL character, and halves of characters that JSON can spell but
 * no encoding can carry. Comes after the body was parsed.
 */
export function refuseUnstorableText(): RequestHandler {
  return (req, _res, next) => {
    const places = [
      ['The path', decoded(req.path)],
      ['The query', req.query],
      ['The body', req.body],
    ] as const;
    for (const [place, value] of places) {
      const problem = findProblem(value);
      if (problem) {
        throw new InputError(`${place} contains ${problem}: remove it`);
      }
    }
    next();
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new InputError(
      'The path cannot be decoded: write a percent sign as %25',
    );
  }
}

function findProblem(value: unknown): string | undefined {
  if (typeof value === 'string') {
    if (value.includes(NUL)) {
      return 'a NUL character';
    }
    return HALF_OF_A_CHARACTER.test(value) ? 'half of a character' : undefined;
  }
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  for (const [key, child] of Object.entries(value)) {
    const problem = findProblem(key) ?? findProblem(child);
    if (problem) {
      return problem;
    }
  }
  return undefined;
}
