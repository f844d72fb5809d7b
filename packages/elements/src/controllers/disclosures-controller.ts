import type { ReactiveControllerHost } from 'lit';
import type { Disclosure } from '../parts/disclosure.js';

/** Which of the host's panels are open. */
export class DisclosuresController {
  /** Ids of the open panels. Another list whenever one opens or closes. */
  open: readonly string[] = [];

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** A panel with its button's words, for the parts that draw it. */
  of(id: string, closed = '', opened = closed): Disclosure {
    const isOpen = this.open.includes(id);
    const toggle = (): void => {
      this.open = isOpen ? this.open.filter((one) => one !== id) : [...this.open, id];
      this.#host.requestUpdate();
    };
    return { id, isOpen, labels: [closed, opened], toggle };
  }
}
