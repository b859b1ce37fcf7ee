import * as fc from 'fast-check';
import { inputArb, nowArb } from '../../__testUtils__/arbitraries';
import { STAGES, stageIndex } from '../../model/words';
import { evaluate } from '../evaluate';
import { predicateHolds } from '../predicate';
import type { Evaluation, EvaluationInput } from '../types';

const RUNS = { numRuns: 500 };
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

function metItems(input: EvaluationInput, now: Date) {
  return joined(input, evaluate(input, now)).filter(
    ({ evaluation }) => evaluation.status === 'met',
  );
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
        for (const { item } of metItems({ ...input, evidence }, now)) {
          expect(item.verify).toBe('declared');
        }
      }),
      RUNS,
    );
  });

  it('is met only by evidence that stands and is of a type that is taken', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        for (const { item, evidence } of metItems(input, now)) {
          expect(evidence).toMatchObject({
            itemId: item.id,
            draft: false,
            withdrawn: false,
          });
          expect(item.evidence).toContain(evidence?.type);
          expect(predicateHolds(item.when, input.subject)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('is met by review only through the latest word of somebody else, given for the item as it is', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        const reviewed = metItems(input, now).filter(({ item }) =>
          item.verify.includes('review'),
        );
        for (const { item, evidence } of reviewed) {
          const last = evidence?.reviews
            .filter(({ by }) => by !== evidence.submittedBy)
            .filter(({ decision }) => decision !== 'confirm')
            .at(-1);
          expect(last?.decision).toBe('approve');
          expect(last?.itemRevision).toBeGreaterThanOrEqual(item.revision);
          expect([item.verify, evidence?.verification?.verdict]).not.toEqual([
            'machine+review',
            'fail',
          ]);
        }
      }),
      RUNS,
    );
  });

  it('is met by a machine only while a pass holds, or once somebody else confirmed', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        const verified = metItems(input, now).filter(
          ({ item }) => item.verify === 'machine',
        );
        for (const { evidence } of verified) {
          const found = evidence?.verification;
          const held =
            found?.verdict === 'unknown' &&
            found.lastPassAt !== null &&
            now.getTime() < Date.parse(found.lastPassAt) + 30 * DAY;
          const confirmed = evidence?.reviews.some(
            ({ decision, by }) =>
              decision === 'confirm' && by !== evidence.submittedBy,
          );
          expect(found?.verdict === 'pass' || held || confirmed).toBe(true);
          expect(found?.verdict).not.toBe('fail');
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
  it('is the first that holds: a waiver comes before met, and met before an accepted risk', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        const of = (decisions: EvaluationInput['decisions']) =>
          evaluate({ ...input, decisions }, now).items;
        const waivers = input.decisions.filter(({ kind }) => kind !== 'risk');
        const bare = of([]);
        const waived = of(waivers);
        of(input.decisions).forEach(({ status }, index) => {
          const possible =
            waived[index]?.status === 'not-applicable'
              ? ['not-applicable']
              : [
                  bare[index]?.status,
                  ...(bare[index]?.status === 'met' ? [] : ['risk-accepted']),
                ];
          expect(possible).toContain(status);
        });
      }),
      RUNS,
    );
  });
});
