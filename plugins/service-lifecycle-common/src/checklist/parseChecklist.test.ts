import { item } from '../__testUtils__/builders';
import { parseChecklist } from './parseChecklist';

const valid = {
  apiVersion: 'service-lifecycle.io/v1',
  kind: 'Checklist',
  id: 'service',
  title: 'Service',
  appliesTo: { kind: 'Component', 'spec.type': { $in: ['service'] } },
  expects: [{ stage: 'prototype' }],
  items: [item()],
};

function issuesOf(overrides: Record<string, unknown>) {
  return parseChecklist({ ...valid, ...overrides }).issues;
}

function issuesOfItem(overrides: Record<string, unknown>) {
  return issuesOf({ items: [{ ...item(), ...overrides }] });
}

describe('parseChecklist', () => {
  it('fills in the defaults of a document that is right', () => {
    expect(parseChecklist(valid)).toEqual({
      checklist: {
        ...valid,
        selectable: false,
        areas: [],
        provisions: [],
        items: [
          {
            ...item(),
            relook: '14d',
            risk: { allowed: true, limit: '180d' },
            revision: 1,
            controls: [],
          },
        ],
      },
    });
  });

  it.each([
    ['nothing', null, 'is empty: write a mapping'],
    ['text', 'checklist', 'is the string "checklist": write a mapping'],
    ['a list', [], 'is a list: write a mapping'],
  ])('refuses %s', (_, value, message) => {
    expect(parseChecklist(value)).toEqual({ issues: [{ path: '', message }] });
  });

  it('says which key is missing, and which does not belong', () => {
    expect(issuesOf({ title: undefined, titel: 'Service' })).toEqual([
      { path: 'title', message: 'is missing' },
      {
        path: 'titel',
        message: 'does not belong here: remove it, or correct its spelling',
      },
    ]);
  });

  it.each([
    [
      { verify: 'maybe' },
      'verify',
      'is "maybe": write declared, machine, review or machine+review',
    ],
    [
      { id: 'Run Book' },
      'id',
      'is not an id: use lower-case letters, digits and dashes, starting with a letter',
    ],
    [{ title: '' }, 'title', 'is empty: write something'],
    [{ title: 'x'.repeat(81) }, 'title', 'is too much: at most 80 characters'],
    [{ evidence: [] }, 'evidence', 'is empty: write something'],
    [{ minutes: 0 }, 'minutes', 'is too little: at least 1'],
    [{ minutes: 1.5 }, 'minutes', 'is the number 1.5: write a whole number'],
    [{ minutes: '5' }, 'minutes', 'is the string "5": write a number'],
    [
      { countsFrom: '31.3.2026' },
      'countsFrom',
      'is not a day: write one such as 2026-03-31',
    ],
    [
      { freshFor: 'soon' },
      'freshFor',
      'is not a duration: write a number and d, w, m or y, such as 90d or 1y',
    ],
    [{ freshFor: '11y' }, 'freshFor', 'is longer than ten years'],
    [
      { when: 'service' },
      'when',
      'is not a predicate: write fields with the values they need, such as { spec.type: service }, or $all, $any or $not',
    ],
    [
      { when: { 'spec.type': ['service'] } },
      'when',
      'is not a predicate: write fields with the values they need, such as { spec.type: service }, or $all, $any or $not',
    ],
    [
      { verify: 'review', reviewers: [{ by: 'security' }] },
      'reviewers[0].by',
      'is not a reviewer: write owner, not-owner or the full ref of a group',
    ],
    [
      { verify: 'review' },
      'reviewers',
      'is verified by review and names no reviewers: add `reviewers`',
    ],
  ])('says what is wrong with an item: %j', (overrides, path, message) => {
    expect(issuesOfItem(overrides)).toEqual([
      { path: `items[0].${path}`, message },
    ]);
  });

  it('says where the parts of a document contradict each other', () => {
    expect(
      issuesOf({
        expects: [{ stage: 'resilient' }],
        provisions: [
          {
            id: 'scanning',
            title: 'Scanning',
            items: ['secrets'],
            providedBy: 'group:default/platform',
          },
        ],
        items: [item(), item()],
      }),
    ).toEqual([
      {
        path: 'items[1].id',
        message: 'repeats the id "runbook": give each of the items its own',
      },
      {
        path: 'provisions[0].items[0]',
        message: 'names the item "secrets", which this checklist does not have',
      },
      {
        path: 'expects[0].stage',
        message:
          'expects "resilient", which no item belongs to: nothing could ever reach it',
      },
    ]);
  });
});
