import type { Knex } from 'knex';
import { switchChecklists } from '../../database/switchChecklists';
import { checklist } from '../../testing/checklists';
import { testDatabases } from '../../testing/database';
import { component, group, user } from '../../testing/entities';
import {
  anotherConnection,
  replica,
  TestCatalog,
  TestClock,
} from '../../testing/world';

const databases = testDatabases();

const ANA = 'user:default/ana';

async function start(names: readonly string[] = ['cart']) {
  const knex = await databases.migrated();
  const clock = new TestClock('2026-03-02T09:00:00.000Z');
  const catalog = new TestCatalog([
    user(ANA),
    group('group:default/team', { members: [ANA] }),
    ...names.map(name => component({ name })),
  ]);
  const items = [
    { id: 'runbook', freshFor: '90d' },
    { id: 'slo', stage: 'pilot' as const, countsFrom: '2026-04-01' },
  ];
  await switchChecklists(knex, {
    checklists: [checklist({ items })],
    now: clock.now(),
  });
  const services = replica({ knex, catalog, clock });
  await services.sync.sweep();
  const submit = (name: string, cover?: 'shared') =>
    services.evidence.submit({
      entityRef: `component:default/${name}`,
      itemId: 'runbook',
      type: 'link',
      payload: { url: 'https://docs.example.org/' },
      comment: null,
      cover: cover
        ? {
            kind: 'services',
            refs: names.map(other => `component:default/${other}`),
          }
        : { kind: 'service' },
      draftedWithAi: false,
      source: 'portal',
      actor: { ref: ANA, actingAgent: null },
      ifMatch: null,
      idempotency: null,
      authorize: resources => resources.map(() => 'allowed'),
    });
  return { knex, clock, catalog, items, submit, ...services };
}

async function turned(knex: Knex) {
  return knex('activity')
    .join('service', 'service.id', 'service_id')
    .where({ 'activity.kind': 'item-turned' })
    .orderBy('activity.id')
    .select('name', 'item_id', 'actor', 'at', {
      to: knex.raw("params ->> 'to'"),
    });
}

