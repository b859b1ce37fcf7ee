import type {
  SeededCheck,
  SeededChoice,
  SeededDecision,
  SeededEvidence,
  SeededReview,
  Story,
} from './types';

/** What happened, without the day on which it did. */
export type HappeningBody =
  | { kind: 'evidence'; evidence: SeededEvidence }
  | { kind: 'check'; evidence: SeededEvidence; check: SeededCheck }
  | { kind: 'review'; evidence: SeededEvidence; review: SeededReview }
  | { kind: 'withdrawal'; evidence: SeededEvidence }
  | { kind: 'request'; decision: SeededDecision }
  | { kind: 'outcome'; decision: SeededDecision }
  | { kind: 'choice'; choice: SeededChoice };

export type SeededHappening = HappeningBody & { at: Date };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MORNING = 8 * HOUR;
const WORKING_DAY = 8 * HOUR;

/**
 * Everything that the stories tell, in order, at times when people work: what
 * would fall on a weekend happened on the Friday before.
 */
export function timeline(
  stories: readonly Story[],
  now: Date,
): SeededHappening[] {
  const days = new Map<number, HappeningBody[]>();
  for (const { daysAgo, body } of stories.flatMap(tell)) {
    const day = workingDay(now, daysAgo);
    days.set(day, [...(days.get(day) ?? []), body]);
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .flatMap(([day, bodies]) =>
      bodies.map((body, index) => ({
        ...body,
        at: new Date(
          day + MORNING + Math.floor((index / bodies.length) * WORKING_DAY),
        ),
      })),
    );
}

/** The end of the working day that lies that many days ahead; behind, if negative. */
export function endOfDayIn(now: Date, days: number): Date {
  return new Date(startOfDay(now) + days * DAY + MORNING + WORKING_DAY);
}

interface Told {
  daysAgo: number;
  body: HappeningBody;
}

function tell({ evidence = [], decisions = [], choices = [] }: Story): Told[] {
  return [
    ...evidence.flatMap(tellEvidence),
    ...decisions.flatMap(tellDecision),
    ...choices.map((choice): Told => ({
      daysAgo: choice.daysAgo,
      body: { kind: 'choice', choice },
    })),
  ];
}

function tellEvidence(evidence: SeededEvidence): Told[] {
  const { checks = [], reviews = [], withdrawn } = evidence;
  return [
    { daysAgo: evidence.daysAgo, body: { kind: 'evidence', evidence } },
    ...checks.map((check): Told => ({
      daysAgo: check.daysAgo,
      body: { kind: 'check', evidence, check },
    })),
    ...reviews.map((review): Told => ({
      daysAgo: review.daysAgo,
      body: { kind: 'review', evidence, review },
    })),
    ...(withdrawn
      ? [
          {
            daysAgo: withdrawn.daysAgo,
            body: { kind: 'withdrawal', evidence } as const,
          },
        ]
      : []),
  ];
}

function tellDecision(decision: SeededDecision): Told[] {
  const { outcome } = decision;
  return [
    { daysAgo: decision.daysAgo, body: { kind: 'request', decision } },
    ...(outcome
      ? [
          {
            daysAgo: outcome.daysAgo,
            body: { kind: 'outcome', decision } as const,
          },
        ]
      : []),
  ];
}

function startOfDay(time: Date): number {
  return Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate());
}

function workingDay(now: Date, daysAgo: number): number {
  const day = startOfDay(now) - daysAgo * DAY;
  const weekday = new Date(day).getUTCDay();
  if (weekday === 0) return day - 2 * DAY;
  return weekday === 6 ? day - DAY : day;
}
