import type {
  DecisionKind,
  ItemDecision,
} from 'backstage-plugin-service-lifecycle-common';
import type { Database, Rows } from '../types';

interface Row {
  id: string;
  kind: DecisionKind;
  by: string;
  at: Date;
  expires_at: Date | null;
  text: string;
}

/** Accepted decisions by their ids, in the shape that the API has. */
export async function readDecisions(
  db: Database,
  ids: readonly string[],
): Promise<ItemDecision[]> {
  if (ids.length === 0) {
    return [];
  }
  const { rows } = await db.raw<Rows<Row>>(
    `select request.id, request.kind, request.text, request.expires_at,
       accepted.decided_by as by, accepted.decided_at as at
     from decision_request as request
     join decision_outcome as accepted
       on accepted.request_id = request.id and accepted.outcome = 'accepted'
     where request.id = any(?::uuid[])`,
    [[...ids]],
  );
  return rows.map(({ at, expires_at: expiresAt, ...row }) => ({
    ...row,
    at: at.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
  }));
}
