import {
  type Checklist,
  checklistSchema,
} from 'backstage-plugin-service-lifecycle-common';
import fc from 'fast-check';
import { findEvidence } from './findEvidence';
import type { ServiceOwner, ServiceSnapshot } from './types';

const checklist = checklistWith({
  owner: { evidence: ['catalog'], catalog: { check: 'owner', minMembers: 2 } },
  description: {
    evidence: ['catalog'],
    catalog: { check: 'description', minLength: 20 },
  },
  documentation: {
    evidence: ['catalog', 'document', 'link'],
    catalog: {
      annotations: ['backstage.io/techdocs-ref'],
      links: { types: ['docs'], words: ['documentation'], urls: ['/docs/'] },
    },
  },
  'on-call': {
    evidence: ['catalog', 'link'],
    catalog: {
      annotations: ['pagerduty.com/service-id', 'opsgenie.com/*'],
      links: { words: ['on call', 'オンコール'] },
    },
  },
  dashboard: {
    evidence: ['link'],
    catalog: {
      annotations: ['datadoghq.com/dashboard-url'],
      links: {
        types: ['dashboard'],
        words: ['dashboard', 'tableau de bord', 'documentação'],
        urls: ['grafana*/d/'],
      },
    },
  },
  runbook: {
    evidence: ['document'],
    catalog: { links: { words: ['runbook'], urls: ['runbook'] } },
  },
  explanation: { evidence: ['statement'] },
});

// eslint-disable-next-line no-script-url
const SCRIPT = 'javascript:alert(1)';

const team: ServiceOwner = {
  ref: 'group:default/checkout',
  written: 'checkout',
  resolved: true,
  members: 3,
};

