import * as fc from 'fast-check';
import { inputArb, nowArb } from '../../__testUtils__/arbitraries';
import { ITEM_STATUSES, STAGES, stageIndex } from '../../model/words';
import { evaluate } from '../evaluate';
import { predicateHolds } from '../predicate';
import type { Evaluation, EvaluationInput } from '../types';

const RUNS = { numRuns: 1000 };
const DAY = 24 * 60 * 60 * 1000;

/** Items of a scorecard with the item of the checklist and their evidence. */
function joined(input: EvaluationInput, { items }: Evaluation) {
  return items.map((evaluation, index) => {
    const item = input.checklist.items[index];
    if (item?.id !== evaluation.itemId) {
      throw new Error('Items come in the order of the checklist');
    }
    const evidence = input.evidence.find(
      ({ revision }) => revision === evaluation.revision,
    );
    return { item, evaluation, evidence };
  });
}

describe('Law 6: what nobody has looked at is never shown as good', () => {
  it('is not met without a machine or a person having looked, unless it is declared', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        const evidence = input.evidence.map(revision => ({
          ...revision,
          verification: null,
          reviews: [],
        }));
        for (const { item, evaluation } of joined(
          input,
          evaluate({ ...input, evidence }, now),
        )) {
          if (item.verify !== 'declared') {
            expect(evaluation.status).not.toBe('met');
          }
        }
      }),
      RUNS,
    );
  });

  it('is met only by evidence that stands, of a type that is taken, and fresh', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        for (const { item, evaluation, evidence } of joined(
          input,
          evaluate(input, now),
        )) {
          if (evaluation.status === 'met') {
            expect(evidence).toMatchObject({
              itemId: item.id,
              draft: false,
              withdrawn: false,
            });
            expect(item.evidence).toContain(evidence?.type);
            expect(predicateHolds(item.when, input.subject)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('is met by review only through the latest word of somebody else, given for the item as it is', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        for (const { item, evaluation, evidence } of joined(
          input,
          evaluate(input, now),
        )) {
          if (evaluation.status === 'met' && item.verify.includes('review')) {
            const last = evidence?.reviews
              .filter(({ by }) => by !== evidence.submittedBy)
              .filter(({ decision }) => decision !== 'confirm')
              .at(-1);
            expect(last?.decision).toBe('approve');
            expect(last?.itemRevision).toBeGreaterThanOrEqual(item.revision);
            expect(
              item.verify === 'machine+review' &&
                evidence?.verification?.verdict === 'fail',
            ).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });

  it('is met by a machine only while a pass holds, or once somebody else confirmed', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        for (const { item, evaluation, evidence } of joined(
          input,
          evaluate(input, now),
        )) {
          if (evaluation.status === 'met' && item.verify === 'machine') {
            const found = evidence?.verification;
            const holds =
              found?.verdict === 'pass' ||
              (found?.verdict === 'unknown' &&
                found.lastPassAt !== null &&
                now.getTime() < Date.parse(found.lastPassAt) + 30 * DAY);
            const confirmed = evidence?.reviews.some(
              ({ decision, by }) =>
                decision === 'confirm' && by !== evidence.submittedBy,
            );
            expect(holds || confirmed).toBe(true);
            expect(found?.verdict).not.toBe('fail');
          }
        }
      }),
      RUNS,
    );
  });
});

describe('The stage shown', () => {
  it('is the highest that its items justify', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        const evaluation = evaluate(input, now);
        const counting = joined(input, evaluation).filter(
          ({ evaluation: { counts } }) => counts,
        );
        const justified = STAGES.filter(
          stage =>
            stage === 'script' ||
            (counting.some(
              entry =>
                entry.item.stage === stage && entry.evaluation.status === 'met',
            ) &&
              counting
                .filter(
                  entry => stageIndex(entry.item.stage) <= stageIndex(stage),
                )
                .every(entry =>
                  ['met', 'risk-accepted', 'not-applicable'].includes(
                    entry.evaluation.status,
                  ),
                )),
        );
        expect(evaluation.stage.id).toBe(justified.at(-1));
      }),
      RUNS,
    );
  });

  it('does not depend on items before the day from which they count', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        const evaluation = evaluate(input, now);
        const coming = new Set(
          evaluation.items
            .filter(({ counts }) => !counts)
            .map(({ itemId }) => itemId),
        );
        fc.pre(coming.size > 0);
        const without = evaluate(
          {
            ...input,
            checklist: {
              ...input.checklist,
              items: input.checklist.items.filter(({ id }) => !coming.has(id)),
            },
          },
          now,
        );
        expect(evaluation.stage).toEqual(without.stage);
        expect(evaluation.claimGap).toEqual(without.claimGap);
        expect(evaluation.progress).toEqual(without.progress);
        expect(evaluation.turn).toEqual(without.turn);
      }),
      RUNS,
    );
  });
});

describe('The claim gap', () => {
  it('is null without a claim, else the stages from shown to declared and the items that hold them back', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        const evaluation = evaluate(input, now);
        const { claim, claimGap, expected, stage, turn } = evaluation;
        expect(claim === null).toBe(input.declared === null);
        expect(claimGap === null).toBe(claim === null);
        fc.pre(claim !== null && claimGap !== null);
        expect(stageIndex(claim.stage)).toBeLessThanOrEqual(
          stageIndex(expected),
        );
        const open = joined(input, evaluation).filter(
          entry =>
            entry.evaluation.counts &&
            stageIndex(entry.item.stage) <= stageIndex(claim.stage) &&
            !['met', 'risk-accepted', 'not-applicable'].includes(
              entry.evaluation.status,
            ),
        );
        expect(claimGap).toEqual({
          stages: Math.max(0, stageIndex(claim.stage) - stageIndex(stage.id)),
          items: open.length,
        });
        expect(turn === null).toBe(claimGap.stages === 0);
      }),
      RUNS,
    );
  });
});

describe('The status of an item', () => {
  it('is the first that holds: it never gets better when what makes it is taken away', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        const { items } = evaluate(input, now);
        const waived = items.map(({ status }) => status === 'not-applicable');
        const undecided = evaluate({ ...input, decisions: [] }, now).items;
        items.forEach(({ status }, index) => {
          const bare = undecided[index]?.status;
          expect(ITEM_STATUSES).toContain(status);
          if (waived[index] || bare === 'not-applicable') {
            expect(status).toBe('not-applicable');
          } else if (bare === 'met') {
            expect(status).toBe('met');
          } else {
            expect([bare, 'risk-accepted']).toContain(status);
          }
        });
      }),
      RUNS,
    );
  });
});
