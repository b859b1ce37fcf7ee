/** Work that goes on while more is prepared, so much at a time and no more. */
export class InFlight {
  private readonly going = new Set<Promise<void>>();
  private failure: { error: unknown } | undefined;

  constructor(private readonly limit: number) {}

  /** Starts work as soon as there is room for it. Throws what earlier work failed with. */
  async start(work: () => Promise<void>): Promise<void> {
    while (this.going.size >= this.limit) {
      await Promise.race(this.going);
    }
    this.rethrow();
    const going: Promise<void> = work()
      .catch(error => {
        this.failure ??= { error };
      })
      .finally(() => this.going.delete(going));
    this.going.add(going);
  }

  /** Waits for everything that was started. Throws what it failed with. */
  async finish(): Promise<void> {
    await Promise.all(this.going);
    this.rethrow();
  }

  private rethrow(): void {
    if (this.failure) {
      throw this.failure.error;
    }
  }
}
