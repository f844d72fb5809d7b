import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface SchemeHost extends ReactiveControllerHost, Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Text lighter than this stands on something dark. */
const lightText = 0.62;

/**
 * Knows whether the page around is light or dark. The colour of the page's text says so, whatever
 * way the page was made dark; `prefers-color-scheme` alone would put a dark chart on a light page.
 */
export class SchemeController implements ReactiveController {
  scheme: 'light' | 'dark' = 'light';

  readonly #host: SchemeHost;
  #ruler: Element | undefined;

  constructor(host: SchemeHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const ruler = this.#host.renderRoot.querySelector('.ruler') ?? undefined;
    if (ruler === this.#ruler) return;
    this.#ruler?.removeEventListener('transitionend', this.#onChange);
    this.#ruler = ruler;
    // The ruler's colour has a transition too short to be seen: its end is how a new colour is heard of.
    ruler?.addEventListener('transitionend', this.#onChange);
  }

  /** Looks again; free of cost only while styles are fresh, as in an observer of sizes. */
  look(): void {
    const { color } = getComputedStyle(this.#host);
    const scheme = brightness(color) > lightText ? 'dark' : 'light';
    if (scheme === this.scheme) return;
    this.scheme = scheme;
    this.#host.requestUpdate();
  }

  readonly #onChange = (): void => {
    this.look();
  };
}

/** How bright a computed colour is, from 0 to 1, in whichever notation the browser gives it. */
function brightness(color: string): number {
  const channels = color.replace(/^[^(]*\((?:[a-z][\w-]*\s)?/u, '').split(/[\s,/)]+/u);
  const [first = 0, second = 0, third = 0] = channels.map(Number);
  if (color.startsWith('ok')) return first;
  if (color.startsWith('l')) return first / 100;
  const whole = color.startsWith('rgb') ? 255 : 1;
  return (0.21 * first + 0.72 * second + 0.07 * third) / whole;
}
