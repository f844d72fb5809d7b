import type { ChartView } from '@congress-metrics/charts';
import type { Locale } from '@congress-metrics/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A reader is told of what changes by itself no more often than this, in milliseconds. */
const pause = 5000;

interface ChangeWords {
  readonly changesOf: (before: ChartView, now: ChartView, locale: Locale) => string;
}

/**
 * Tells a screen reader what has changed in a chart that it has met before: other data, other parts.
 * What comes within the pause waits for its end and is then told as one.
 */
export class LiveRegionController implements ReactiveController {
  /** The latest news in words; empty until there are some. */
  told = '';

  readonly #host: ReactiveControllerHost;
  readonly #words: () => Promise<ChangeWords>;
  #known: ChartView | undefined;
  #now: ChartView | undefined;
  #locale: Locale | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, words: () => Promise<ChangeWords>) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#known = undefined;
  }

  /** Takes what the chart shows now. In another language all is new, and nothing has changed. */
  take(view: ChartView, locale: Locale): void {
    this.#now = view;
    if (this.#known === undefined || this.#known.isEmpty || locale !== this.#locale) {
      this.#known = view;
      this.#locale = locale;
    } else if (view !== this.#known && !view.isEmpty && this.#timer === undefined)
      void this.#tell();
  }

  async #tell(): Promise<void> {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#now !== this.#known && this.#now?.isEmpty === false) void this.#tell();
    }, pause);
    const { changesOf } = await this.#words();
    const [before, now, locale] = [this.#known, this.#now, this.#locale];
    this.#known = now;
    const news = before && now && locale ? changesOf(before, now, locale) : '';
    if (news === '') return;
    this.told = news;
    this.#host.requestUpdate();
  }
}
