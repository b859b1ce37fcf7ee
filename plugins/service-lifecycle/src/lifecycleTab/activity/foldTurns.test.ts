import { anActivity, day } from '../../testing/scorecards';
import { foldTurns } from './foldTurns';

const turned = anActivity({
  id: '2',
  kind: 'item-turned',
  itemId: 'runbook',
  at: day(-1),
});
const submitted = anActivity({
  id: '1',
  kind: 'evidence-submitted',
  itemId: 'runbook',
  at: day(-1),
});

describe('what happened', () => {
  it('tells a submission and what came of it as one', () => {
    expect(foldTurns([turned, submitted])).toEqual([
      { activity: submitted, turned },
    ]);
  });

  it.each([
    ['of another item', { ...turned, itemId: 'cost' }],
    ['at another time', { ...turned, at: day(0) }],
    ['of another kind', { ...turned, kind: 'stage-turned' as const }],
  ])('leaves apart what is %s', (_, other) => {
    expect(foldTurns([other, submitted])).toEqual([
      { activity: other, turned: null },
      { activity: submitted, turned: null },
    ]);
  });
});
