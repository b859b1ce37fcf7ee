import { randomUUID } from 'crypto';
import type { Knex } from 'knex';
import { testDatabases } from '../testing/database';
import { insertService } from '../testing/insertService';
import { readCandidateEvidence } from './candidateEvidence';
import {
  appendEvidence,
  appendWithdrawal,
  findEvidence,
  type NewEvidence,
  type StoredCover,
} from './evidence';
import { appendReview } from './reviews';
import { storeFinding } from './verifications';

const databases = testDatabases();

const AT = new Date('2026-03-02T09:00:00.000Z');
const SYSTEM: StoredCover = {
  kind: 'system',
  ref: 'system:default/shop',
  owner: 'group:default/team',
  services: [],
};

async function start() {
  const knex = await databases.migrated();
  const insert = (name: string, owner = 'group:default/team') =>
    insertService(knex, {
      entityRef: `component:default/${name}`,
      owner,
      columns: { system_ref: 'system:default/shop' },
    });
  const ids = {
    cart: await insert('cart'),
    pay: await insert('pay'),
    other: await insert('other', 'group:default/others'),
  };
  const give = async (changes: Partial<NewEvidence> = {}) => {
    const revision = randomUUID();
    await appendEvidence(knex, {
      revision,
      itemId: 'runbook',
      type: 'statement',
      payload: { text: 'Yes' },
      source: 'portal',
      anchorId: ids.cart,
      cover: { kind: 'service', ref: null, owner: null, services: [] },
      submittedBy: 'user:default/ana',
      actingAgent: null,
      submittedAt: AT,
      datedAt: AT,
      comment: null,
      draftedWithAi: false,
      draft: false,
      ...changes,
    });
    const evidence = await findEvidence(knex, revision);
    return { revision, id: evidence?.id ?? '' };
  };
  return { knex, ids, give };
}

async function ownOf(knex: Knex, id: string) {
  const { own } = await readCandidateEvidence(knex, {
    services: [id],
    provisions: [],
  });
  return own;
}

async function revisionsFor(knex: Knex, id: string) {
  return (await ownOf(knex, id)).map(({ evidence }) => evidence.revision);
}

