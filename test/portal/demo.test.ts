import {
  COVER_KINDS,
  ITEM_STATUSES,
  type Scorecard,
  STAGES,
  TURNS,
} from 'backstage-plugin-service-lifecycle-common';
import { justifiedStage } from './justifiedStage';
import { type PortalUnderTest, startPortalUnderTest } from './portalUnderTest';

describe('the demo portal, once it is filled', () => {
  let portal: PortalUnderTest;
  let scorecards: Scorecard[];

  beforeAll(async () => {
    portal = await startPortalUnderTest();
    await portal.until('the demo to be filled', async () => {
      const filled = await portal.lifecycle.listServices({
        stage: ['resilient'],
      });
      return filled.totalItems > 0;
    });
    const { items } = await portal.lifecycle.listServices({ limit: 100 });
    scorecards = [];
    for (const { entityRef } of items) {
      scorecards.push(await portal.lifecycle.getScorecard(entityRef));
    }
  }, 300_000);

  afterAll(() => portal?.stop(), 60_000);

  const items = () => scorecards.flatMap(scorecard => scorecard.items);
  const checkout = () =>
    scorecards.filter(({ system }) => system === 'system:default/checkout');

  it('shows every status somewhere', () => {
    expect(new Set(items().map(({ status }) => status))).toEqual(
      new Set(ITEM_STATUSES),
    );
  });

  it('shows every way of being met, and every way of not being', () => {
    expect([...new Set(items().map(({ reason }) => reason.code))]).toEqual(
      expect.arrayContaining([
        'not-required',
        'decided-not-applicable',
        'found-in-catalog',
        'machine-passed',
        'machine-pass-holds',
        'declared-by-person',
        'declared-by-api',
        'confirmed-by-person',
        'approved',
        'changed-since-approval',
        'risk-accepted',
        'machine-failed',
        'changes-requested',
        'too-old',
        'content-changed',
        'awaiting-review',
        'not-checked-yet',
        'machine-could-not-tell',
        'nothing-yet',
        'not-provided-yet',
        'only-a-draft',
        'withdrawn',
      ]),
    );
  });

  it('has a service at each stage, one on accepted risks, and items to come', () => {
    expect(new Set(scorecards.map(({ stage }) => stage?.id))).toEqual(
      new Set([...STAGES, undefined]),
    );
    expect(
      scorecards.some(
        ({ stage }) => stage?.id === 'production-ready' && stage.conditional,
      ),
    ).toBe(true);
    expect(items().some(({ counts }) => !counts)).toBe(true);
  });

  it('shows only stages that the items justify', () => {
    const scored = scorecards.filter(({ checklist }) => checklist);

    expect(scored.map(({ stage }) => stage)).toEqual(
      scored.map(card => {
        const stage = justifiedStage(card.items);
        return { ...stage, index: STAGES.indexOf(stage.id) };
      }),
    );
  });

  it('shares evidence in every way', () => {
    expect(
      new Set(items().flatMap(({ evidence }) => evidence?.cover.kind ?? [])),
    ).toEqual(new Set(COVER_KINDS));
  });

  it('has something for everybody to do', () => {
    expect(new Set(scorecards.flatMap(({ turn }) => turn ?? []))).toEqual(
      new Set(TURNS),
    );
  });

  it('has services that nobody has begun with', () => {
    expect(
      scorecards.filter(({ notStarted }) => notStarted).length,
    ).toBeGreaterThanOrEqual(10);
  });

  it('says in words what is strange about a service', () => {
    expect(
      new Set(scorecards.flatMap(({ notes }) => notes.map(({ code }) => code))),
    ).toEqual(
      new Set([
        'owner-unresolved',
        'unknown-lifecycle',
        'checklist-not-selectable',
        'checklist-unknown',
        'no-checklist',
      ]),
    );
  });

  it('gives one engineer fourteen services, all of them without a runbook', () => {
    expect(checkout()).toHaveLength(14);
    expect(
      checkout().map(
        card => card.items.find(({ id }) => id === 'runbook')?.status,
      ),
    ).toEqual(Array(14).fill('missing'));
    expect(
      checkout().filter(({ stage }) => stage?.id === 'prototype').length,
    ).toBeGreaterThan(10);
  });

  it('remembers when things happened, not when it was filled', async () => {
    const { items: history } = await portal.lifecycle.listActivity(
      'component:default/checkout-api',
      { limit: 100 },
    );
    const days = new Set(history.map(({ at }) => at.slice(0, 10)));
    const yearAgo = Date.now() - 365 * 24 * 3_600_000;

    expect(days.size).toBeGreaterThan(10);
    expect(Date.parse(history.at(-1)?.at ?? '')).toBeLessThan(yearAgo);
    expect(history.at(-1)?.kind).toBe('tracked');
  });
});
