import { rungs } from './rungs';

describe('the rungs of a ladder', () => {
  it('are reached up to what is shown, a gap up to what is declared', () => {
    expect(
      rungs({
        stage: 'prototype',
        claim: 'production-ready',
        expected: 'production-ready',
      }),
    ).toEqual([
      { id: 'script', state: 'reached', shown: false, declared: false },
      { id: 'prototype', state: 'reached', shown: true, declared: false },
      { id: 'pilot', state: 'gap', shown: false, declared: false },
      { id: 'production-ready', state: 'gap', shown: false, declared: true },
      { id: 'resilient', state: 'not-expected', shown: false, declared: false },
    ]);
  });

  it('have no gap without a claim', () => {
    expect(
      rungs({ stage: 'script', claim: null, expected: 'resilient' }).map(
        ({ state }) => state,
      ),
    ).toEqual(['reached', 'ahead', 'ahead', 'ahead', 'ahead']);
  });

  it('leave out stages that the checklist does not use, but none that is named', () => {
    expect(
      rungs({
        stage: 'script',
        claim: 'production-ready',
        expected: 'pilot',
        stages: ['pilot'],
      }).map(({ id }) => id),
    ).toEqual(['script', 'pilot', 'production-ready']);
  });
});