describe('findEvidence', () => {
  describe('in links', () => {
    it.each([
      ['its type', { type: 'Dashboard', title: 'Ops' }, 'link-type'],
      ['a word of its title', { title: 'Ops dashboard' }, 'link-title'],
      [
        'a title in another language',
        { title: 'Tableau de bord' },
        'link-title',
      ],
      ['a title without its accents', { title: 'documentacao' }, 'link-title'],
      ['the shape of its address', { title: 'Numbers' }, 'link-url'],
    ])('knows a dashboard by %s', (_, link, how) => {
      const url = 'https://grafana.example.com/d/abc/cart';
      expect(find({ links: [{ url, ...link }] })).toEqual([
        {
          itemId: 'dashboard',
          type: 'link',
          payload: { url, title: link.title },
          found: { field: 'metadata.links[0]', how, title: link.title },
          verification: null,
        },
      ]);
    });

    it('prefers type to title to address, wherever the links stand', () => {
      const links = [
        { url: 'https://grafana.example.com/d/1' },
        { url: 'https://example.com/2', title: 'Dashboard' },
        { url: 'https://example.com/3', type: 'dashboard' },
      ];
      expect(fieldOf('dashboard', { links })).toBe('metadata.links[2]');
      expect(fieldOf('dashboard', { links: links.slice(0, 2) })).toBe(
        'metadata.links[1]',
      );
      expect(fieldOf('dashboard', { links: links.slice(0, 1) })).toBe(
        'metadata.links[0]',
      );
    });

    it('takes no address for a clue where the title says what the link is', () => {
      const links = [
        { url: 'https://example.com/docs/x', title: 'On-call' },
        { url: 'https://example.com/docs/y', title: 'Something' },
      ];
      expect(fieldOf('documentation', { links })).toBe('metadata.links[1]');
    });

    it('finds words that a script does not set apart', () => {
      const links = [{ url: 'https://example.com', title: '決済オンコール表' }];
      expect(fieldOf('on-call', { links })).toBe('metadata.links[0]');
    });

    it.each([
      [
        'part of a word',
        { url: 'https://example.com', title: 'SassDashboards' },
      ],
      ['only the icon', { url: 'https://example.com', icon: 'dashboard' }],
      [
        'a chat on a host of that name',
        { url: 'https://grafana.slack.com/archives/C0' },
      ],
      ['a script', { url: SCRIPT, title: 'Dashboard' }],
      ['a file', { url: 'file:///etc/passwd', title: 'Dashboard' }],
      ['a relative address', { url: '../dashboard', title: 'Dashboard' }],
      [
        'an address with a password',
        { url: 'https://a:b@example.com', title: 'Dashboard' },
      ],
      ['no address', { title: 'Dashboard' }],
      ['no link', 'https://grafana.example.com/d/1'],
    ])('is not taken in by %s', (_, link) => {
      expect(find({ links: [link] })).toEqual([]);
    });

    it('gives an address the type that the item takes', () => {
      const url = 'https://example.com/runbook.md';
      expect(find({ links: [{ url, title: 'Runbook' }] })).toEqual([
        {
          itemId: 'runbook',
          type: 'document',
          payload: { url },
          found: {
            field: 'metadata.links[0]',
            how: 'link-title',
            title: 'Runbook',
          },
          verification: null,
        },
      ]);
    });

    it('copes with links that are no list', () => {
      expect(find({ links: { url: 'https://example.com' } })).toEqual([]);
    });
  });

  describe('in annotations', () => {
    it('tells the value and the field', () => {
      expect(
        find({ annotations: { 'pagerduty.com/service-id': ' PZN5Q22 ' } }),
      ).toEqual([
        {
          itemId: 'on-call',
          type: 'catalog',
          payload: {
            field: 'metadata.annotations.pagerduty.com/service-id',
            value: 'PZN5Q22',
          },
          found: {
            field: 'metadata.annotations.pagerduty.com/service-id',
            how: 'annotation',
            title: null,
          },
          verification: null,
        },
      ]);
    });

    it('prefers them to links, in the order of the checklist', () => {
      const annotations = {
        'opsgenie.com/team': 'cart',
        'pagerduty.com/service-id': 'P1',
      };
      const links = [{ url: 'https://example.com', title: 'On-call' }];
      expect(fieldOf('on-call', { annotations, links })).toBe(
        'metadata.annotations.pagerduty.com/service-id',
      );
      expect(
        fieldOf('on-call', {
          annotations: { 'opsgenie.com/team': 'cart' },
          links,
        }),
      ).toBe('metadata.annotations.opsgenie.com/team');
    });

    it('makes a link of an address where the item takes one', () => {
      const url = 'https://app.datadoghq.com/dashboard/1';
      expect(
        find({ annotations: { 'datadoghq.com/dashboard-url': url } }),
      ).toMatchObject([
        { itemId: 'dashboard', type: 'link', payload: { url } },
      ]);
    });

    it.each(['', '  ', 'TBD', 'TODO', '<service-id>', '${{ values.id }}'])(
      'finds nothing in %j',
      value => {
        expect(
          find({ annotations: { 'pagerduty.com/service-id': value } }),
        ).toEqual([]);
      },
    );

    it('leaves out what the item does not take', () => {
      expect(
        find({ annotations: { 'datadoghq.com/dashboard-url': 'abc-def' } }),
      ).toEqual([]);
    });
  });

  describe("in the entity's own annotation", () => {
    const key = 'service-lifecycle.io/evidence.on-call';

    it('comes before everything else', () => {
      const annotations = {
        [key]: 'https://example.com/rota',
        'pagerduty.com/service-id': 'P1',
      };
      expect(find({ annotations })).toMatchObject([
        {
          itemId: 'on-call',
          type: 'link',
          payload: { url: 'https://example.com/rota' },
          found: { how: 'evidence-annotation' },
        },
      ]);
    });

    it('may hold a plain value', () => {
      expect(find({ annotations: { [key]: 'weekdays, #ops' } })).toMatchObject([
        { itemId: 'on-call', type: 'catalog' },
      ]);
    });

    it('is handed on where the item cannot take it, so that it can be told', () => {
      expect(
        find({
          annotations: {
            'service-lifecycle.io/evidence.explanation': 'It adds.',
          },
        }),
      ).toMatchObject([
        {
          itemId: 'explanation',
          type: 'catalog',
          payload: { value: 'It adds.' },
        },
      ]);
    });

    it('is not taken for anything where it would run something', () => {
      expect(
        find({ annotations: { [key]: ` ${SCRIPT.toUpperCase()}` } }),
      ).toEqual([]);
    });
  });

  describe('of the owner', () => {
    const judge = (owner: ServiceOwner) =>
      findEvidence({ checklist, snapshot: { ...snapshotOf({}), owner } })[0]
        ?.verification;

    it('passes a team', () => {
      expect(judge(team)).toEqual({
        verdict: 'pass',
        reason: 'group:default/checkout has 3 members in the catalog.',
      });
    });

    it.each<[string, Partial<ServiceOwner>, string]>([
      [
        'a name that the catalog does not know',
        { resolved: false },
        '"checkout" in spec.owner is not in the catalog (group:default/checkout). Correct it, or add the group to the catalog.',
      ],
      [
        'a placeholder',
        { resolved: false, written: 'TBD' },
        '"TBD" in spec.owner holds a place for somebody. Name the team that answers for this service.',
      ],
      [
        'a placeholder of a template',
        { resolved: false, written: 'group:team-TEAM-NAME' },
        '"group:team-TEAM-NAME" in spec.owner holds a place for somebody. Name the team that answers for this service.',
      ],
      [
        'a single person',
        { ref: 'user:default/jane', members: 1 },
        'user:default/jane is one person. Name a Group in spec.owner, so that somebody is there when one is away.',
      ],
      [
        'too small a team',
        { members: 1 },
        'group:default/checkout has 1 member in the catalog, and 2 are needed. Add people to it, or name a larger group in spec.owner.',
      ],
    ])('fails %s', (_, owner, reason) => {
      expect(judge({ ...team, ...owner })).toEqual({ verdict: 'fail', reason });
    });
  });

  describe('of the description', () => {
    const judge = (description: string) =>
      find({ name: 'cart-api', title: 'Cart', description })[0]?.verification;

    it('passes one that says something', () => {
      expect(judge('Keeps what people want to buy.')).toEqual({
        verdict: 'pass',
        reason: 'metadata.description has 30 characters.',
      });
    });

    it('finds nothing where there is none', () => {
      expect(find({ name: 'cart', description: ' ' })).toEqual([]);
    });

    it.each([
      ['Cart API', 'metadata.description only repeats the name.'],
      ['TODO', '"TODO" in metadata.description holds a place for something.'],
      ['N/A', '"N/A" in metadata.description holds a place for something.'],
      [
        'Keeps carts',
        'metadata.description has 11 characters, and 20 are needed.',
      ],
    ])('fails %j', (description, reason) => {
      expect(judge(description)).toEqual({
        verdict: 'fail',
        reason: `${reason} Say what the service does, and for whom.`,
      });
    });
  });

  it('gives at most one thing per item, and only openable addresses, whatever the entity holds', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.webUrl(),
      fc.constantFrom(SCRIPT, '//grafana/d/', 'dashboard', 'TBD'),
    );
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'pagerduty.com/service-id',
        'service-lifecycle.io/evidence.runbook',
        'service-lifecycle.io/evidence.nothing',
      ),
    );
    const link = fc.record(
      { url: text, title: text, type: text },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.oneof(text, fc.jsonValue())),
        fc.oneof(fc.array(fc.oneof(link, fc.jsonValue())), fc.jsonValue()),
        fc.jsonValue(),
        (annotations, links, description) => {
          const found = find({ annotations, links, description });
          const items = found.map(({ itemId }) => itemId);
          expect(new Set(items).size).toBe(items.length);
          const openable = found.filter(({ type }) => type !== 'catalog');
          for (const { payload } of openable) {
            expect(new URL(payload.url ?? '').protocol).toMatch(/^https?:$/);
          }
        },
      ),
    );
  });
});

function find(metadata: Record<string, unknown>) {
  return findEvidence({ checklist, snapshot: snapshotOf(metadata) });
}

function fieldOf(itemId: string, metadata: Record<string, unknown>) {
  return find(metadata).find(found => found.itemId === itemId)?.found.field;
}

function snapshotOf(metadata: Record<string, unknown>): ServiceSnapshot {
  return {
    subject: { kind: 'Component', metadata, tier: null, retiring: false },
    owner: null,
    declared: null,
    wantedChecklist: null,
  };
}

function checklistWith(items: Record<string, object>): Checklist {
  return checklistSchema.parse({
    apiVersion: 'service-lifecycle.io/v1',
    kind: 'Checklist',
    id: 'test',
    title: 'Test',
    expects: [{ stage: 'pilot' }],
    items: Object.entries(items).map(([id, item]) => ({
      id,
      title: id,
      why: 'Because.',
      how: 'So.',
      area: 'documentation',
      stage: 'pilot',
      verify: 'declared',
      minutes: 1,
      ...item,
    })),
  });
}
