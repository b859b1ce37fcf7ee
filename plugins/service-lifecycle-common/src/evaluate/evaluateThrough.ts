import { evaluate } from './evaluate';
import { toTime } from './instant';
import type { Evaluation, EvaluationInput, Instant } from './types';

/**
 * The scorecards at every instant after `from` at which time alone turned
 * something, in order, and last the one at `now`.
 *
 * @remarks
 * Each knows the one before it, so that `since` is the instant at which an
 * item turned and not the one at which somebody looked. `from` is when the
 * service was last scored; null if it never was. Facts that came after `from`
 * would count from the first step on: step with the old facts before a new one
 * is added.
 */
export function evaluateThrough(
  input: EvaluationInput,
  options: { from: Instant | null; now: Date },
): Evaluation[] {
  const { from, now } = options;
  const steps: Evaluation[] = [];
  let { previous } = input;
  let dueAt = from && evaluate(input, new Date(from)).dueAt;
  while (dueAt !== null && toTime(dueAt) < now.getTime()) {
    const step = evaluate({ ...input, previous }, new Date(dueAt));
    steps.push(step);
    previous = step.items;
    dueAt = step.dueAt;
  }
  steps.push(evaluate({ ...input, previous }, now));
  return steps;
}
