import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the page is being laid out for paper; the host is drawn again when that changes. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #query = matchMedia('print');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isPaper(): boolean {
    return this.#query.matches;
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => {
    this.#host.requestUpdate();
  };
}
