import { durationInDays } from './duration';

describe('durationInDays', () => {
  it.each([
    ['0d', 0],
    ['90d', 90],
    ['26w', 182],
    ['6m', 180],
    ['1y', 365],
  ])('takes %s for %d days', (duration, days) => {
    expect(durationInDays(duration)).toBe(days);
  });

  it.each(['', 'd', '1h', '-1d', '1.5d', '90 d'])('refuses "%s"', duration => {
    expect(() => durationInDays(duration)).toThrow(
      new RangeError(`"${duration}" is not a duration such as 90d or 1y`),
    );
  });
});
