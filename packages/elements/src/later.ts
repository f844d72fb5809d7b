/** Where a part is drawn once it has come. */
interface LaterHost {
  requestUpdate(): void;
}

/** Part of an element that is fetched when it is first asked for; the host is drawn again with it. */
export class Later<Part> {
  readonly #host: LaterHost;
  readonly #fetch: () => Promise<Part>;
  #part: Part | undefined;
  #coming: Promise<void> | undefined;

  constructor(host: LaterHost, fetch: () => Promise<Part>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** The part; `undefined` until it has come. */
  get part(): Part | undefined {
    if (this.#part === undefined) this.#coming ??= this.#bring();
    return this.#part;
  }

  /** Settles when nothing is on its way. */
  get settled(): Promise<void> {
    return this.#coming ?? Promise.resolve();
  }

  async #bring(): Promise<void> {
    try {
      this.#part = await this.#fetch();
      this.#host.requestUpdate();
    } catch {
      // The chart stands without it; it is asked for again with the next drawing.
      this.#coming = undefined;
    }
  }
}