describe('ScoringService', () => {
  it('dates what time turned at the instant at which it did, once', async () => {
    const { knex, clock, scoring, submit } = await start();
    await submit('cart');
    expect(await knex('service').first('due_at', 'stage')).toEqual({
      due_at: new Date('2026-04-01T00:00:00.000Z'),
      stage: 1,
    });

    clock.advance({ days: 120 });
    await scoring.rescoreDue();
    await scoring.rescoreDue();

    const stale = new Date('2026-06-01T00:00:00.000Z');
    expect((await turned(knex)).slice(1)).toEqual([
      { name: 'cart', item_id: 'runbook', actor: null, at: stale, to: 'stale' },
    ]);
    expect(
      await knex('activity')
        .where({ kind: 'stage-turned' })
        .orderBy('id')
        .select('at', 'stage_before', 'stage_after'),
    ).toEqual([
      {
        at: new Date('2026-03-02T09:00:00.000Z'),
        stage_before: 0,
        stage_after: 1,
      },
      { at: stale, stage_before: 1, stage_after: 0 },
    ]);
    expect(
      await knex('stage_span').orderBy('id').select('stage', 'to_at'),
    ).toEqual([
      { stage: 0, to_at: new Date('2026-03-02T09:00:00.000Z') },
      { stage: 1, to_at: stale },
      { stage: 0, to_at: null },
    ]);
    expect((await knex('scorecard').first('items')).items[0].since).toBe(
      stale.toISOString(),
    );
  });

  it('turns nothing a moment too early', async () => {
    const { knex, clock, scoring, submit } = await start();
    await submit('cart');
    clock.advance({ days: 90, hours: 15 });
    clock.advance({ seconds: -1 });
    expect(clock.now().toISOString()).toBe('2026-05-31T23:59:59.000Z');
    await scoring.rescoreDue();
    expect(await knex('service').pluck('statuses')).toEqual(['mx']);

    clock.advance({ seconds: 1 });
    await scoring.rescoreDue();
    expect(await knex('service').pluck('statuses')).toEqual(['sx']);
  });

  it('scores what is due on several replicas once', async () => {
    const names = Array.from({ length: 30 }, (_, n) => `c${n}`);
    const { knex, clock, catalog, scoring, submit } = await start(names);
    await submit('c0', 'shared');
    clock.advance({ days: 120 });
    const before = (await turned(knex)).length;
    const other = anotherConnection(knex);
    try {
      const second = replica({ knex: other, catalog, clock });
      const answers = await Promise.all([
        scoring.rescoreDue(),
        second.scoring.rescoreDue(),
        scoring.rescoreDue(),
        second.scoring.rescoreDue(),
      ]);
      expect(answers).toEqual(answers.map(() => ({ asOf: null })));
      expect(await turned(knex)).toHaveLength(before + names.length);
    } finally {
      await other.destroy();
    }
  });

  it('says until when an answer is right where more is due than it may score', async () => {
    const { knex, clock, scoring, submit } = await start(['a', 'b', 'c']);
    await submit('a');
    clock.advance({ days: 1 });
    await submit('b');
    clock.advance({ days: 1 });
    await submit('c');
    clock.advance({ days: 100 });
    const due = async () =>
      knex('service').where('due_at', '<', clock.now()).count('* as n');

    expect(await scoring.rescoreDue({ limit: 1 })).toEqual({
      asOf: new Date('2026-03-31T23:59:59.999Z'),
    });
    expect(await due()).toEqual([{ n: '2' }]);
    expect(
      await scoring.rescoreDue({
        scope: query => query.where({ name: 'c' }),
      }),
    ).toEqual({ asOf: null });
    expect(await due()).toEqual([{ n: '1' }]);
  });

  it('waits for whoever is writing, and does not lose what they write', async () => {
    const { knex, clock, scoring, submit } = await start();
    await submit('cart');
    clock.advance({ days: 120 });
    const { id } = await knex('service').first('id');
    const writing = await knex.transaction();
    await writing.raw('select id from service where id = ? for no key update', [
      id,
    ]);
    const rescored = scoring.rescoreDue();
    await untilSomebodyWaits(knex);
    await writing('service').where({ id }).update({ title: 'Basket' });
    await writing.commit();
    await expect(rescored).resolves.toEqual({ asOf: null });
    expect(await knex('service').first('title', 'statuses')).toEqual({
      title: 'Basket',
      statuses: 'sx',
    });
  });

  it('scores again when checklists are switched, and says so once', async () => {
    const { knex, clock, scoring, items } = await start(['a', 'b']);
    const at = clock.advance({ hours: 1 });
    await switchChecklists(knex, {
      checklists: [
        checklist({ items: [...items, { id: 'alerts' }] }),
        checklist({ id: 'library', items, appliesTo: { 'spec.type': 'none' } }),
      ],
      now: at,
    });
    clock.advance({ hours: 1 });
    await scoring.rescoreDue();
    await scoring.rescoreDue();
    expect(await knex('service').pluck('statuses')).toEqual(['xXx', 'xXx']);
    expect(
      await knex('activity')
        .where({ kind: 'checklist-changed' })
        .pluck('params'),
    ).toEqual([
      {
        from: { id: 'service', version: 1 },
        to: { id: 'service', version: 2 },
      },
      {
        from: { id: 'service', version: 1 },
        to: { id: 'service', version: 2 },
      },
    ]);
    expect(await turned(knex)).toEqual([]);
  });

  it('lists what no checklist matches, and does not score it', async () => {
    const { knex, clock, scoring, items } = await start();
    await switchChecklists(knex, {
      checklists: [checklist({ items, appliesTo: { 'spec.type': 'library' } })],
      now: clock.now(),
    });
    await scoring.rescoreDue();
    expect(
      await knex('service').first(
        'checklist_id',
        'stage',
        'gap_stages',
        'statuses',
        'notes',
      ),
    ).toEqual({
      checklist_id: null,
      stage: null,
      gap_stages: null,
      statuses: '',
      notes: [{ code: 'no-checklist', params: {} }],
    });
  });
});

/** Resolves once a statement waits for a lock. */
async function untilSomebodyWaits(knex: Knex): Promise<void> {
  await expect
    .poll(async () => {
      const { rows } = await knex.raw(
        `select 1 from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return rows.length;
    })
    .toBeGreaterThan(0);
}
