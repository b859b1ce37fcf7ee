import type { Instant } from '../evaluate/types';
import { durationInDays } from '../checklist/duration';

const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** The UTC day of an instant, such as `3 Mar 2026`. */
export function dayText(instant: Instant): string {
  const date = new Date(instant);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The name in a ref: `ana` for `user:default/ana`, `acme/ana` in another namespace. */
export function nameText(ref: string): string {
  return ref.replace(/^[^:/]+:(default\/)?/, '');
}

/** A duration in words, such as `90 days` or `1 year`. */
export function durationText(duration: string): string {
  const days = durationInDays(duration);
  return days % 365 === 0 && days > 0
    ? countText(days / 365, 'year')
    : countText(days, 'day');
}

/** A number with its noun, such as `1 service` or `3 services`. */
export function countText(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A list in words, such as `a, b or c`. */
export function listText(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1
    ? `${words.slice(0, -1).join(', ')} or ${last}`
    : last;
}
