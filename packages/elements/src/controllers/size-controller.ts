import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface SizeHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Knows how wide the host may draw. It watches a ruler, a line without height: what is drawn cannot
 * change the ruler's size, so observing it never loops.
 */
export class SizeController implements ReactiveController {
  /** In whole CSS pixels; 0 while the host is not shown. */
  width = 0;

  readonly #host: SizeHost;
  readonly #measured: () => void;
  #observer: ResizeObserver | undefined;
  #ruler: Element | undefined;

  /** `measured` is called at a moment when layout and styles are fresh. */
  constructor(host: SizeHost, measured: () => void) {
    this.#host = host;
    this.#measured = measured;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#ruler !== undefined) this.#observe(this.#ruler);
  }

  hostUpdated(): void {
    const ruler = this.#host.renderRoot.querySelector('.ruler');
    if (ruler !== null && ruler !== this.#ruler) this.#observe(ruler);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #observe(ruler: Element): void {
    this.#observer?.disconnect();
    this.#ruler = ruler;
    const observer = new ResizeObserver((entries) => {
      if (!this.#take(entries.at(-1)?.contentRect.width ?? 0)) return;
      // What is drawn now may bring a scroll bar, and that another width: a matter of the next frame.
      observer.disconnect();
      requestAnimationFrame(() => {
        if (this.#observer === observer) observer.observe(ruler);
      });
    });
    this.#observer = observer;
    observer.observe(ruler);
    // A tab in the background has no frames, and so no observer tells of a size.
    if (document.hidden) this.#take(ruler.getBoundingClientRect().width);
  }

  /** Whether the size is another than it was. */
  #take(size: number): boolean {
    this.#measured();
    const width = Math.floor(size);
    if (width === this.width) return false;
    this.width = width;
    this.#host.requestUpdate();
    return true;
  }
}
