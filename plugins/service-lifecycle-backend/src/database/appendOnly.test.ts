import { randomUUID } from 'crypto';
import type { Knex } from 'knex';
import { insertService } from '../testing/insertService';
import { testDatabases } from '../testing/database';
import { appendActivity } from './activity';
import { appendEvidence, appendWithdrawal, findEvidence } from './evidence';
import { appendCatalogReadings } from './catalogReadings';
import { addDecisionOutcome, addDecisionRequest } from './decisions';
import { appendReview } from './reviews';
import { storeFinding } from './verifications';

const AT = new Date('2026-03-02T09:00:00.000Z');
const REQUEST = '4f3a10e9-4b5f-4a39-8c3f-7e0d9b3854e9';

const databases = testDatabases();

describe('facts', () => {
  let knex: Knex;
  beforeAll(async () => {
    knex = await databases.migrated();
    await oneOfEach(knex);
  });

  it.each([
    'catalog_reading',
    'evidence',
    'evidence_cover',
    'withdrawal',
    'cover_choice',
    'verification',
    'review',
    'decision_request',
    'decision_item',
    'decision_outcome',
    'payload',
    'activity',
  ])('in %s are neither changed nor deleted', async table => {
    const before = await knex(table).select();
    expect(before).toHaveLength(1);
    const column = Object.keys(before[0]).at(-1) ?? '';
    const refusal = (operation: string) =>
      expect.objectContaining({
        message: expect.stringContaining(
          `${table} is append-only: ${operation} is refused`,
        ),
      });
    await expect(
      knex(table).update({ [column]: before[0][column] }),
    ).rejects.toEqual(refusal('UPDATE'));
    await expect(knex(table).delete()).rejects.toEqual(refusal('DELETE'));
    await expect(knex.raw('truncate ?? cascade', [table])).rejects.toThrow(
      'append-only: TRUNCATE is refused',
    );
    expect(await knex(table).select()).toEqual(before);
  });
});

describe('redact_payload', () => {
  it('takes content away, says by whom and why, and leaves the fact', async () => {
    const knex = await databases.migrated();
    const { revision } = await oneOfEach(knex);
    const { hash } = await knex('payload').first('hash');
    const redact = async (by: string) => {
      const { rows } = await knex.raw(
        'select redact_payload(?, ?, ?, ?) as done',
        [hash, by, 'Held a password', AT],
      );
      return rows[0].done;
    };

    expect(await redact('user:default/ana')).toBe(true);
    expect(await knex('payload').first()).toEqual({
      hash,
      content: null,
      redacted_at: AT,
      redacted_by: 'user:default/ana',
      redaction_reason: 'Held a password',
    });
    expect(await findEvidence(knex, revision)).toMatchObject({ revision });

    expect(await redact('user:default/ben')).toBe(false);
    await expect(knex('payload').delete()).rejects.toThrow('append-only');
  });
});

async function oneOfEach(knex: Knex): Promise<{ revision: string }> {
  const serviceId = await insertService(knex, {
    entityRef: 'component:default/cart',
  });
  const revision = randomUUID();
  await appendEvidence(knex, {
    revision,
    itemId: 'runbook',
    type: 'link',
    payload: { url: 'https://docs.example.org/' },
    source: 'portal',
    anchorId: serviceId,
    cover: { kind: 'services', ref: null, owner: null, services: [serviceId] },
    submittedBy: 'user:default/ana',
    actingAgent: null,
    submittedAt: AT,
    datedAt: AT,
    comment: null,
    draftedWithAi: false,
    draft: false,
  });
  const { id: evidenceId } = await knex('evidence').first('id');
  await appendWithdrawal(knex, {
    evidenceId,
    withdrawnBy: 'user:default/ana',
    withdrawnAt: AT,
    comment: null,
  });
  await appendCatalogReadings(knex, [{ serviceId, readAt: AT, evidence: [] }]);
  await knex('cover_choice').insert({
    service_id: serviceId,
    cover_kind: 'system',
    cover_ref: 'system:default/shop',
    item_id: 'runbook',
    choice: 'opted-out',
    chosen_by: 'user:default/ana',
    chosen_at: AT,
  });
  await storeFinding(knex, {
    evidenceId,
    verdict: 'pass',
    reason: 'It can be reached',
    contentHash: null,
    checkedAt: AT,
    changedSinceApproval: false,
  });
  await appendReview(knex, {
    evidenceId,
    serviceId,
    decision: 'approve',
    reviewedBy: 'user:default/ben',
    reviewedAt: AT,
    comment: null,
    itemRevision: 1,
    contentHash: null,
  });
  await addDecisionRequest(knex, {
    id: REQUEST,
    kind: 'not-applicable',
    serviceId,
    items: [{ itemId: 'runbook', itemRevision: 1 }],
    stage: null,
    text: 'Nobody is paged for it',
    compensatingControl: null,
    askedBy: 'user:default/ana',
    askedAt: AT,
    expiresAt: null,
  });
  await addDecisionOutcome(knex, {
    requestId: REQUEST,
    outcome: 'accepted',
    decidedBy: 'user:default/ben',
    decidedAt: AT,
    comment: null,
  });
  await appendActivity(knex, [
    {
      serviceId,
      at: AT,
      actor: null,
      itemId: null,
      happening: { kind: 'tracked', params: {} },
      stageBefore: null,
      stageAfter: 0,
    },
  ]);
  return { revision };
}
