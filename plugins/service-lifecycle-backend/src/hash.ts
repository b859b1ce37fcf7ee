import { createHash } from 'crypto';
import stringify from 'safe-stable-stringify';

/**
 * SHA-256 of a JSON value, in hex.
 *
 * @remarks
 * The order of keys in objects makes no difference; properties that are
 * `undefined` count as absent.
 */
export function canonicalHash(value: unknown): string {
  return createHash('sha256')
    .update(stringify(value) ?? 'undefined')
    .digest('hex');
}
