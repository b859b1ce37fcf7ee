import { timeFormat } from './format';

const now = Date.parse('2026-11-20T12:00:00.000Z');
const english = timeFormat('en-GB', () => now);
const german = timeFormat('de', () => now);

const ago = (seconds: number) => new Date(now - seconds * 1000).toISOString();
const DAY = 86_400;

describe('relative times', () => {
  it.each([
    [0, 'now'],
    [59, 'now'],
    [60, '1 minute ago'],
    [3 * 3600 + 5, '3 hours ago'],
    [DAY, 'yesterday'],
    [12 * DAY, '12 days ago'],
    [14 * DAY, '2 weeks ago'],
    [59 * DAY, '8 weeks ago'],
    [60 * DAY, '2 months ago'],
    [2 * 365 * DAY, '2 years ago'],
    [-2 * 3600, 'in 2 hours'],
    [-DAY, 'tomorrow'],
  ])('%d seconds ago is %j', (seconds, words) => {
    expect(english.relative(ago(seconds))).toBe(words);
  });

  it('are in the language of the reader', () => {
    expect(german.relative(ago(12 * DAY))).toBe('vor 12 Tagen');
    expect(german.elapsed(ago(2 * DAY))).toBe('2 Tage');
  });
});

describe('days', () => {
  it('leave the year out while it is this one', () => {
    expect(english.day('2026-12-03T12:00:00.000Z')).toBe('3 Dec');
    expect(english.day('2027-03-03T12:00:00.000Z')).toBe('3 Mar 2027');
    expect(german.day('2026-12-03T12:00:00.000Z')).toBe('3. Dez.');
  });

  it('are the same everywhere when they have no time', () => {
    expect(english.date('2027-02-01')).toBe('1 Feb 2027');
  });
});

describe('spans', () => {
  it.each([
    [0, '0 min'],
    [25, '25 min'],
    [60, '1 hr'],
    [90, '1 hr 30 min'],
  ])('%d minutes are %j', (minutes, words) => {
    expect(timeFormat('en-US', () => now).minutes(minutes)).toBe(words);
  });

  it.each([
    ['14d', '2 weeks'],
    ['10d', '10 days'],
    ['90d', '3 months'],
    ['26w', '26 weeks'],
    ['6m', '6 months'],
    ['1y', '1 year'],
  ])('a checklist’s %j is %j', (duration, words) => {
    expect(english.duration(duration)).toBe(words);
  });
});
