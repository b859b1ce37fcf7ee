import * as fc from 'fast-check';
import { evidenceArb, inputArb, nowArb } from '../../__testUtils__/arbitraries';
import * as given from '../../__testUtils__/builders';
import { COVER_KINDS, stageIndex } from '../../model/words';
import { evaluate } from '../evaluate';
import type { Evaluation } from '../types';

function metItems({ items }: Evaluation) {
  return items
    .filter(({ status }) => status === 'met')
    .map(({ itemId }) => itemId);
}

describe('Law 2: an accepted risk is never met, and ends by itself', () => {
  it('leaves the same items met as without any acceptance', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        const decisions = input.decisions.filter(({ kind }) => kind !== 'risk');
        const without = evaluate({ ...input, decisions }, now);
        expect(metItems(evaluate(input, now))).toEqual(metItems(without));
      }),
      { numRuns: 500 },
    );
  });

  it('counts accepted risks apart, and calls the stage conditional while it rests on one', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        const { items, stage, progress } = evaluate(input, now);
        const accepted = items.filter(
          ({ status, counts }) => counts && status === 'risk-accepted',
        );
        const below = accepted.filter(({ itemId }) =>
          input.checklist.items.some(
            item =>
              item.id === itemId &&
              stageIndex(item.stage) <= stageIndex(stage.id),
          ),
        );
        expect(progress.riskAccepted).toBe(accepted.length);
        expect(stage.acceptedRisks).toBe(below.length);
        expect(stage.conditional).toBe(below.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it('is not running at its end, nor ever after', () => {
    fc.assert(
      fc.property(inputArb, nowArb, fc.nat(), (input, now, later) => {
        for (const decision of input.decisions) {
          const ends = [decision.expiresAt, decision.endedAt]
            .filter(end => end !== null)
            .map(end => Date.parse(end));
          const atOrAfter = [...ends, ...ends.map(end => end + later)];
          for (const time of [...atOrAfter, now.getTime()]) {
            const ended = ends.some(end => time >= end);
            const shown = evaluate(input, new Date(time)).items.some(
              ({ decisionId }) => decisionId === decision.id,
            );
            expect(ended && shown).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is announced: nothing that rests on it is said to hold beyond its end', () => {
    fc.assert(
      fc.property(inputArb, nowArb, (input, now) => {
        const resting = evaluate(input, now).items.flatMap(item =>
          input.decisions
            .filter(({ id, kind }) => kind === 'risk' && id === item.decisionId)
            .map(decision => ({ item, decision })),
        );
        for (const { item, decision } of resting) {
          expect(decision.expiresAt).not.toBeNull();
          expect(Date.parse(item.dueAt ?? '')).toBeLessThanOrEqual(
            Date.parse(decision.expiresAt ?? ''),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not come back once it lapsed, whatever else is given', () => {
    const checked = given.checklist([
      given.item({ verify: 'machine', evidence: ['link', 'document'] }),
    ]);
    const failing = given.evidence({
      verification: given.verification({ verdict: 'fail' }),
    });
    fc.assert(
      fc.property(
        fc.array(evidenceArb(['runbook'])),
        fc.constantFrom(...COVER_KINDS),
        nowArb,
        (others, cover, now) => {
          const [runbook] = evaluate(
            given.input({
              checklist: checked,
              evidence: [...others, { ...failing, cover }],
              decisions: [
                given.decision({ expiresAt: '2030-01-01T00:00:00.000Z' }),
              ],
            }),
            now,
          ).items;
          expect(runbook?.status).not.toBe('risk-accepted');
        },
      ),
      { numRuns: 500 },
    );
  });
});
