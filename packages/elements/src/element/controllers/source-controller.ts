import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Failure } from '../../load/failure.js';
import type { LoadOptions } from '../../load/load-options.js';
import type { Origin } from '../../load/origin.js';
import type { Outcome } from '../../load/outcome.js';

type SourceHost = ReactiveControllerHost & LoadOptions;

/** Fetches and reads the host's records. The last request wins; a host that has left asks for nothing. */
export class SourceController implements ReactiveController {
  /** How far the last request has come. */
  outcome: Outcome = { status: 'none' };

  readonly #host: SourceHost;
  #origin: Origin = { files: [], text: undefined };
  #request: AbortController | undefined;
  #interrupted = false;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#interrupted) this.reload();
  }

  hostDisconnected(): void {
    this.#interrupted = this.#request !== undefined;
    this.#cancel();
  }

  /** Takes the records from somewhere else. */
  follow(origin: Origin): void {
    this.#origin = origin;
    this.reload();
  }

  /** Fetches and reads again. */
  reload(): void {
    this.#cancel();
    this.#interrupted = false;
    const nothing = this.#origin.files.length === 0 && this.#origin.text === undefined;
    this.outcome = { status: nothing ? 'none' : 'loading' };
    this.#host.requestUpdate();
    if (!nothing) void this.#load(this.#origin);
  }

  async #load(origin: Origin): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    const outcome = await load(origin, this.#host, request.signal);
    // What was cancelled raises no error: a later request, or nobody, is waiting.
    if (this.#request !== request) return;
    this.outcome = outcome;
    this.#request = undefined;
    this.#host.requestUpdate();
  }

  #cancel(): void {
    const request = this.#request;
    this.#request = undefined;
    request?.abort();
  }
}

/** Reading comes with the first file; where it cannot be had, the files have not been had either. */
async function load(origin: Origin, options: LoadOptions, signal: AbortSignal): Promise<Outcome> {
  try {
    const { loadRecords } = await import('../../load/load-records.js');
    return await loadRecords(origin, options, signal);
  } catch {
    return {
      status: 'failed',
      failures: origin.files.map(({ address }) => new Failure('offline', address)),
    };
  }
}
