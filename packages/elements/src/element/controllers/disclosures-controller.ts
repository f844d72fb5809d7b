import type { Listener } from '../event-delegation.js';
import { listed } from '../listed.js';
import type { Disclosure } from '../parts/disclosure.js';

/** Where the host keeps which of its panels are open. */
interface PanelsHost {
  /** Ids of the open panels, separated by spaces. */
  panels: string;
}

/** Which of the host's panels are open, and what opens them. */
export class DisclosuresController implements Listener {
  readonly place = '[data-panel]';

  readonly #host: PanelsHost;
  readonly #toggled: () => void;

  constructor(host: PanelsHost, toggled: () => void) {
    this.#host = host;
    this.#toggled = toggled;
  }

  /** A panel with its button's words, for the parts that draw it. */
  of(id: string, closed = '', opened = closed): Disclosure {
    const isOpen = listed(this.#host.panels).includes(id);
    return { id, isOpen, labels: [closed, opened] };
  }

  readonly click = (_: MouseEvent, { dataset }: HTMLElement): void => {
    const { panel: id = '' } = dataset;
    const open = listed(this.#host.panels);
    const rest = open.filter((one) => one !== id);
    this.#host.panels = (open.includes(id) ? rest : [...open, id]).join(' ');
    this.#toggled();
  };
}
