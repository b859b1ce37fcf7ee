import { InputError } from '@backstage/errors';
import type { RequestHandler } from 'express';

const NUL = String.fromCharCode(0);
const HALF_OF_A_CHARACTER = /\p{Surrogate}/u;

/** Deeper than anything that is asked for, and far from where recursion ends. */
const MAX_DEPTH = 50;

/**
 * Refuses text that PostgreSQL cannot hold, wherever in a request it stands.
 *
 * @remarks
 * That is the NUL character, and halves of characters that JSON can spell but
 * no encoding can carry. Refuses as well what is nested so deeply that whatever
 * walks through it would run out of stack. Comes after the body was parsed.
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
        throw new InputError(`${place} ${problem}`);
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

function findProblem(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') {
    if (value.includes(NUL)) {
      return 'contains a NUL character: remove it';
    }
    return HALF_OF_A_CHARACTER.test(value)
      ? 'contains half of a character: remove it'
      : undefined;
  }
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  if (depth === MAX_DEPTH) {
    return `is nested more than ${MAX_DEPTH} levels deep: make it flatter`;
  }
  for (const [key, child] of Object.entries(value)) {
    const problem = findProblem(key) ?? findProblem(child, depth + 1);
    if (problem) {
      return problem;
    }
  }
  return undefined;
}
