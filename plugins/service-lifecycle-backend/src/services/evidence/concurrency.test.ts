import { switchChecklists } from '../../database/switchChecklists';
import { checklist } from '../../testing/checklists';
import { testDatabases } from '../../testing/database';
import { component, group, system, user } from '../../testing/entities';
import {
  expectedScorecards,
  storedScorecards,
} from '../../testing/expectedScorecards';
import {
  anotherConnection,
  replica,
  TestCatalog,
  TestClock,
} from '../../testing/world';
import type { Submission } from './types';

const databases = testDatabases();

const ANA = 'user:default/ana';

/** Two replicas on one database, each with connections of its own. */
async function start(count: number) {
  const knex = await databases.migrated();
  const other = anotherConnection(knex);
  onTestFinished(() => other.destroy());
  const clock = new TestClock();
  const catalog = new TestCatalog([
    user(ANA),
    group('group:default/team', { members: [ANA] }),
    system('system:default/shop'),
    ...Array.from({ length: count }, (_, n) =>
      component({ name: `c${n}`, system: 'shop' }),
    ),
  ]);
  await switchChecklists(knex, {
    checklists: [
      checklist({ items: [{ id: 'runbook', freshFor: '30d' }, { id: 'slo' }] }),
    ],
    now: clock.now(),
  });
  const replicas = [
    replica({ knex, catalog, clock }),
    replica({ knex: other, catalog, clock }),
  ] as const;
  await replicas[0].sync.sweep();
  return { knex, clock, catalog, replicas };
}

function submission(changes: Partial<Submission> = {}): Submission {
  return {
    entityRef: 'component:default/c0',
    itemId: 'runbook',
    type: 'statement',
    payload: { text: 'Turn it off and on again' },
    comment: null,
    cover: { kind: 'service' },
    draftedWithAi: false,
    source: 'portal',
    actor: { ref: ANA, actingAgent: null },
    ifMatch: null,
    idempotency: null,
    authorize: services => services.map(() => 'allowed'),
    ...changes,
  };
}

function times<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

/** How often attempts ended how. */
function endings(results: readonly PromiseSettledResult<unknown>[]) {
  const names: Record<string, number> = {};
  for (const result of results) {
    const name =
      result.status === 'fulfilled' ? 'done' : String(result.reason.name);
    names[name] = (names[name] ?? 0) + 1;
  }
  return names;
}

