import { type Past, writePast } from '../../seeding';
import { checklist } from '../../testing/checklists';
import { testDatabases } from '../../testing/database';
import { component, group, system } from '../../testing/entities';
import { replica, TestCatalog, TestClock } from '../../testing/world';
import { switchChecklists } from '../switchChecklists';
import { readEvidenceViews } from './evidenceView';

const databases = testDatabases();

const ref = (name: string) => `component:default/${name}`;

/** The services that the only revision is said to serve. */
async function servicesOf(tell: (past: Past) => Promise<void>) {
  const knex = await databases.migrated();
  const clock = new TestClock();
  await switchChecklists(knex, {
    checklists: [checklist({ items: [{ id: 'docs' }] })],
    now: clock.now(),
  });
  const catalog = new TestCatalog([
    group('group:default/team'),
    system('system:default/shop'),
    ...['cart', 'pay', 'till'].map(name => component({ name, system: 'shop' })),
  ]);
  await replica({ knex, catalog, clock }).sync.sweep();
  await writePast({
    database: knex,
    from: clock.now(),
    clock: clock.now,
    tell,
  });
  const all = knex.raw('true');
  const [view] = await readEvidenceViews(knex, { visible: all, which: all });
  return view?.cover.services;
}

const docs = {
  entityRef: ref('cart'),
  itemId: 'docs',
  type: 'link',
  payload: { url: 'https://wiki.example.com/docs' },
  source: 'portal',
  by: 'user:default/ana',
} as const;

describe('readEvidenceViews', () => {
  it('names the services of a System but those that left', async () => {
    const services = await servicesOf(async past => {
      await past.submit({ ...docs, cover: { kind: 'system' } });
      await past.leaveSystem({
        entityRef: ref('pay'),
        itemId: 'docs',
        system: 'system:default/shop',
        by: 'user:default/ben',
      });
    });

    expect(services).toEqual([ref('cart'), ref('till')]);
  });

  it('names the services that were listed', async () => {
    const services = await servicesOf(async past => {
      await past.submit({
        ...docs,
        cover: { kind: 'services', refs: [ref('till')] },
      });
    });

    expect(services).toEqual([ref('cart'), ref('till')]);
  });
});
