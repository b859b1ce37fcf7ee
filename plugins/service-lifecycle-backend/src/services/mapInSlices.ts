import { setImmediate } from 'timers/promises';

/** Takes a few milliseconds for services at their slowest. */
const SLICE_SIZE = 25;

/** Maps a long list, and lets others have their turn on this process in between. */
export async function mapInSlices<T, R>(
  items: readonly T[],
  map: (item: T) => R,
): Promise<R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % SLICE_SIZE === 0) {
      await setImmediate();
    }
    results.push(map(item));
  }
  return results;
}