describe('readCandidateEvidence', () => {
  it('gives the latest own and the latest shared one of each item, and the latest proposal', async () => {
    const { knex, ids, give } = await start();
    await give();
    await give({ cover: SYSTEM });
    const shared = await give({ cover: SYSTEM, anchorId: ids.pay });
    const own = await give();
    await give({ draft: true, source: 'agent' });
    const draft = await give({ draft: true, source: 'agent' });
    const slo = await give({ itemId: 'slo' });
    await appendWithdrawal(knex, {
      evidenceId: own.id,
      withdrawnBy: 'user:default/ana',
      withdrawnAt: AT,
      comment: null,
    });
    expect(await ownOf(knex, ids.cart)).toMatchObject([
      { evidence: { revision: shared.revision, cover: 'system' } },
      { evidence: { revision: own.revision, withdrawn: true } },
      { evidence: { revision: draft.revision, draft: true } },
      { evidence: { revision: slo.revision, itemId: 'slo' } },
    ]);
    expect(await revisionsFor(knex, ids.pay)).toEqual([shared.revision]);
    expect(await revisionsFor(knex, ids.other)).toEqual([]);
  });

  it('follows those who join and those who leave', async () => {
    const { knex, ids, give } = await start();
    const shared = await give({ cover: SYSTEM });
    const listed = await give({
      itemId: 'slo',
      cover: {
        kind: 'services',
        ref: null,
        owner: null,
        services: [ids.cart, ids.pay],
      },
    });
    const choose = (
      service: string,
      choice: string,
      cover: { kind: string; ref: string; item: string },
    ) =>
      knex('cover_choice').insert({
        service_id: service,
        cover_kind: cover.kind,
        cover_ref: cover.ref,
        item_id: cover.item,
        choice,
        chosen_by: 'user:default/ana',
        chosen_at: AT,
      });
    const system = {
      kind: 'system',
      ref: 'system:default/shop',
      item: 'runbook',
    };
    const list = { kind: 'services', ref: listed.revision, item: 'slo' };
    await choose(ids.other, 'joined', system);
    await choose(ids.pay, 'opted-out', system);
    await choose(ids.pay, 'opted-out', list);
    expect(await revisionsFor(knex, ids.other)).toEqual([shared.revision]);
    expect(await revisionsFor(knex, ids.pay)).toEqual([]);

    await choose(ids.other, 'opted-out', system);
    await choose(ids.pay, 'joined', system);
    await choose(ids.pay, 'joined', list);
    expect(await revisionsFor(knex, ids.other)).toEqual([]);
    expect(await revisionsFor(knex, ids.pay)).toEqual([
      shared.revision,
      listed.revision,
    ]);
  });

  it('brings what machines found and what people decided', async () => {
    const { knex, ids, give } = await start();
    const { id, revision } = await give();
    const look = (
      verdict: 'pass' | 'fail' | 'unknown',
      hour: number,
      changedSinceApproval = false,
    ) =>
      storeFinding(knex, {
        evidenceId: id,
        verdict,
        reason: `It was ${verdict}`,
        contentHash: 'abc',
        checkedAt: new Date(AT.getTime() + hour * 3_600_000),
        changedSinceApproval,
      });
    const review = (decision: 'approve' | 'request-changes', by: string) =>
      appendReview(knex, {
        evidenceId: id,
        serviceId: ids.cart,
        decision,
        reviewedBy: by,
        reviewedAt: AT,
        comment: null,
        itemRevision: 2,
        contentHash: 'abc',
      });
    const verification = async () =>
      (await ownOf(knex, ids.cart))[0]?.evidence.verification;

    await look('pass', 1);
    await look('pass', 2);
    await look('unknown', 3, true);
    await review('request-changes', 'user:default/ben');
    await review('approve', 'user:default/cleo');
    expect(await ownOf(knex, ids.cart)).toEqual([
      {
        serviceId: ids.cart,
        evidence: expect.objectContaining({
          revision,
          verification: {
            verdict: 'unknown',
            reason: 'It was unknown',
            contentHash: 'abc',
            checkedAt: '2026-03-02T12:00:00.000Z',
            lastPassAt: '2026-03-02T11:00:00.000Z',
          },
          changedSinceApprovalAt: '2026-03-02T12:00:00.000Z',
          reviews: [
            {
              decision: 'request-changes',
              by: 'user:default/ben',
              at: AT.toISOString(),
              comment: null,
              itemRevision: 2,
              contentHash: 'abc',
            },
            expect.objectContaining({
              decision: 'approve',
              by: 'user:default/cleo',
            }),
          ],
        }),
      },
    ]);
    expect(await knex('verification').pluck('verdict')).toEqual([
      'pass',
      'unknown',
    ]);

    await look('fail', 4);
    expect(await verification()).toMatchObject({ lastPassAt: null });
    await look('unknown', 5);
    expect(await verification()).toMatchObject({ lastPassAt: null });
  });

  it('gives what provisions give apart', async () => {
    const { knex, ids, give } = await start();
    const cover: StoredCover = {
      kind: 'provision',
      ref: 'service/scanning',
      owner: null,
      services: [],
    };
    await give({ cover });
    const latest = await give({ cover });
    await give({ cover: { ...cover, ref: 'service/backups' } });
    expect(await revisionsFor(knex, ids.cart)).toEqual([]);
    expect(
      (
        await readCandidateEvidence(knex, {
          services: [],
          provisions: ['service/scanning'],
        })
      ).provided.map(({ provision, evidence }) => [
        provision,
        evidence.revision,
      ]),
    ).toEqual([['service/scanning', latest.revision]]);
  });
});
