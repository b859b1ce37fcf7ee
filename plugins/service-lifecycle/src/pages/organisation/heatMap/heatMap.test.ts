import type { ItemSummary } from 'backstage-plugin-service-lifecycle-common';
import { heatMapOf } from './heatMap';

const answer: ItemSummary = {
  groupBy: 'system',
  checklist: 'service',
  items: [
    { id: 'owner', title: 'Owner' },
    { id: 'runbook', title: 'Runbook' },
  ],
  statuses: ['not-applicable', 'met', 'risk-accepted', 'missing'],
  rows: [
    {
      key: 'none',
      services: 9,
      counts: [
        [0, 9, 0, 0],
        [9, 0, 0, 0],
      ],
    },
    {
      key: 'system:default/checkout',
      services: 4,
      counts: [
        [0, 3, 0, 1],
        [1, 1, 1, 1],
      ],
    },
  ],
};

describe('the heat map', () => {
  it('counts what is done of what is needed, for each item and group', () => {
    expect(heatMapOf(answer)).toEqual({
      columns: [
        { key: 'system:default/checkout', services: 4 },
        { key: 'none', services: 9 },
      ],
      rows: [
        {
          itemId: 'owner',
          title: 'Owner',
          all: { done: 12, needed: 13 },
          shares: [
            { done: 3, needed: 4 },
            { done: 9, needed: 9 },
          ],
        },
        {
          itemId: 'runbook',
          title: 'Runbook',
          all: { done: 2, needed: 3 },
          shares: [
            { done: 2, needed: 3 },
            { done: 0, needed: 0 },
          ],
        },
      ],
    });
  });
});
