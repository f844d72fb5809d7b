import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows the language of the place where the host stands, and follows its changes. */
export class LanguageController implements ReactiveController {
  /** The nearest `lang`, of the host or of what it stands in, across shadow roots. */
  tag: string | undefined;

  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      this.#look();
    });
    for (const root of rootsAround(this.#host))
      this.#observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #look(): void {
    const tag = nearestLanguage(this.#host);
    if (tag === this.tag) return;
    this.tag = tag;
    this.#host.requestUpdate();
  }
}

function rootsAround(element: Element): readonly Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}

function nearestLanguage(element: Element): string | undefined {
  const named = element.closest('[lang]');
  if (named !== null) return named.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : undefined;
}
