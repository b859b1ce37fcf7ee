import type { Knex } from 'knex';
import { switchChecklists } from '../../database/switchChecklists';
import { checklist } from '../../testing/checklists';
import { testDatabases } from '../../testing/database';
import { component, group, system, user } from '../../testing/entities';
import { replica, TestCatalog, TestClock } from '../../testing/world';

const databases = testDatabases();

const ANA = 'user:default/ana';
const ORGANISATION = [
  user(ANA),
  group('group:default/team', { members: [ANA] }),
  system('system:default/shop', { domain: 'domain:default/retail' }),
];

async function start(...components: ReturnType<typeof component>[]) {
  const knex = await databases.migrated();
  const clock = new TestClock();
  const catalog = new TestCatalog([...ORGANISATION, ...components]);
  await switchChecklists(knex, {
    checklists: [checklist({ items: [{ id: 'runbook' }] })],
    now: clock.now(),
  });
  return { knex, clock, catalog, ...replica({ knex, clock, catalog }) };
}

async function history(knex: Knex) {
  return knex('activity')
    .join('service', 'service.id', 'activity.service_id')
    .orderBy('activity.id')
    .select('name', 'activity.kind', 'params', 'at');
}

describe('SyncService', () => {
  it('tracks what the catalog has, and scores it', async () => {
    const { knex, sync, clock } = await start(
      component({ name: 'cart', system: 'shop' }),
    );

    await expect(sync.sweep()).resolves.toMatchObject({
      services: 1,
      settled: false,
      warning: null,
    });
    expect(await knex('service').first()).toMatchObject({
      entity_ref: 'component:default/cart',
      owner_ref: 'group:default/team',
      owner_resolved: true,
      system_ref: 'system:default/shop',
      domain_ref: 'domain:default/retail',
      checklist_id: 'service',
      stage: 0,
      statuses: 'x',
      not_started: true,
      scored_at: clock.now(),
    });
    expect(await history(knex)).toEqual([
      { name: 'cart', kind: 'tracked', params: {}, at: clock.now() },
    ]);
    await expect(sync.sweep()).resolves.toMatchObject({ settled: true });
  });
});
