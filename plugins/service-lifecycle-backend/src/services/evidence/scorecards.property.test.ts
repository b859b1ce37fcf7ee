import fc from 'fast-check';
import { switchChecklists } from '../../database/switchChecklists';
import { checklist } from '../../testing/checklists';
import { testDatabases } from '../../testing/database';
import { component, group, system, user } from '../../testing/entities';
import {
  expectedScorecards,
  storedScorecards,
} from '../../testing/expectedScorecards';
import { replica, TestCatalog, TestClock } from '../../testing/world';
import type { CoverRequest } from './types';

const databases = testDatabases();

const ANA = 'user:default/ana';
const NAMES = ['a', 'b', 'c'] as const;
const ITEMS = ['runbook', 'secrets'] as const;
const SYSTEMS = ['shop', 'store', undefined] as const;
const OWNERS = ['group:default/team', 'group:default/others'] as const;

const CHECKLIST = checklist({
  items: [
    { id: 'runbook', freshFor: '30d' },
    { id: 'secrets', stage: 'pilot', freshFor: '60d' },
  ],
  provisions: [
    {
      id: 'scanning',
      title: 'Scanning',
      items: ['secrets'],
      providedBy: 'group:default/team',
      where: { 'spec.owner': 'group:default/team' },
    },
  ],
});

/** One thing that somebody does, or that time or the catalog do. */
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('submit' as const),
      name: fc.constantFrom(...NAMES),
      item: fc.constantFrom(...ITEMS),
      cover: fc.constantFrom<CoverRequest>(
        { kind: 'service' },
        { kind: 'system' },
        {
          kind: 'services',
          refs: ['component:default/a', 'component:default/c'],
        },
        { kind: 'provision', ref: 'scanning' },
      ),
      draft: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('withdraw' as const),
      name: fc.constantFrom(...NAMES),
      item: fc.constantFrom(...ITEMS),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      name: fc.constantFrom(...NAMES),
      system: fc.constantFrom(...SYSTEMS),
      owner: fc.constantFrom(...OWNERS),
      found: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      days: fc.integer({ min: 1, max: 40 }),
    }),
  },
);

describe('stored scorecards', () => {
  it('are what evaluation makes of what is stored, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 10, maxLength: 25 }),
        async acts => {
          const knex = await databases.migrated();
          const clock = new TestClock();
          const catalog = new TestCatalog([
            user(ANA),
            ...OWNERS.map(ref => group(ref, { members: [ANA] })),
            system('system:default/shop'),
            system('system:default/store'),
            ...NAMES.map(name => component({ name, system: 'shop' })),
          ]);
          await switchChecklists(knex, {
            checklists: [CHECKLIST],
            now: clock.now(),
          });
          const { evidence, scoring, sync } = replica({ knex, catalog, clock });
          await sync.sweep();
          const shared = {
            comment: null,
            actor: { ref: ANA, actingAgent: null },
            ifMatch: null,
            authorize: (resources: readonly unknown[]) =>
              resources.map(() => 'allowed' as const),
          };

          for (const one of acts) {
            clock.advance({ hours: 1 });
            switch (one.do) {
              case 'submit':
                await unlessRefused(
                  evidence.submit({
                    ...shared,
                    entityRef: `component:default/${one.name}`,
                    itemId: one.item,
                    type: 'statement',
                    payload: { text: one.item },
                    cover: one.cover,
                    draftedWithAi: false,
                    source: one.draft ? 'agent' : 'portal',
                    idempotency: null,
                  }),
                );
                break;
              case 'withdraw':
                await unlessRefused(
                  evidence.withdraw({
                    ...shared,
                    entityRef: `component:default/${one.name}`,
                    itemId: one.item,
                  }),
                );
                break;
              case 'change':
                catalog.put(
                  component({
                    name: one.name,
                    owner: one.owner,
                    ...(one.system && { system: one.system }),
                    ...(one.found && {
                      annotations: {
                        'service-lifecycle.io/evidence.runbook':
                          'https://docs.example.org/',
                      },
                    }),
                  }),
                );
                await sync.sweep();
                break;
              case 'wait':
                clock.advance({ days: one.days });
                break;
              default:
                throw new Error('There is no such act');
            }
            await scoring.rescoreDue();
            expect(await storedScorecards(knex)).toEqual(
              await expectedScorecards(knex, clock.now()),
            );
          }
        },
      ),
      { numRuns: 10 },
    );
  }, 120_000);
});

/** Refusals are part of what may happen; failures are not. */
async function unlessRefused(attempt: Promise<unknown>): Promise<void> {
  const ending = await attempt.then(
    () => 'done',
    error => error.name,
  );
  expect(['done', 'InputError', 'NotFoundError', 'NotAllowedError']).toContain(
    ending,
  );
}
