import type { Knex } from 'knex';
import type {
  Authorization,
  Submission,
  Withdrawal,
} from '../services/evidence/types';
import { switchChecklists } from '../database/switchChecklists';
import { checklist } from './checklists';
import { component, group, system, user } from './entities';
import { replica, TestCatalog, TestClock } from './world';

export const ANA = 'user:default/ana';
export const BEN = 'user:default/ben';
export const PLATFORM = 'user:default/pat';
export const CART = 'component:default/cart';
export const PAY = 'component:default/pay';

/** A shop whose services share a System, and a platform team that provides for some of them. */
export async function openShop(knex: Knex) {
  const clock = new TestClock();
  const catalog = new TestCatalog([
    user(ANA),
    user(BEN),
    user(PLATFORM),
    group('group:default/team', { members: [ANA, BEN] }),
    group('group:default/platform', { members: [PLATFORM] }),
    system('system:default/shop'),
    component({ name: 'cart', system: 'shop' }),
    component({ name: 'pay', system: 'shop' }),
    component({
      name: 'till',
      system: 'shop',
      owner: 'group:default/platform',
    }),
    component({ name: 'alone' }),
  ]);
  await switchChecklists(knex, {
    checklists: [
      checklist({
        items: [
          { id: 'runbook' },
          { id: 'only-link', evidence: ['link'] },
          { id: 'secrets' },
          { id: 'aging', freshFor: '30d' },
        ],
        provisions: [
          {
            id: 'scanning',
            title: 'Scanning',
            items: ['secrets'],
            providedBy: 'group:default/platform',
            where: { 'metadata.name': { $in: ['cart', 'till'] } },
          },
        ],
      }),
    ],
    now: clock.now(),
  });
  const services = replica({ knex, catalog, clock });
  await services.sync.sweep();
  return { knex, clock, catalog, ...services };
}

/** A submission by somebody who may, with what a test says differently. */
export function submission(changes: Partial<Submission> = {}): Submission {
  return {
    entityRef: CART,
    itemId: 'runbook',
    type: 'link',
    payload: { url: 'https://docs.example.org/runbook' },
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

/** A withdrawal by somebody who may, with what a test says differently. */
export function withdrawal(changes: Partial<Withdrawal> = {}): Withdrawal {
  return {
    entityRef: CART,
    itemId: 'runbook',
    comment: null,
    actor: { ref: ANA, actingAgent: null },
    ifMatch: null,
    authorize: services => services.map(() => 'allowed'),
    ...changes,
  };
}

/** Answers as a policy would that knows these services by name. */
export function policy(
  answers: Record<string, Authorization>,
): Submission['authorize'] {
  return services =>
    services.map(({ entityRef }) => answers[entityRef] ?? 'allowed');
}

/** The packed statuses of each service, by its name. */
export async function statusesOf(knex: Knex): Promise<Record<string, string>> {
  const rows = await knex('service').select('name', 'statuses');
  return Object.fromEntries(rows.map(row => [row.name, row.statuses]));
}

/** How many rows there are of what a submission adds. */
export async function rowsOf(knex: Knex) {
  const count = async (table: string) =>
    Number((await knex(table).count('* as n'))[0]?.n);
  return {
    payload: await count('payload'),
    evidence: await count('evidence'),
    activity: await count('activity'),
    idempotency: await count('idempotency'),
  };
}

/** The current revision of the first item of a service. */
export async function currentRevision(knex: Knex, name: string) {
  const row = await knex('scorecard')
    .join('service', 'service.id', 'scorecard.service_id')
    .where({ name })
    .first('items');
  return row.items[0].revision ?? null;
}
