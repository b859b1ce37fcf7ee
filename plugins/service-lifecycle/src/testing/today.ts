import { TODAY } from './scorecards';

/** Lets the tests of a file happen on one day; only the date stands still. */
export function standOnToday() {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(TODAY) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}
