import { summary } from '../../__testUtils__/answers';
import { headlineOf } from './headline';

const team = (count: number) => ({
  team: count,
  reviewer: 0,
  platform: 0,
  none: 0,
});

describe('the headline', () => {
  it('counts the tiers that matter', () => {
    const byTier = summary('tier', {
      '1': { services: 3, withGap: 2, byTurn: { ...team(1), reviewer: 1 } },
      '2': { services: 4, withGap: 1, byTurn: { ...team(0), none: 1 } },
      '3': { services: 9, withGap: 9, byTurn: team(9) },
      none: { services: 5, withGap: 5, byTurn: team(5) },
    });
    expect(headlineOf(byTier, ['1', '2'])).toEqual({
      tiers: ['1', '2'],
      declared: 7,
      notReady: 3,
      byTurn: { team: 1, reviewer: 1, platform: 0, none: 1 },
    });
  });

  it('counts nothing when the services in production have other tiers', () => {
    const byTier = summary('tier', {
      '4': { services: 3, withGap: 2, byTurn: team(2) },
    });
    expect(headlineOf(byTier, ['1', '2'])).toMatchObject({
      declared: 0,
      notReady: 0,
    });
  });

  it('counts all services where tiers are not in use', () => {
    const numbers = { services: 3, withGap: 2, byTurn: team(2) };
    const byTier = summary('tier', { none: numbers }, numbers);
    expect(headlineOf(byTier, ['1', '2'])).toEqual({
      tiers: null,
      declared: 3,
      notReady: 2,
      byTurn: team(2),
    });
  });
});
