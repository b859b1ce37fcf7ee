import * as fc from 'fast-check';
import {
  crowdedInputArb,
  inputArb,
  nowArb,
} from '../../__testUtils__/arbitraries';
import { stageIndex } from '../../model/words';
import { evaluate } from '../evaluate';
import type {
  EvaluationInput,
  EvidenceInput,
  VerificationInput,
} from '../types';

/** A service, an instant, and one of the service's revisions. */
const revisionArb = fc
  .tuple(
    fc
      .oneof(inputArb, crowdedInputArb)
      .filter(({ evidence }) => evidence.length > 0),
    nowArb,
    fc.nat(),
  )
  .map(([input, now, pick]) => {
    const index = pick % input.evidence.length;
    const [revision] = input.evidence.slice(index);
    if (!revision) {
      throw new Error('There is always one to pick');
    }
    return { input, now, index, revision };
  });

function stageOf(input: EvaluationInput, now: Date) {
  return stageIndex(evaluate(input, now).stage.id);
}

function withRevision(
  input: EvaluationInput,
  index: number,
  revision: EvidenceInput | null,
): EvaluationInput {
  const evidence = [...input.evidence];
  evidence.splice(index, 1, ...(revision ? [revision] : []));
  return { ...input, evidence };
}

describe('Law 1: evidence moves a stage only the way it should', () => {
  it('never gives a higher stage for a revision that is not met than for its absence', () => {
    fc.assert(
      fc.property(revisionArb, ({ input, now, index, revision }) => {
        const { items, stage } = evaluate(input, now);
        const status = items.find(
          ({ itemId }) => itemId === revision.itemId,
        )?.status;
        fc.pre(status !== 'met');
        const absent = stageOf(withRevision(input, index, null), now);
        expect(stageIndex(stage.id)).toBeLessThanOrEqual(absent);
      }),
      { numRuns: 1000 },
    );
  });

  it('never gives a lower stage for a met revision than for its absence', () => {
    fc.assert(
      fc.property(revisionArb, ({ input, now, index, revision }) => {
        const { items, stage } = evaluate(input, now);
        const item = items.find(({ itemId }) => itemId === revision.itemId);
        fc.pre(item?.status === 'met' && item.revision === revision.revision);
        const absent = stageOf(withRevision(input, index, null), now);
        expect(stageIndex(stage.id)).toBeGreaterThanOrEqual(absent);
      }),
      { numRuns: 500 },
    );
  });

  it('never gives a higher stage when a machine found less', () => {
    const less: Record<
      VerificationInput['verdict'],
      (VerificationInput['verdict'] | null)[]
    > = {
      pass: ['unknown', 'fail', null],
      unknown: ['fail', null],
      fail: ['fail'],
    };
    fc.assert(
      fc.property(
        revisionArb,
        fc.nat(),
        ({ input, now, index, revision }, pick) => {
          const { verification } = revision;
          fc.pre(verification !== null);
          const verdicts = less[verification.verdict];
          const verdict = verdicts[pick % verdicts.length] ?? null;
          const worse = withRevision(input, index, {
            ...revision,
            verification: verdict && {
              ...verification,
              verdict,
              lastPassAt: null,
            },
          });
          expect(stageOf(worse, now)).toBeLessThanOrEqual(stageOf(input, now));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never lets a draft change anything', () => {
    fc.assert(
      fc.property(revisionArb, ({ input, now, index, revision }) => {
        const drafted = withRevision(input, index, {
          ...revision,
          draft: true,
        });
        const absent = withRevision(input, index, null);
        const statuses = (given: EvaluationInput) =>
          evaluate(given, now).items.map(({ status }) => status);
        expect(statuses(drafted)).toEqual(statuses(absent));
      }),
    );
  });
});
