import type { Instant } from './types';

export const DAY = 24 * 60 * 60 * 1000;

/** Milliseconds since 1970 of an instant. */
export function toTime(instant: Instant): number {
  return Date.parse(instant);
}

export function toInstant(time: number): Instant {
  return new Date(time).toISOString();
}

/** 00:00Z of the UTC day that a time lies on. */
export function startOfUtcDay(time: number): number {
  return Math.floor(time / DAY) * DAY;
}
