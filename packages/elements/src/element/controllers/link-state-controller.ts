import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface LinkHost extends ReactiveControllerHost, Element {
  /** Names the host in the address; nothing is read or written without it. */
  readonly stateKey: string;
}

/** An attribute that belongs to the view, and what the reader has made of it. */
type Entry = readonly [attribute: string, value: string | number | undefined];

/**
 * Keeps what a reader has picked in the part of the address behind `#`, so that a link shows the
 * same view again: `#chart.from=2021&chart.metrics=suggestions`. What else stands there stays.
 */
export class LinkStateController implements ReactiveController {
  readonly #host: LinkHost;
  readonly #attributes: readonly string[];
  #isFollowing = false;

  constructor(host: LinkHost, attributes: readonly string[]) {
    this.#host = host;
    this.#attributes = attributes;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdated(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#isFollowing = false;
    window.removeEventListener('hashchange', this.#read);
  }

  /** Writes the view into the address; an empty value leaves it. Nothing is added to the history. */
  write(entries: readonly Entry[]): void {
    const prefix = this.#prefix;
    if (prefix === undefined) return;
    const others = piecesOf(location.hash).filter((piece) => !piece.startsWith(prefix));
    const own = entries
      .filter(([, value]) => value !== '' && value !== undefined)
      .map(([name, value]) => `${prefix}${name}=${encodeURIComponent(value ?? '')}`);
    const hash = [...others, ...own].join('&');
    const { pathname, search } = location;
    try {
      history.replaceState(history.state, '', `${pathname}${search}${hash && `#${hash}`}`);
    } catch {
      // A page without an address of its own, such as one in a sandbox, keeps no state.
    }
  }

  #follow(): void {
    if (this.#isFollowing || !this.#host.isConnected || this.#prefix === undefined) return;
    this.#isFollowing = true;
    window.addEventListener('hashchange', this.#read);
    this.#read();
  }

  get #prefix(): string | undefined {
    const key = this.#host.getAttribute('state-key') ?? this.#host.stateKey;
    return key === '' ? undefined : `${encodeURIComponent(key)}.`;
  }

  readonly #read = (): void => {
    const prefix = this.#prefix;
    if (prefix === undefined) return;
    for (const piece of piecesOf(location.hash)) {
      const [name = '', value = ''] = piece.split('=');
      const attribute = name.startsWith(prefix) ? name.slice(prefix.length) : '';
      if (this.#attributes.includes(attribute)) this.#host.setAttribute(attribute, decoded(value));
    }
  };
}

function piecesOf(hash: string): readonly string[] {
  return hash
    .replace(/^#/u, '')
    .split('&')
    .filter((piece) => piece !== '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
