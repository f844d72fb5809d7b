import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isNear, waitNoMore, whenNear } from './viewport-observer.js';

interface SizeHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Knows how wide the host may draw, and whether it has come near enough to be seen. It watches a
 * ruler, a line without height: what is drawn cannot change the ruler's size, so observing it never
 * loops.
 */
export class SizeController implements ReactiveController {
  /** In whole CSS pixels; 0 while the host is not shown. */
  width = 0;

  /** Whether the host has ever been near what is seen: what lies far away need not be drawn. */
  isNear = false;

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
    if (this.#ruler !== undefined) waitNoMore(this.#ruler);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Takes the host as near, wherever it is. */
  readonly come = (): void => {
    if (this.isNear) return;
    this.isNear = true;
    if (this.#ruler !== undefined) waitNoMore(this.#ruler);
    this.#host.requestUpdate();
  };

  #observe(ruler: Element): void {
    this.#observer?.disconnect();
    this.#ruler = ruler;
    if (!this.isNear) whenNear(ruler, this.come);
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
    // Without a width, what is drawn would widen the ruler while it is being watched: near, but later.
    if (!this.isNear && size > 0 && this.#ruler !== undefined && isNear(this.#ruler)) this.come();
    const width = Math.floor(size);
    if (width === this.width) return false;
    this.width = width;
    this.#host.requestUpdate();
    return true;
  }
}
