/**
 * Part of the elements that is fetched when one of them first draws with it, once for all: those that
 * come after have it at once.
 */
export class LazyModule<Part> {
  readonly #fetch: () => Promise<Part>;
  #part: Part | undefined;
  #coming: Promise<void> | undefined;

  constructor(fetch: () => Promise<Part>) {
    this.#fetch = fetch;
  }

  /** The part; `undefined` until it has come. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Settles when it has come, or could not be had: then it may be asked for again. */
  load(): Promise<void> {
    this.#coming ??= this.#take();
    return this.#coming;
  }

  async #take(): Promise<void> {
    try {
      this.#part = await this.#fetch();
    } catch {
      // The chart stands without it.
      this.#coming = undefined;
    }
  }
}
