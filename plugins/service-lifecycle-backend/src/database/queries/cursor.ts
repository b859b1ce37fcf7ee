import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { canonicalHash } from '../../hash';

/**
 * Writes where a page ended, for the next request to go on from.
 *
 * @param question - what was asked for; a cursor is good for the same question only
 */
export function writeCursor(question: unknown, place: unknown): string {
  return Buffer.from(JSON.stringify([mark(question), place])).toString(
    'base64url',
  );
}

/**
 * Reads back what {@link writeCursor} wrote.
 *
 * @remarks
 * Throws an `InputError` on anything else, and on a cursor of another question.
 */
export function readCursor<T>(
  cursor: string,
  question: unknown,
  schema: z.ZodType<T>,
): T {
  const parsed = z
    .tuple([z.string(), schema])
    .safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) {
    throw new InputError(
      'cursor in the query is not from an earlier answer: leave it out to start from the beginning',
    );
  }
  const [asked, place] = parsed.data;
  if (asked !== mark(question)) {
    throw new InputError(
      'cursor in the query is from the answer to another question: leave it out when filters or order change',
    );
  }
  return place;
}

function mark(question: unknown): string {
  return canonicalHash(question).slice(0, 16);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
