import { ConfigReader } from '@backstage/config';
import {
  type Checklist,
  checklistFor,
  checklistSchema,
  isSubmittable,
  predicateHolds,
  reviewerOf,
  type Subject,
} from 'backstage-plugin-service-lifecycle-common';
import { readConfig } from '../config';
import { canonicalHash } from '../hash';
import { loadChecklists, SHIPPED_CHECKLISTS } from './loadChecklists';

let checklists: readonly Checklist[] = [];
beforeAll(async () => {
  const loaded = await loadChecklists({
    config: readConfig(new ConfigReader({})),
    reader: { readUrl: () => Promise.reject(new Error('nothing to read')) },
  });
  checklists = loaded.checklists;
});

function shipped(id: string): Checklist {
  const found = checklists.find(checklist => checklist.id === id);
  if (!found) {
    throw new Error(`There is no checklist "${id}"`);
  }
  return found;
}

const subject = (
  type: string | undefined,
  tier: string | null = null,
  retiring = false,
): Subject => ({
  kind: 'Component',
  metadata: { name: 'x' },
  spec: { type },
  tier,
  retiring,
});

const needed = (tier: string | null) =>
  shipped('service')
    .items.filter(({ when }) => predicateHolds(when, subject('service', tier)))
    .map(({ id }) => id);

const PROTOTYPE = [
  'owner',
  'description',
  'documentation',
  'ci-tests',
  'secrets',
];
const PILOT = [
  'architecture',
  'comprehension',
  'code-review',
  'dashboard',
  'dependency-updates',
];
const PRODUCTION_READY = [
  'on-call',
  'runbook',
  'slo',
  'alerts',
  'threat-model',
  'security-review',
  'rollback',
  'recovery-objectives',
  'capacity',
  'failure-modes',
  'cost',
  'operational-review',
];
const RESILIENT = [
  'restore-test',
  'game-day',
  'error-budget',
  'incident-learning',
];

describe('the checklist "service"', () => {
  it('has its items in the order of their stages', () => {
    const { items } = shipped('service');
    const ofStage = (stage: string) =>
      items.filter(item => item.stage === stage).map(({ id }) => id);
    expect(items.map(({ id }) => id)).toEqual([
      ...PROTOTYPE,
      ...PILOT,
      ...PRODUCTION_READY,
      ...RESILIENT,
    ]);
    expect(ofStage('prototype')).toEqual(PROTOTYPE);
    expect(ofStage('pilot')).toEqual(PILOT);
    expect(ofStage('production-ready')).toEqual(PRODUCTION_READY);
    expect(ofStage('resilient')).toEqual(RESILIENT);
  });

  it('asks less of lower tiers, and resilience of the first alone', () => {
    expect(needed('1')).toEqual([
      ...PROTOTYPE,
      ...PILOT,
      ...PRODUCTION_READY,
      ...RESILIENT,
    ]);
    expect(needed('2')).toEqual([...PROTOTYPE, ...PILOT, ...PRODUCTION_READY]);
    expect(needed('3')).toEqual([
      ...PROTOTYPE,
      ...PILOT,
      'on-call',
      'runbook',
      'alerts',
      'threat-model',
      'security-review',
      'rollback',
      'recovery-objectives',
      'operational-review',
    ]);
    expect(needed('4')).toEqual([
      ...PROTOTYPE,
      ...PILOT,
      'runbook',
      'rollback',
    ]);
  });

  it('asks no less of a service that tells no tier', () => {
    expect(needed(null)).toEqual(needed('2'));
  });

  it.each([
    ['1', 'group:default/security', 'group:default/sre'],
    ['2', 'group:default/security', 'group:default/sre'],
    ['3', 'owner', 'owner'],
    [null, 'owner', 'owner'],
  ])('asks specialists for tier %s', (tier, security, operations) => {
    const asked = Object.fromEntries(
      shipped('service')
        .items.filter(({ verify }) => verify.includes('review'))
        .map(item => [item.id, reviewerOf(item, subject('service', tier))]),
    );
    const { 'security-review': s, 'operational-review': o, ...others } = asked;
    expect([s, o]).toEqual([security, operations]);
    expect(new Set(Object.values(others))).toEqual(new Set(['owner']));
  });

  it('lets the platform cover what it usually gives everybody', () => {
    expect(shipped('service').provisions.flatMap(p => p.items)).toEqual([
      'secrets',
      'dependency-updates',
      'code-review',
    ]);
  });
});

describe.each(SHIPPED_CHECKLISTS)('the checklist "%s"', id => {
  it('takes something that people can give, or that the catalog shows, for each item', () => {
    const closed = shipped(id).items.filter(
      ({ evidence, catalog }) =>
        !evidence.some(isSubmittable) &&
        !(evidence.includes('catalog') && catalog),
    );
    expect(closed.map(item => item.id)).toEqual([]);
  });

  it('says what suffices in at most three short steps', () => {
    const long = shipped(id).items.filter(({ how, why }) => {
      const steps = how.split('\n');
      return (
        steps.length > 3 ||
        steps.some((step, n) => !step.startsWith(`${n + 1}. `)) ||
        steps.some(step => step.length > 130) ||
        why.length > 200
      );
    });
    expect(long.map(item => item.id)).toEqual([]);
  });

  it('names a group for each area that it uses', () => {
    const checklist = shipped(id);
    const areas = new Set(
      checklist.areas.filter(area => area.group).map(area => area.id),
    );
    expect(checklist.items.filter(item => !areas.has(item.area))).toEqual([]);
  });

  it('is the same when it is read back from where it is stored', () => {
    const checklist = shipped(id);
    const stored = checklistSchema.parse(JSON.parse(JSON.stringify(checklist)));
    expect(canonicalHash(stored)).toBe(canonicalHash(checklist));
  });
});

describe('the shipped checklists', () => {
  it.each([
    ['service', 'service'],
    ['Backend', 'service'],
    ['operator', 'service'],
    ['library', 'library'],
    ['website', 'website'],
    ['tool', 'automation'],
    ['something-else', undefined],
    [undefined, undefined],
  ])('meet a component of type %s with %s', (type, id) => {
    expect(checklistFor(checklists, subject(type)).checklist?.id).toBe(id);
  });

  it('ask little of what is going away, whatever it is', () => {
    expect(
      checklistFor(checklists, subject('service', '1', true)).checklist?.id,
    ).toBe('retiring');
    expect(shipped('retiring').items.map(({ id }) => id)).toEqual([
      'owner',
      'end-date',
      'on-call',
      'runbook',
    ]);
  });

  it('let anybody choose the bar of a service, and nobody a lower one', () => {
    const choose = (type: string, wanted: string) =>
      checklistFor(checklists, subject(type), wanted).checklist?.id;
    expect(choose('website', 'service')).toBe('service');
    expect(choose('service', 'automation')).toBe('service');
    expect(choose('service', 'retiring')).toBe('service');
    expect(choose('service', 'none')).toBe('service');
  });
});
