import { z } from 'zod';

const DURATION = /^(\d{1,4})([dwmy])$/;
const DAYS_PER_UNIT = { d: 1, w: 7, m: 30, y: 365 } as const;
const MAX_DAYS = 10 * DAYS_PER_UNIT.y;

/**
 * A span of whole days, written as `90d`, `26w`, `6m` (30 days each) or `1y`
 * (365 days); at most ten years.
 */
export const durationSchema = z
  .string()
  .regex(DURATION, {
    error:
      'is not a duration: write a number and d, w, m or y, such as 90d or 1y',
    abort: true,
  })
  .refine(duration => durationInDays(duration) <= MAX_DAYS, {
    error: 'is longer than ten years',
  });

/** Number of days in a duration such as `26w`. Throws a `RangeError` on any other text. */
export function durationInDays(duration: string): number {
  const match = DURATION.exec(duration);
  const count = match?.[1];
  const unit = match?.[2];
  if (
    count === undefined ||
    (unit !== 'd' && unit !== 'w' && unit !== 'm' && unit !== 'y')
  ) {
    throw new RangeError(`"${duration}" is not a duration such as 90d or 1y`);
  }
  return Number(count) * DAYS_PER_UNIT[unit];
}
