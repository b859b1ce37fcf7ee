import { durationInDays } from 'backstage-plugin-service-lifecycle-common';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

/**
 * Largest unit first: its length in seconds, and how many it takes before it is
 * used. `12 days ago` says more than `last week`.
 */
const UNITS = [
  ['year', YEAR, 2],
  ['month', MONTH, 2],
  ['week', WEEK, 2],
  ['day', DAY, 1],
  ['hour', HOUR, 1],
  ['minute', MINUTE, 1],
] as const;

/** Dates and spans of time in the words of a locale. */
export interface TimeFormat {
  /** `2 days ago`, `in 3 weeks`, `now`. */
  relative(instant: string): string;
  /** How long it has been: `2 days`, or `now`. */
  elapsed(instant: string): string;
  /** The day of an instant: `3 Mar`, with the year when it is another one. */
  day(instant: string): string;
  /** A date without a time, such as `2027-02-01`. */
  date(date: string): string;
  /** Day and time, in full. */
  full(instant: string): string;
  /** `25 min`, `2 hr 30 min`. */
  minutes(count: number): string;
  /** A checklist's duration such as `90d`. */
  duration(duration: string): string;
  /** `a, b and c`. */
  list(parts: readonly string[]): string;
}

/** Makes the words for one locale, as of one moment. */
export function timeFormat(locale: string, now: () => number): TimeFormat {
  const unit = (name: string, count: number, display: 'long' | 'short') =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: name,
      unitDisplay: display,
    }).format(count);

  const day = (date: Date, timeZone?: string) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year:
        date.getUTCFullYear() === new Date(now()).getUTCFullYear()
          ? undefined
          : 'numeric',
      timeZone,
    }).format(date);

  const secondsFromNow = (instant: string) =>
    (Date.parse(instant) - now()) / 1000;

  const relative = (instant: string) => {
    const [name, count] = inUnits(secondsFromNow(instant));
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
      count,
      name,
    );
  };

  return {
    relative,
    elapsed(instant) {
      const [name, count] = inUnits(secondsFromNow(instant));
      return count === 0
        ? relative(instant)
        : unit(name, Math.abs(count), 'long');
    },
    day: instant => day(new Date(instant)),
    date: date => day(new Date(`${date}T00:00:00Z`), 'UTC'),
    full: instant =>
      new Intl.DateTimeFormat(locale, {
        dateStyle: 'long',
        timeStyle: 'short',
      }).format(new Date(instant)),
    minutes(count) {
      const hours = Math.floor(count / 60);
      const rest = count % 60;
      return [
        ...(hours > 0 ? [unit('hour', hours, 'short')] : []),
        ...(rest > 0 || hours === 0 ? [unit('minute', rest, 'short')] : []),
      ].join(' ');
    },
    duration(duration) {
      const days = durationInDays(duration);
      const [name, length] =
        UNITS.find(
          ([, seconds]) => seconds >= DAY && (days * DAY) % seconds === 0,
        ) ?? (['day', DAY] as const);
      return unit(name, (days * DAY) / length, 'long');
    },
    list: parts =>
      new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts),
  };
}

function inUnits(seconds: number): [Intl.RelativeTimeFormatUnit, number] {
  for (const [name, length, from] of UNITS) {
    if (Math.abs(seconds) >= from * length) {
      return [name, Math.trunc(seconds / length)];
    }
  }
  return ['second', 0];
}
