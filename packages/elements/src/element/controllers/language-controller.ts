import type { Locale } from '@congress-metrics/core';
import { languageFor } from '../languages.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows the language of the place where the host stands, and follows its changes. */
export class LanguageController implements ReactiveController {
  /** The nearest `lang`, of the host or of what it stands in, across shadow roots. */
  tag: string | undefined;

  /** The language itself; `undefined` until the first one has come, then the last that has. */
  locale: Locale | undefined;

  /** Settles when no language is on its way. */
  settled: Promise<void> = Promise.resolve();

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
    if (tag === this.tag && this.locale !== undefined) return;
    this.tag = tag;
    const language = languageFor(tag);
    if (language instanceof Promise) this.settled = this.#await(language, tag);
    else this.#take(language);
  }

  async #await(coming: Promise<Locale>, tag: string | undefined): Promise<void> {
    const language = await coming;
    if (this.tag === tag) this.#take(language);
  }

  #take(language: Locale): void {
    this.locale = language;
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
