import { checklist, input, item } from '../__testUtils__/builders';
import {
  type CoverableService,
  type SubmittedCover,
  coverReaches,
} from './cover';

const CHECKOUT = 'component:default/checkout-api';
const BASKET = 'component:default/basket-api';
const SHOP = 'system:default/shop';
const TEAM = 'group:default/team-checkout';

const provided = checklist([item()], {
  provisions: [
    {
      id: 'runbooks',
      title: 'Runbooks',
      items: ['runbook'],
      providedBy: 'group:default/platform',
      where: { 'spec.type': 'service' },
    },
  ],
});

function cover(overrides: Partial<SubmittedCover> = {}): SubmittedCover {
  return {
    kind: 'service',
    itemId: 'runbook',
    anchor: CHECKOUT,
    services: [],
    ref: null,
    owner: TEAM,
    ...overrides,
  };
}

function basket(overrides: Partial<CoverableService> = {}): CoverableService {
  return {
    ref: BASKET,
    system: SHOP,
    owner: TEAM,
    checklist: provided,
    subject: input({}).subject,
    choice: null,
    ...overrides,
  };
}

describe('coverReaches', () => {
  it('reaches one service alone, whatever that service chose', () => {
    expect(coverReaches(cover(), basket())).toBe(false);
    expect(
      coverReaches(cover(), basket({ ref: CHECKOUT, choice: 'opted-out' })),
    ).toBe(true);
  });

  it('reaches the services that are listed, and the one it was submitted on', () => {
    const listed = cover({ kind: 'services', services: [BASKET] });
    expect(coverReaches(listed, basket())).toBe(true);
    expect(coverReaches(listed, basket({ ref: CHECKOUT }))).toBe(true);
    expect(
      coverReaches(listed, basket({ ref: 'component:default/other' })),
    ).toBe(false);
    expect(coverReaches(listed, basket({ choice: 'opted-out' }))).toBe(false);
  });

  it('reaches the services of a System that have the same owner', () => {
    const shared = cover({ kind: 'system', ref: SHOP });
    expect(coverReaches(shared, basket())).toBe(true);
    expect(coverReaches(shared, basket({ system: null }))).toBe(false);
    expect(coverReaches(shared, basket({ choice: 'opted-out' }))).toBe(false);
  });

  it('reaches services of other owners only once they joined', () => {
    const shared = cover({ kind: 'system', ref: SHOP });
    const foreign = { owner: 'group:default/team-search' };
    expect(coverReaches(shared, basket(foreign))).toBe(false);
    expect(coverReaches(shared, basket({ ...foreign, choice: 'joined' }))).toBe(
      true,
    );
  });

  it('takes two services without an owner for two owners', () => {
    const shared = cover({ kind: 'system', ref: SHOP, owner: null });
    expect(coverReaches(shared, basket({ owner: null }))).toBe(false);
  });

  it('reaches what a provision applies to, under the same checklist', () => {
    const provision = cover({ kind: 'provision', ref: 'service/runbooks' });
    const library = { ...input({}).subject, spec: { type: 'library' } };
    expect(coverReaches(provision, basket())).toBe(true);
    expect(coverReaches(provision, basket({ subject: library }))).toBe(false);
    expect(coverReaches(provision, basket({ checklist: null }))).toBe(false);
    expect(
      coverReaches(
        provision,
        basket({ checklist: { ...provided, id: 'library' } }),
      ),
    ).toBe(false);
    expect(coverReaches(provision, basket({ choice: 'opted-out' }))).toBe(
      false,
    );
    expect(coverReaches({ ...provision, itemId: 'slo' }, basket())).toBe(false);
  });
});
