import { REASON_CODES, type Reason } from '../evaluate/reasons';
import { type Happening } from '../model/activity';
import type { Note } from '../model/notes';
import { activityText } from './activityText';
import { noteText } from './noteText';
import { reasonText } from './reasonText';

const by = 'user:default/ana';
const at = '2026-03-03T23:30:00.000Z';
const until = '2026-04-30T16:00:00.000Z';

const reasons: [string, Reason][] = [
  ['Not needed for a service like this.', { code: 'not-required', params: {} }],
  [
    'Does not apply: decided by ana on 3 Mar 2026.',
    { code: 'decided-not-applicable', params: { by, at, until: null } },
  ],
  [
    'Does not apply: decided by ana on 3 Mar 2026, until 30 Apr 2026.',
    { code: 'decided-not-applicable', params: { by, at, until } },
  ],
  [
    'Given by ana on 3 Mar 2026.',
    { code: 'declared-by-person', params: { by, at } },
  ],
  [
    'Given by ci on 3 Mar 2026, through the API.',
    { code: 'declared-by-api', params: { by: 'external:ci', at } },
  ],
  [
    'Found in the catalog, in metadata.links[2].',
    { code: 'found-in-catalog', params: { field: 'metadata.links[2]' } },
  ],
  [
    'The address answers. Checked on 3 Mar 2026.',
    {
      code: 'machine-passed',
      params: { text: 'The address answers.', checkedAt: at },
    },
  ],
  [
    'Last confirmed on 3 Mar 2026; it could not be checked since. Holds until 30 Apr 2026.',
    { code: 'machine-pass-holds', params: { lastPassAt: at, until } },
  ],
  [
    'Opened by ana on 3 Mar 2026; no machine could read it.',
    { code: 'confirmed-by-person', params: { by, at } },
  ],
  ['Approved by ana on 3 Mar 2026.', { code: 'approved', params: { by, at } }],
  [
    'Changed on 3 Mar 2026, after it was approved. Holds until 30 Apr 2026: have it looked at again.',
    { code: 'changed-since-approval', params: { changedAt: at, until } },
  ],
  [
    'Risk accepted by acme/dana, until 30 Apr 2026.',
    { code: 'risk-accepted', params: { by: 'user:acme/dana', until } },
  ],
  [
    'The owner has 1 member: name a group with at least 2.',
    {
      code: 'machine-failed',
      params: {
        text: 'The owner has 1 member: name a group with at least 2.',
        checkedAt: at,
      },
    },
  ],
  [
    'Changes requested by ana on 3 Mar 2026.',
    { code: 'changes-requested', params: { by, at, comment: null } },
  ],
  [
    'Changes requested by ana on 3 Mar 2026: Say who to call.',
    {
      code: 'changes-requested',
      params: { by, at, comment: 'Say who to call.' },
    },
  ],
  [
    'From 3 Mar 2026, and good for 90 days: renew it.',
    { code: 'too-old', params: { datedAt: at, freshFor: '90d' } },
  ],
  [
    'From 3 Mar 2026, and good for 1 year: renew it.',
    { code: 'too-old', params: { datedAt: at, freshFor: '1y' } },
  ],
  [
    'Changed on 3 Mar 2026, after it was approved, and not looked at again within 14 days.',
    { code: 'content-changed', params: { changedAt: at, relook: '14d' } },
  ],
  [
    'Waiting for a review since 3 Mar 2026.',
    { code: 'awaiting-review', params: { refs: [], since: at } },
  ],
  [
    'Waiting for a review by security or sre since 3 Mar 2026.',
    {
      code: 'awaiting-review',
      params: {
        refs: ['group:default/security', 'group:default/sre'],
        since: at,
      },
    },
  ],
  [
    'Waiting since 3 Mar 2026, and nobody may review it: no reviewer that the checklist names has a member who may.',
    { code: 'nobody-may-review', params: { since: at } },
  ],
  [
    'Given on 3 Mar 2026; nobody has checked it yet.',
    { code: 'not-checked-yet', params: { since: at } },
  ],
  [
    'The page asks to log in. Somebody else than who gave it can open and confirm it.',
    {
      code: 'machine-could-not-tell',
      params: { text: 'The page asks to log in.', checkedAt: at },
    },
  ],
  ['Nothing yet.', { code: 'nothing-yet', params: {} }],
  ['What was given was withdrawn.', { code: 'withdrawn', params: {} }],
  [
    'Something was proposed: adopt it to make it count.',
    { code: 'only-a-draft', params: {} },
  ],
  [
    'What was given is of the type statement; this item takes link, document or slo.',
    {
      code: 'type-not-taken',
      params: { type: 'statement', takes: ['link', 'document', 'slo'] },
    },
  ],
  [
    'platform provides this for many services at once, and has not yet.',
    {
      code: 'not-provided-yet',
      params: { provision: 'secret-scanning', by: 'group:default/platform' },
    },
  ],
];

