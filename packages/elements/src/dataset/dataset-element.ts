import type { DatumName } from '@congress-metrics/charts';
import type { CongressRecord } from '@congress-metrics/core';
import { zhCN } from '@congress-metrics/core';
import { css, html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LanguageController } from '../element/controllers/language-controller.js';
import { SourceController } from '../element/controllers/source-controller.js';
import { usualRetries, usualTimeout, type Fetcher } from '../load/load-options.js';
import { filesOf } from '../load/origin.js';
import type { Outcome } from '../load/outcome.js';
import { failureMessage } from '../element/parts/state-message.js';
import { frameStyles } from '../element/styles/frame-styles.js';
import { theme } from '../element/styles/theme.js';
import { version } from '../version.js';
import { datasetChange, datasetReady, isSame, type Dataset } from './dataset.js';

/**
 * Fetches and checks record files once, and feeds every chart that stands in it or names it by
 * `dataset="its-id"`. A figure that a reader points at in one of the charts is marked in all of them.
 *
 * @summary Records that several charts share.
 * @tag congress-dataset
 *
 * @slot - The charts, and whatever stands between them.
 *
 * @csspart frame - What is said when a file could not be had.
 * @csspart button - The button to load again.
 *
 * @cssproperty --congress-accent - Colour of the mark of an error.
 * @cssproperty --congress-ink - Colour of text.
 * @cssproperty --congress-quiet - Colour of lesser text.
 *
 * @fires {CustomEvent<Selection>} congress-select - The reader has chosen a figure of a chart inside.
 */
export class CongressDataset extends LitElement implements Dataset {
  static readonly version: string = version;

  static override styles: CSSResultGroup = [
    theme,
    frameStyles,
    css`
      .frame[data-state='loading'] {
        min-height: 0;
      }
    `,
  ];

  /** Addresses of record files, separated by white space. */
  @property() src = '';

  /** Records that have been checked already, instead of files. */
  @property({ attribute: false }) data?: CongressRecord | readonly CongressRecord[];

  /** Fetches the files in place of `fetch`, where they need a sign-in. */
  @property({ attribute: false }) fetcher?: Fetcher | undefined;

  /** Hashes that the files of `src` must have, in their order and separated by white space: `sha384-…`. */
  @property() integrity = '';

  /** How long one attempt to fetch a file may take, in milliseconds. */
  @property({ type: Number }) timeout: number = usualTimeout;

  /** How often a file is asked for again, after 1 s, 4 s and so on, when the failure may pass by itself. */
  @property({ type: Number }) retries: number = usualRetries;

  readonly #language = new LanguageController(this);
  readonly #source = new SourceController(this);
  #pointed: DatumName | undefined;
  #chosen: DatumName | undefined;
  #told: readonly unknown[] = [];

  /** How far the files have come. */
  get outcome(): Outcome {
    return this.#source.outcome;
  }

  get highlighted(): DatumName | undefined {
    return this.#pointed ?? this.#chosen;
  }

  /** Marks a datum in every chart while a reader points at it. */
  readonly highlight = (name: DatumName | undefined): void => {
    if (name === this.#pointed || isSame(name, this.#pointed)) return;
    this.#pointed = name;
    this.#tell();
  };

  /** Marks a datum in every chart until another is chosen. */
  readonly choose = (name: DatumName | undefined): void => {
    this.#chosen = isSame(name, this.#chosen) ? undefined : name;
    this.#tell();
  };

  /** Fetches the files once more. What is drawn stays until they have come. */
  readonly reload = (): void => {
    this.#source.reload();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.getRootNode().dispatchEvent(new Event(datasetReady));
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('src') || changed.has('data') || changed.has('integrity')) {
      const files = this.data === undefined ? filesOf(this.src, this.integrity) : [];
      this.#source.follow({ files, text: undefined });
    }
    const now = [this.outcome, this.data];
    if (now.some((value, at) => value !== this.#told[at])) this.#tell();
    this.#told = now;
  }

  override render(): TemplateResult {
    const { outcome } = this;
    const locale = this.#language.locale ?? zhCN;
    return html`
      <div class="frame" part="frame" data-state="invalid" lang=${locale.tag}>
        ${failureMessage({ outcome, locale, retry: this.reload })}
      </div>
      <slot></slot>
    `;
  }

  #tell(): void {
    this.dispatchEvent(new Event(datasetChange));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'congress-dataset': CongressDataset;
  }
}
