import type { ItemEvaluation } from 'backstage-plugin-service-lifecycle-common';
import { packItems, scorecardItemsSchema } from './scorecardItems';

const MISSING: ItemEvaluation = {
  itemId: 'runbook',
  status: 'missing',
  reason: { code: 'nothing-yet', params: {} },
  since: '2026-03-02T09:00:00.000Z',
  dueAt: null,
  renewFrom: null,
  holdsUntil: null,
  counts: true,
  turn: 'team',
  revision: null,
  decisionId: null,
  changedSinceApproval: false,
};

const MET: ItemEvaluation = {
  itemId: 'slo',
  status: 'met',
  reason: {
    code: 'changed-since-approval',
    params: {
      changedAt: '2026-03-01T00:00:00.000Z',
      until: '2026-03-15T00:00:00.000Z',
    },
  },
  since: '2026-02-01T00:00:00.000Z',
  dueAt: '2026-03-15T00:00:00.000Z',
  renewFrom: '2026-03-10T00:00:00.000Z',
  holdsUntil: '2026-03-15T00:00:00.000Z',
  counts: false,
  turn: null,
  revision: '7e0d9b38-54e9-4b5f-8a39-5c3f4f6f3a10',
  decisionId: '4f3a10e9-4b5f-8a39-5c3f-7e0d9b3854e9',
  changedSinceApproval: true,
};

describe('packItems', () => {
  it('is undone by reading back', () => {
    const stored = JSON.parse(JSON.stringify(packItems([MISSING, MET])));
    expect(scorecardItemsSchema.parse(stored)).toEqual([MISSING, MET]);
  });

  it('leaves out what is true before anybody has given anything', () => {
    expect(packItems([MISSING])).toEqual([
      { itemId: 'runbook', since: '2026-03-02T09:00:00.000Z' },
    ]);
  });
});
