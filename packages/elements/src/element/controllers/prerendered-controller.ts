import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ElementState } from '../state.js';

interface PrerenderedHost extends ReactiveControllerHost, Element {
  readonly state: ElementState;
}

/**
 * Knows the chart that was drawn when the page was made, and stands in the host's shadow root before
 * the host is. It stays until there is something to put in its place, which is drawn for the same
 * width: nothing moves when it goes.
 */
export class PrerenderedController implements ReactiveController {
  readonly #host: PrerenderedHost;
  #nodes: readonly ChildNode[] = [];
  /** The width of the drawing that is seen, and of the room that it stands in. */
  #width: number | undefined;
  #room = 0;
  #isAwaited = false;
  #isReady = false;

  constructor(host: PrerenderedHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether it still stands for the host. */
  get stays(): boolean {
    return this.#nodes.length > 0 && !this.#isReady;
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot;
    const svgs = root?.querySelectorAll<SVGSVGElement>('.drawings > svg');
    if (root === null || svgs === undefined || svgs.length === 0) return;
    // Those in other widths have no box.
    const seen = [...svgs].find((svg) => svg.getClientRects().length > 0);
    this.#nodes = [...root.childNodes];
    this.#width = seen?.viewBox.baseVal.width;
    this.#room = Math.floor(seen?.parentElement?.clientWidth ?? 0);
  }

  hostUpdated(): void {
    const { state } = this.#host;
    const hasNothing = this.#nodes.length === 0 || state === 'loading' || state === 'empty';
    if (hasNothing) return;
    if (this.#isReady) this.#clear();
    else if (!this.#isAwaited) void this.#awaitHost();
  }

  /** Parts of the host that come later take room too. */
  async #awaitHost(): Promise<void> {
    this.#isAwaited = true;
    await this.#host.updateComplete;
    this.#isReady = true;
    this.#host.requestUpdate();
  }

  #clear(): void {
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
  }

  /** The width to draw for: that of the drawing taken over, until the room is another. */
  widthIn(room: number): number {
    const isOther = room !== 0 && Math.abs(room - this.#room) > 1;
    if (isOther && this.#nodes.length === 0) this.#width = undefined;
    return this.#width ?? room;
  }
}
