import { screen } from '@testing-library/react';
import {
  ACTIVITY_KINDS,
  NOTE_CODES,
  REASON_CODES,
  type Happening,
  type Note,
  type Reason,
} from 'backstage-plugin-service-lifecycle-common';
import type { ReactElement } from 'react';
import { apiWith, renderInPortal } from '../../testing/renderInPortal';
import { anActivity, aScorecard, day } from '../../testing/scorecards';
import { standOnToday } from '../../testing/today';
import { ActivityText } from './ActivityText';
import { NoteText } from './NoteText';
import { ReasonText } from './ReasonText';

standOnToday();

const by = 'user:default/ana';
const at = day(-3);
const until = day(20);
const text = 'The page answers.';
const serversWords = 'In the server’s words.';

async function read(element: ReactElement): Promise<string> {
  await renderInPortal(<p aria-label="sentence">{element}</p>, {
    api: apiWith(aScorecard()),
  });
  return screen.getByLabelText('sentence').textContent ?? '';
}

const REASONS: [Reason, string][] = [
  [
    { code: 'not-required', params: {} },
    'This is not asked of a component like this one.',
  ],
  [
    { code: 'decided-not-applicable', params: { by, at, until: null } },
    'ana decided 3 days ago that this does not apply.',
  ],
  [
    { code: 'decided-not-applicable', params: { by, at, until } },
    'ana decided 3 days ago that this does not apply, until Dec 10.',
  ],
  [
    { code: 'declared-by-person', params: { by, at } },
    'Given by ana, 3 days ago.',
  ],
  [
    { code: 'declared-by-api', params: { by: 'external:ci', at } },
    'Sent by external:ci, 3 days ago.',
  ],
  [
    { code: 'found-in-catalog', params: { field: 'metadata.links[2]' } },
    'Found in the catalog, in metadata.links[2].',
  ],
  [
    { code: 'machine-passed', params: { text, checkedAt: at } },
    'The page answers. (checked 3 days ago)',
  ],
  [
    { code: 'machine-pass-holds', params: { lastPassAt: at, until } },
    'It passed 3 days ago. Since then nothing could be found out; the pass holds until Dec 10.',
  ],
  [
    { code: 'confirmed-by-person', params: { by, at } },
    'Opened by ana 3 days ago; no machine could read it.',
  ],
  [{ code: 'approved', params: { by, at } }, 'Approved by ana, 3 days ago.'],
  [
    { code: 'changed-since-approval', params: { changedAt: at, until } },
    'Approved, and changed since, 3 days ago. It has to be looked at again before Dec 10.',
  ],
  [
    { code: 'risk-accepted', params: { by, until } },
    'ana accepted the risk until Dec 10.',
  ],
  [
    { code: 'machine-failed', params: { text, checkedAt: at } },
    'The page answers. (checked 3 days ago)',
  ],
  [
    { code: 'changes-requested', params: { by, at, comment: null } },
    'ana asked for changes, 3 days ago.',
  ],
  [
    {
      code: 'changes-requested',
      params: { by, at, comment: 'Say whom to call.' },
    },
    'ana asked for changes, 3 days ago: Say whom to call.',
  ],
  [
    { code: 'too-old', params: { datedAt: at, freshFor: '180d' } },
    'It dates from 3 days ago and holds for 6 months.',
  ],
  [
    { code: 'content-changed', params: { changedAt: at, relook: '14d' } },
    'It changed 3 days ago and was not looked at again within 2 weeks.',
  ],
  [
    { code: 'awaiting-review', params: { refs: [], since: at } },
    'It waits for a review, asked 3 days ago.',
  ],
  [
    {
      code: 'awaiting-review',
      params: { refs: ['group:default/a', 'group:default/b'], since: at },
    },
    'It waits for a review by anyone in a, b, asked 3 days ago.',
  ],
  [
    { code: 'nobody-may-review', params: { since: at } },
    'It waits for a review, asked 3 days ago, and nobody may give one: no group that is asked has a member besides the author.',
  ],
  [
    { code: 'not-checked-yet', params: { since: at } },
    'Given 3 days ago, and not checked yet.',
  ],
  [
    { code: 'machine-could-not-tell', params: { text, checkedAt: at } },
    'The page answers. (tried 3 days ago)',
  ],
  [{ code: 'nothing-yet', params: {} }, 'Nothing has been given yet.'],
  [{ code: 'withdrawn', params: {} }, 'What was given has been withdrawn.'],
  [
    { code: 'only-a-draft', params: {} },
    'There is a proposal that nobody has made theirs yet.',
  ],
  [
    {
      code: 'type-not-taken',
      params: { type: 'link', takes: ['slo', 'drill'] },
    },
    'What is there is of type “Link”; this item takes SLO and Drill.',
  ],
  [
    {
      code: 'not-provided-yet',
      params: { provision: 'secret-scanning', by: 'group:default/platform' },
    },
    'platform provides this for everybody, and has not done so yet.',
  ],
];

describe('the reason of a status', () => {
  it.each(REASONS)('reads as a sentence: %j', async (reason, sentence) => {
    expect(
      await read(<ReasonText reason={{ ...reason, text: serversWords }} />),
    ).toBe(sentence);
  });

  it('has a sentence for every code', () => {
    expect([...new Set(REASONS.map(([{ code }]) => code))].toSorted()).toEqual(
      REASON_CODES.toSorted(),
    );
  });

  it('is the server’s own where the parameters are not known', async () => {
    expect(
      await read(
        <ReasonText
          reason={{ code: 'approved', params: { more: 1 }, text: serversWords }}
        />,
      ),
    ).toBe(serversWords);
  });
});

