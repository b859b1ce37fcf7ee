/** Asks for the next page while one is worked on. */
export async function* readAhead<T>(
  pages: AsyncIterable<T>,
): AsyncGenerator<T, void> {
  const iterator = pages[Symbol.asyncIterator]();
  let next = iterator.next();
  for (;;) {
    const { done, value } = await next;
    if (done) {
      return;
    }
    next = iterator.next();
    // A failure is for whoever asks for that page; until then nobody listens.
    next.catch(() => {});
    yield value;
  }
}
