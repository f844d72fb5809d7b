import { listed } from '../listed.js';
import type { Disclosure } from '../parts/disclosure.js';

/** Where the host keeps which of its panels are open. */
interface PanelsHost {
  /** Ids of the open panels, separated by spaces. */
  panels: string;
}

/** Which of the host's panels are open, and what opens them. */
export class DisclosuresController {
  readonly #host: PanelsHost;
  readonly #toggled: () => void;

  constructor(host: PanelsHost, toggled: () => void) {
    this.#host = host;
    this.#toggled = toggled;
  }

  /** A panel with its button's words, for the parts that draw it. */
  of(id: string, closed = '', opened = closed): Disclosure {
    const isOpen = listed(this.#host.panels).includes(id);
    const toggle = (): void => {
      const open = listed(this.#host.panels);
      this.#host.panels = (isOpen ? open.filter((one) => one !== id) : [...open, id]).join(' ');
      this.#toggled();
    };
    return { id, isOpen, labels: [closed, opened], toggle };
  }
}