const NOTES: [Note, RegExp][] = [
  [
    { code: 'unknown-lifecycle', params: { lifecycle: 'beta' } },
    /^The lifecycle “beta” is not one/,
  ],
  [
    { code: 'checklist-not-selectable', params: { wanted: 'none' } },
    /asks for “none”, which may not be chosen/,
  ],
  [
    { code: 'checklist-unknown', params: { wanted: 'gold' } },
    /asks for “gold”, and there is no such/,
  ],
  [
    { code: 'owner-unresolved', params: { owner: 'TBD' } },
    /^The owner “TBD” is neither a group nor a person/,
  ],
  [
    { code: 'owner-unresolved', params: { owner: null } },
    /^The catalog names no owner/,
  ],
  [{ code: 'no-checklist', params: {} }, /^No checklist applies/],
  [{ code: 'absent-from-catalog', params: { since: at } }, /since 3 days ago/],
];

describe('a note', () => {
  it.each(NOTES)('reads as a sentence: %j', async (note, sentence) => {
    expect(
      await read(<NoteText note={{ ...note, text: serversWords }} />),
    ).toMatch(sentence);
  });

  it('has a sentence for every code', () => {
    expect([...new Set(NOTES.map(([{ code }]) => code))].toSorted()).toEqual(
      NOTE_CODES.toSorted(),
    );
  });
});

const submitted = {
  revision: 'r',
  type: 'link',
  source: 'portal',
  cover: 'service',
  coverRef: null,
} as const;

const HAPPENINGS: [Happening, string | null, string][] = [
  [{ kind: 'tracked', params: {} }, null, 'Scored for the first time'],
  [{ kind: 'untracked', params: {} }, null, 'No longer in the catalog'],
  [
    { kind: 'evidence-submitted', params: { ...submitted, services: 1 } },
    by,
    'ana gave evidence for Runbook',
  ],
  [
    { kind: 'evidence-submitted', params: { ...submitted, services: 13 } },
    by,
    'ana gave evidence for Runbook, for 13 services',
  ],
  [
    { kind: 'evidence-submitted', params: { ...submitted, services: 1 } },
    null,
    'Evidence for Runbook was given',
  ],
  [
    { kind: 'evidence-submitted', params: { ...submitted, services: 2 } },
    null,
    'Evidence for Runbook was given, for 2 services',
  ],
  [
    {
      kind: 'evidence-withdrawn',
      params: { revision: 'r', type: 'link', comment: null },
    },
    by,
    'ana withdrew evidence for Runbook',
  ],
  [
    {
      kind: 'evidence-withdrawn',
      params: { revision: 'r', type: 'link', comment: null },
    },
    null,
    'Evidence for Runbook was withdrawn',
  ],
  [
    {
      kind: 'catalog-changed',
      params: { changes: [{ field: 'spec.owner', from: 'a', to: 'b' }] },
    },
    null,
    'The catalog changed: spec.owner',
  ],
  [
    {
      kind: 'checklist-changed',
      params: { from: null, to: { id: 'service', version: 3 } },
    },
    null,
    'Checklist service, version 3, applies now',
  ],
  [
    {
      kind: 'checklist-changed',
      params: { from: { id: 'service', version: 3 }, to: null },
    },
    null,
    'No checklist applies any more',
  ],
  [
    {
      kind: 'item-turned',
      params: {
        from: 'met',
        to: 'stale',
        reason: { code: 'nothing-yet', params: {} },
      },
    },
    null,
    'Runbook: Met → Too old',
  ],
  [
    {
      kind: 'item-turned',
      params: {
        from: null,
        to: 'missing',
        reason: { code: 'nothing-yet', params: {} },
      },
    },
    null,
    'Runbook: Missing',
  ],
  [
    {
      kind: 'stage-turned',
      params: { from: 'script', to: 'pilot', conditional: false },
    },
    null,
    'Shown stage: Script → Pilot',
  ],
  [
    {
      kind: 'stage-turned',
      params: { from: null, to: 'pilot', conditional: false },
    },
    null,
    'Shown stage: Pilot',
  ],
  [
    {
      kind: 'stage-turned',
      params: { from: 'pilot', to: null, conditional: false },
    },
    null,
    'No stage is shown any more',
  ],
  [{ kind: 'refreshed', params: {} }, by, 'ana had the catalog read again'],
  [{ kind: 'refreshed', params: {} }, null, 'Read from the catalog again'],
];

describe('what happened', () => {
  it.each(HAPPENINGS)(
    'reads as a sentence: %j by %s',
    async ({ kind, params }, actor, sentence) => {
      const activity = anActivity({
        kind,
        params,
        actor,
        itemId: 'runbook',
        itemTitle: 'Runbook',
        text: serversWords,
      });
      expect(await read(<ActivityText activity={activity} />)).toBe(sentence);
    },
  );

  it('has a sentence for every kind', () => {
    expect(
      [...new Set(HAPPENINGS.map(([{ kind }]) => kind))].toSorted(),
    ).toEqual(ACTIVITY_KINDS.toSorted());
  });

  it('is the server’s own where the parameters are not known', async () => {
    const activity = anActivity({
      kind: 'item-turned',
      params: { more: 1 },
      text: serversWords,
    });
    expect(await read(<ActivityText activity={activity} />)).toBe(serversWords);
  });
});
