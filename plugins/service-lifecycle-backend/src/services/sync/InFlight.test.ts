import { InFlight } from './InFlight';

function deferred() {
  let settle: { resolve: () => void; reject: (error: Error) => void } = {
    resolve: () => {},
    reject: () => {},
  };
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...settle };
}

describe('InFlight', () => {
  it('starts no more at once than its limit', async () => {
    const inFlight = new InFlight(2);
    const works = [deferred(), deferred(), deferred()];
    const started: number[] = [];
    const starting = works.map((work, n) =>
      inFlight.start(() => {
        started.push(n);
        return work.promise;
      }),
    );
    await Promise.all(starting.slice(0, 2));
    expect(started).toEqual([0, 1]);
    works[1]?.resolve();
    await starting[2];
    expect(started).toEqual([0, 1, 2]);
    works[0]?.resolve();
    works[2]?.resolve();
    await inFlight.finish();
  });

  it('tells of a failure where more is started, and at the end', async () => {
    const inFlight = new InFlight(1);
    await inFlight.start(() => Promise.reject(new Error('No space left')));
    await expect(inFlight.start(async () => {})).rejects.toThrow(
      'No space left',
    );
    await expect(inFlight.finish()).rejects.toThrow('No space left');
  });
});