describe('at the same time', () => {
  it('one of several submissions against the same revision is taken', async () => {
    const { knex, replicas } = await start(1);
    const results = await Promise.allSettled(
      times(12, n =>
        replicas[n % 2 ? 1 : 0].evidence.submit(
          submission({ ifMatch: 'none' }),
        ),
      ),
    );
    expect(endings(results)).toEqual({ done: 1, PreconditionFailedError: 11 });
    expect(await knex('evidence').count('* as n')).toEqual([{ n: '1' }]);
  });

  it('all submissions that do not mind each other are taken, and the last one counts', async () => {
    const { knex, clock, replicas } = await start(1);
    const results = await Promise.allSettled(
      times(12, n => replicas[n % 2 ? 1 : 0].evidence.submit(submission())),
    );
    expect(endings(results)).toEqual({ done: 12 });
    expect(await storedScorecards(knex)).toEqual(
      await expectedScorecards(knex, clock.now()),
    );
  });

  it('repeated writes with one key have one outcome', async () => {
    const { knex, replicas } = await start(1);
    const idempotency = { principal: ANA, key: 'once-1234', requestHash: 'a' };
    const outcomes = await Promise.all(
      times(12, n =>
        replicas[n % 2 ? 1 : 0].evidence.submit(submission({ idempotency })),
      ),
    );
    expect(new Set(outcomes.map(({ revision }) => revision)).size).toBe(1);
    expect(await knex('evidence').count('* as n')).toEqual([{ n: '1' }]);
  });

  it('of different writes with one key one is taken', async () => {
    const { knex, replicas } = await start(1);
    const results = await Promise.allSettled(
      times(12, n =>
        replicas[n % 2 ? 1 : 0].evidence.submit(
          submission({
            idempotency: {
              principal: ANA,
              key: 'once-1234',
              requestHash: `request ${n}`,
            },
          }),
        ),
      ),
    );
    expect(endings(results)).toEqual({ done: 1, ConflictError: 11 });
    expect(await knex('evidence').count('* as n')).toEqual([{ n: '1' }]);
  });

  it('covers that overlap wait for each other, and none is lost', async () => {
    const { knex, clock, replicas } = await start(8);
    const results = await Promise.allSettled(
      times(24, n =>
        replicas[n % 2 ? 1 : 0].evidence.submit(
          submission({
            entityRef: `component:default/c${n % 8}`,
            itemId: n % 3 ? 'runbook' : 'slo',
            cover:
              n % 4 === 0
                ? { kind: 'system' }
                : {
                    kind: 'services',
                    refs: times(
                      4,
                      m => `component:default/c${(n * 3 + m) % 8}`,
                    ),
                  },
          }),
        ),
      ),
    );
    expect(endings(results)).toEqual({ done: 24 });
    expect(await storedScorecards(knex)).toEqual(
      await expectedScorecards(knex, clock.now()),
    );
  });

  it('withdrawals and submissions leave one outcome', async () => {
    const { knex, clock, replicas } = await start(2);
    const [first, second] = replicas;
    const { revision } = await first.evidence.submit(
      submission({ cover: { kind: 'system' } }),
    );
    clock.advance({ hours: 1 });
    const results = await Promise.allSettled([
      ...times(4, () =>
        first.evidence.withdraw({
          ...submission({ entityRef: 'component:default/c1' }),
          ifMatch: revision,
        }),
      ),
      ...times(4, () =>
        second.evidence.submit(submission({ ifMatch: revision })),
      ),
    ]);
    // Whoever comes first leaves nothing that the others could have looked at.
    expect(endings(results)).toMatchObject({ done: expect.any(Number) });
    expect(endings(results).PreconditionFailedError).toBeGreaterThanOrEqual(6);
    expect(await storedScorecards(knex)).toEqual(
      await expectedScorecards(knex, clock.now()),
    );
  });

  it('people submit while the catalog is swept and time is caught up with', async () => {
    const { knex, clock, catalog, replicas } = await start(60);
    const [first, second] = replicas;
    await first.evidence.submit(submission({ cover: { kind: 'system' } }));
    clock.advance({ days: 40 });
    catalog.put(
      ...times(60, n =>
        component({
          name: `c${n}`,
          lifecycle: 'experimental',
          ...(n % 2 && { system: 'shop' }),
        }),
      ),
    );
    const results = await Promise.allSettled([
      first.sync.sweep(),
      second.sync.sweep(),
      first.scoring.rescoreDue(),
      second.scoring.rescoreDue(),
      ...times(40, n =>
        replicas[n % 2 ? 1 : 0].evidence.submit(
          submission({
            entityRef: `component:default/c${(n * 7) % 60}`,
            itemId: 'slo',
          }),
        ),
      ),
      second.sync.syncOne({ entityRef: 'component:default/c5', actor: ANA }),
    ]);
    expect(endings(results)).toEqual({ done: 45 });
    expect(await storedScorecards(knex)).toEqual(
      await expectedScorecards(knex, clock.now()),
    );
    expect(
      await knex('activity')
        .where({ kind: 'item-turned', item_id: 'runbook' })
        .whereRaw("params ->> 'to' = 'stale'")
        .count('* as n'),
    ).toEqual([{ n: '60' }]);
  });

  it('a service joins a System while evidence is shared with that System', async () => {
    const { knex, clock, catalog, replicas } = await start(2);
    const [first, second] = replicas;
    for (let round = 0; round < 8; round++) {
      const name = `late${round}`;
      catalog.put(component({ name, description: `Round ${round}` }));
      await first.sync.sweep();
      catalog.put(component({ name, system: 'shop' }));
      clock.advance({ hours: 1 });
      await Promise.all([
        first.sync.sweep(),
        second.evidence.submit(submission({ cover: { kind: 'system' } })),
      ]);
      await first.scoring.rescoreDue();
      expect(await storedScorecards(knex)).toEqual(
        await expectedScorecards(knex, clock.now()),
      );
    }
  });
});