describe('reasonText', () => {
  it.each(reasons)('says "%s"', (text, reason) => {
    expect(reasonText(reason)).toBe(text);
  });

  it('has a sentence for every code', () => {
    const codes = reasons.map(([, { code }]) => code);
    expect([...new Set(codes)].sort()).toEqual([...REASON_CODES].sort());
  });
});

describe('noteText', () => {
  it.each<[string, Note]>([
    [
      'The lifecycle "beta" says nothing here about how far the service should be, so none is declared. Use one that this portal knows.',
      { code: 'unknown-lifecycle', params: { lifecycle: 'beta' } },
    ],
    [
      'The annotation asks for the checklist "library", which is not meant for a service like this. The one that matches stays in force.',
      { code: 'checklist-not-selectable', params: { wanted: 'library' } },
    ],
    [
      'The annotation asks for the checklist "none", which does not exist. The one that matches stays in force.',
      { code: 'checklist-unknown', params: { wanted: 'none' } },
    ],
    [
      'The owner "TBD" is neither a group nor a user of the catalog.',
      { code: 'owner-unresolved', params: { owner: 'TBD' } },
    ],
    [
      'The service names no owner.',
      { code: 'owner-unresolved', params: { owner: null } },
    ],
    [
      'No checklist matches this service yet, so it is not scored.',
      { code: 'no-checklist', params: {} },
    ],
    [
      'The catalog has not had this service since 3 Mar 2026.',
      { code: 'absent-from-catalog', params: { since: at } },
    ],
  ])('says "%s"', (text, note) => {
    expect(noteText(note)).toBe(text);
  });
});

describe('activityText', () => {
  const submitted: Happening = {
    kind: 'evidence-submitted',
    params: {
      revision: 'revision-1',
      type: 'link',
      source: 'portal',
      cover: 'system',
      coverRef: 'system:default/shop',
      services: 13,
    },
  };

  it.each<[string, Happening]>([
    ['Found in the catalog.', { kind: 'tracked', params: {} }],
    ['Gone from the catalog.', { kind: 'untracked', params: {} }],
    ['ana gave evidence for Runbook, for 13 services.', submitted],
    [
      'ana gave evidence for Runbook.',
      { ...submitted, params: { ...submitted.params, services: 1 } },
    ],
    [
      'ana withdrew the evidence for Runbook.',
      {
        kind: 'evidence-withdrawn',
        params: { revision: 'revision-1', type: 'link', comment: null },
      },
    ],
    [
      'ana withdrew the evidence for Runbook: Wrong page',
      {
        kind: 'evidence-withdrawn',
        params: { revision: 'revision-1', type: 'link', comment: 'Wrong page' },
      },
    ],
    [
      "The catalog's owner changed from team-a to nothing. The catalog's tier changed from nothing to 1.",
      {
        kind: 'catalog-changed',
        params: {
          changes: [
            { field: 'owner', from: 'team-a', to: null },
            { field: 'tier', from: null, to: '1' },
          ],
        },
      },
    ],
    [
      'The checklist changed from service 1 to service 2.',
      {
        kind: 'checklist-changed',
        params: {
          from: { id: 'service', version: 1 },
          to: { id: 'service', version: 2 },
        },
      },
    ],
    [
      'The checklist changed from none to service 2.',
      {
        kind: 'checklist-changed',
        params: { from: null, to: { id: 'service', version: 2 } },
      },
    ],
    [
      'Runbook turned met. Approved by ana on 3 Mar 2026.',
      {
        kind: 'item-turned',
        params: {
          from: 'awaiting-review',
          to: 'met',
          reason: { code: 'approved', params: { by, at } },
        },
      },
    ],
    [
      'The stage shown went from prototype to pilot.',
      {
        kind: 'stage-turned',
        params: { from: 'prototype', to: 'pilot', conditional: false },
      },
    ],
    [
      'The stage shown went from none to pilot, with accepted risks.',
      {
        kind: 'stage-turned',
        params: { from: null, to: 'pilot', conditional: true },
      },
    ],
    [
      'ana had it read from the catalog again.',
      { kind: 'refreshed', params: {} },
    ],
  ])('says "%s"', (text, happening) => {
    expect(activityText(happening, { actor: by, itemTitle: 'Runbook' })).toBe(
      text,
    );
  });

  it('says who acted where it was nobody', () => {
    expect(activityText(submitted, { actor: null, itemTitle: null })).toBe(
      'The catalog gave evidence for An item, for 13 services.',
    );
  });
});
