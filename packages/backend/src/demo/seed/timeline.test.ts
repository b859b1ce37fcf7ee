import { stories } from './stories';
import { endOfDayIn, timeline } from './timeline';

/** The first and the last second of each day of a week. */
const moments = [15, 16, 17, 18, 19, 20, 21].flatMap(day => [
  new Date(`2026-11-${day}T00:00:00Z`),
  new Date(`2026-11-${day}T23:59:59Z`),
]);

describe('the timeline of the demo', () => {
  it.each(moments)('lies in the past and in order on %o', now => {
    const times = timeline(stories, now).map(({ at }) => at.getTime());

    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times.filter(time => time >= now.getTime())).toEqual([]);
  });

  it.each(moments)('has nobody work at night or on a weekend, on %o', now => {
    const strange = timeline(stories, now).filter(
      ({ at }) =>
        [0, 6].includes(at.getUTCDay()) ||
        at.getUTCHours() < 8 ||
        at.getUTCHours() >= 16,
    );

    expect(strange).toEqual([]);
  });

  it('tells nothing about evidence before it was given', () => {
    const told = timeline(stories, new Date('2026-11-20T12:00:00Z'));
    const early = told.filter(
      (happening, index) =>
        'evidence' in happening &&
        happening.kind !== 'evidence' &&
        told.findIndex(
          other =>
            other.kind === 'evidence' && other.evidence === happening.evidence,
        ) > index,
    );

    expect(early).toEqual([]);
  });

  it('lets risks end when people go home', () => {
    expect(endOfDayIn(new Date('2026-11-20T12:34:00Z'), 3)).toEqual(
      new Date('2026-11-23T16:00:00Z'),
    );
  });
});
