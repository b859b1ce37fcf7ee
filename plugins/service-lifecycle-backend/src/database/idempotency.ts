import type { Database, Rows } from './types';

/** What makes a repeated write recognisable as such. */
export interface IdempotencyKey {
  /** Who chose the key; keys of different principals have nothing to do with each other. */
  principal: string;
  key: string;
  requestHash: string;
}

/** The earlier write that carried a key. */
export interface FirstWrite {
  requestHash: string;
  answer: unknown;
}

/**
 * Takes a key for the write that this transaction makes, with the answer that
 * it will have, or returns the earlier write that took it.
 *
 * @remarks
 * Of transactions that take the same key at once, one gets it and the others
 * wait: for the answer if it commits, for their own turn if it is rolled back.
 */
export async function claimIdempotencyKey(
  tx: Database,
  { principal, key, requestHash }: IdempotencyKey,
  { answer, now }: { answer: object; now: Date },
): Promise<FirstWrite | null> {
  const { rows: claimed } = await tx.raw<Rows<unknown>>(
    `insert into idempotency (principal, key, request_hash, answer, created_at)
     values (?, ?, ?, ?, ?) on conflict do nothing returning 1`,
    [principal, key, requestHash, JSON.stringify(answer), now],
  );
  if (claimed.length > 0) {
    return null;
  }
  const first = await tx('idempotency')
    .where({ principal, key })
    .first('request_hash', 'answer');
  return { requestHash: first.request_hash, answer: first.answer };
}

/** Forgets the keys of writes before an instant. */
export async function purgeIdempotencyKeys(
  db: Database,
  before: Date,
): Promise<void> {
  await db('idempotency').where('created_at', '<', before).delete();
}
