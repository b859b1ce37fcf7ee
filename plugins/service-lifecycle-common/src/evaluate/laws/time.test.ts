import * as fc from 'fast-check';
import { inputArb, nowArb } from '../../__testUtils__/arbitraries';
import { stageIndex } from '../../model/words';
import { evaluate } from '../evaluate';
import { evaluateThrough } from '../evaluateThrough';
import type { Evaluation } from '../types';

const FAR = new Date('2031-01-01T00:00:00.000Z');

/** What is told about a service, but for when it was looked at. */
function told({ evaluatedAt, ...rest }: Evaluation) {
  return rest;
}

function spanArb(instants: number) {
  return fc
    .array(nowArb, { minLength: instants, maxLength: instants })
    .map(dates => dates.sort((a, b) => a.getTime() - b.getTime()));
}

describe('Law 3: same inputs, same instant, same scorecard', () => {
  it('depends on nothing but its arguments, and changes none of them', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        const before = structuredClone(input);
        const first = evaluate(input, now);
        expect(evaluate(before, new Date(now))).toEqual(first);
        expect(input).toEqual(before);
      }),
    );
  });

  it('says the same again when it knows what it said', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        const first = evaluate(input, now);
        expect(evaluate({ ...input, previous: first.items }, now)).toEqual(
          first,
        );
      }),
    );
  });

  it('stays the same from now until dueAt', () => {
    fc.assert(
      fc.property(
        inputArb,
        nowArb,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (input, now, part) => {
          const first = evaluate(input, now);
          const known = { ...input, previous: first.items };
          const due = first.dueAt === null ? FAR : new Date(first.dueAt);
          expect(due.getTime()).toBeGreaterThan(now.getTime());

          const span = due.getTime() - 1 - now.getTime();
          for (const time of [
            now.getTime() + Math.floor(part * span),
            due.getTime() - 1,
          ]) {
            expect(told(evaluate(known, new Date(time)))).toEqual(told(first));
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is different at dueAt', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        const { dueAt, ...first } = evaluate(input, now);
        fc.pre(dueAt !== null);
        const items = (evaluation: Pick<Evaluation, 'items'>) =>
          evaluation.items.map(({ status, reason, counts, decisionId }) => ({
            status,
            code: reason.code,
            counts,
            decisionId,
          }));
        expect(items(evaluate(input, new Date(dueAt)))).not.toEqual(
          items(first),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('says the same at the end, whether or not somebody looked in between', () => {
    fc.assert(
      fc.property(inputArb, spanArb(3), (input, [start, between, end]) => {
        fc.pre(
          start !== undefined && between !== undefined && end !== undefined,
        );
        const first = evaluate(input, start);
        const known = { ...input, previous: first.items };
        const from = first.evaluatedAt;

        const direct = evaluateThrough(known, { from, now: end }).at(-1);
        const half = evaluateThrough(known, { from, now: between }).at(-1);
        fc.pre(half !== undefined);
        const rest = evaluateThrough(
          { ...input, previous: half.items },
          { from: half.evaluatedAt, now: end },
        ).at(-1);
        expect(rest).toEqual(direct);
      }),
      { numRuns: 500 },
    );
  });

  it('ends, step by step, with the statuses that a look at the end finds', () => {
    fc.assert(
      fc.property(inputArb, spanArb(2), (input, [start, end]) => {
        fc.pre(start !== undefined && end !== undefined);
        const statuses = (evaluation: Evaluation | undefined) =>
          evaluation?.items.map(({ status, reason }) => ({ status, reason }));
        const steps = evaluateThrough(input, {
          from: start.toISOString(),
          now: end,
        });
        const last = steps.at(-1);
        const direct = evaluate(input, end);
        expect(statuses(last)).toEqual(statuses(direct));
        expect(last?.stage).toEqual(direct.stage);
        expect(last?.holdsUntil).toEqual(direct.holdsUntil);
      }),
      { numRuns: 500 },
    );
  });

  it('dates a turn with the instant at which it happened', () => {
    fc.assert(
      fc.property(inputArb, spanArb(2), (input, [start, end]) => {
        fc.pre(start !== undefined && end !== undefined);
        const first = evaluate(input, start);
        const steps = evaluateThrough(
          { ...input, previous: first.items },
          { from: first.evaluatedAt, now: end },
        );
        steps.forEach((step, turn) => {
          const before = steps[turn - 1] ?? first;
          step.items.forEach((item, index) => {
            const earlier = before.items[index];
            expect(item.since).toBe(
              earlier?.status === item.status
                ? earlier.since
                : step.evaluatedAt,
            );
          });
        });
      }),
    );
  });
});

describe('holdsUntil', () => {
  it('is the instant at which the stage falls with nothing done', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        const first = evaluate(input, now);
        const fall = evaluateThrough(input, {
          from: first.evaluatedAt,
          now: FAR,
        }).find(
          ({ stage }) => stageIndex(stage.id) < stageIndex(first.stage.id),
        );
        expect(first.holdsUntil?.at).toBe(fall?.evaluatedAt);
      }),
      { numRuns: 1000 },
    );
  });

  it('names an item that changes at that instant', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        const { holdsUntil } = evaluate(input, now);
        fc.pre(holdsUntil !== null);
        const stateAt = (time: number) => {
          const then = evaluate(input, new Date(time)).items.find(
            ({ itemId }) => itemId === holdsUntil.itemId,
          );
          return { status: then?.status, counts: then?.counts };
        };
        const fall = Date.parse(holdsUntil.at);
        expect(stateAt(fall)).not.toEqual(stateAt(fall - 1));
      }),
    );
  });

  it('tells of an item when its met or risk-accepted status ends', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        const first = evaluate(input, now);
        const steps = evaluateThrough(input, {
          from: first.evaluatedAt,
          now: FAR,
        });
        first.items.forEach((item, index) => {
          const holds = ['met', 'risk-accepted'].includes(item.status);
          const end = steps.find(
            ({ items }) => items[index]?.status !== item.status,
          );
          expect(item.holdsUntil).toBe(
            holds ? (end?.evaluatedAt ?? null) : null,
          );
        });
      }),
      { numRuns: 500 },
    );
  });
});
