import { zhCN, type CongressRecord, type Locale } from '@congress-metrics/core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DatasetController } from './controllers/dataset-controller.js';
import { InlineDataController } from './controllers/inline-data-controller.js';
import { LanguageController } from './controllers/language-controller.js';
import { PrerenderedController } from './controllers/prerendered-controller.js';
import { SchemeController } from './controllers/scheme-controller.js';
import { SizeController } from './controllers/size-controller.js';
import { SourceController } from './controllers/source-controller.js';
import type { Dataset } from '../dataset/dataset.js';
import type { LazyModule } from './lazy-module.js';
import { usualRetries, usualTimeout, type Fetcher } from '../load/load-options.js';
import { filesOf } from '../load/origin.js';
import type { Outcome } from '../load/outcome.js';
import { stateMessage } from './parts/state-message.js';
import { Memo } from './memo.js';
import type { ElementState } from './state.js';
import { version } from '../version.js';

const nothingYet: readonly CongressRecord[] = [];

/**
 * What every element of ours has in common: where its records come from, in which language it
 * speaks, and what it says while there is nothing to draw.
 */
export abstract class CongressRecordElement extends LitElement {
  static readonly version: string = version;

  /** Addresses of record files, separated by white space. */
  @property() src = '';

  /** Records that have been checked already, instead of files. */
  @property({ attribute: false }) data?: CongressRecord | readonly CongressRecord[];

  /** Id of the `congress-dataset` that holds the records; the one around when left out. */
  @property({ attribute: 'dataset' }) datasetId = '';

  /** Names the element in the address, which then keeps what the reader picks: a link shows it again. */
  @property({ attribute: 'state-key' }) stateKey = '';

  /** Id of the body to show, where the records are of several. */
  @property() body = '';

  /** `large`: no text under 18 px and targets of 44 px, for elderly readers. */
  @property({ attribute: 'text-size', reflect: true }) textSize: 'normal' | 'large' = 'normal';

  /** `auto` follows the colour scheme of the page around. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Stands in place of the title that the data give. */
  @property() heading = '';

  /** Fetches the files in place of `fetch`, where they need a sign-in. */
  @property({ attribute: false }) fetcher?: Fetcher | undefined;

  /** Hashes that the files of `src` must have, in their order and separated by white space: `sha384-…`. */
  @property() integrity = '';

  /** How long one attempt to fetch a file may take, in milliseconds. */
  @property({ type: Number }) timeout: number = usualTimeout;

  /** How often a file is asked for again, after 1 s, 4 s and so on, when the failure may pass by itself. */
  @property({ type: Number }) retries: number = usualRetries;

  /** `lazy` draws once the reader comes near; `eager` at once, wherever the element stands. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** What is shown at present. Set by the element itself. */
  @property({ reflect: true }) state: ElementState = 'empty';

  readonly #language = new LanguageController(this);
  readonly #inline = new InlineDataController(this);
  readonly #source = new SourceController(this);
  readonly #feed = new DatasetController(this);
  readonly #scheme = new SchemeController(this);
  readonly #size = new SizeController(this, () => {
    this.#scheme.look();
  });
  readonly #prerendered = new PrerenderedController(this);
  readonly #coming = new Set<Promise<unknown>>();
  #text: string | undefined;
  readonly #given = new Memo<readonly CongressRecord[]>();
  #records: readonly CongressRecord[] = nothingYet;
  #fault = false;

  /** Fetches the files once more. What is drawn stays until they have come. */
  reload(): void {
    if (this.dataSet === undefined) this.#source.reload();
    else this.dataSet.reload();
  }

  /** The same as `reload`, and waits until it is drawn. */
  async refresh(): Promise<void> {
    this.#size.come();
    this.reload();
    while (this.#outcome.status === 'loading')
      await new Promise((resolve) => setTimeout(resolve, 20));
    await this.updateComplete;
  }

  /** How wide a drawing may be; 0 while the element is not shown. */
  protected get width(): number {
    return this.#prerendered.widthIn(this.#size.width);
  }

  protected get locale(): Locale {
    return this.#language.locale ?? zhCN;
  }

  /** Light or dark, as the element is drawn at present. */
  protected get scheme(): 'light' | 'dark' {
    return this.theme === 'auto' ? this.#scheme.scheme : this.theme;
  }

  /** The dataset that feeds the element, where it has no records of its own. */
  protected get dataSet(): Dataset | undefined {
    const own = this.data !== undefined || this.src !== '' || this.#text !== undefined;
    return own ? undefined : this.#feed.dataset;
  }

  /** The records that have come, of whatever body. */
  protected get records(): readonly CongressRecord[] {
    return this.#records;
  }

  /** A part that comes when an element first draws with it; drawn again once it is there. */
  protected later<Part>(later: LazyModule<Part>): Part | undefined {
    if (later.part === undefined) void this.#await(later);
    return later.part;
  }

  async #await(later: LazyModule<unknown>): Promise<void> {
    const coming = later.load();
    if (this.#coming.has(coming)) return;
    this.#coming.add(coming);
    await coming;
    this.#coming.delete(coming);
    if (later.part !== undefined) this.requestUpdate();
  }

  /** Settles once everything is drawn, parts that had to be fetched included. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await Promise.all([this.#language.settled, ...this.#coming]);
    return this.isUpdatePending ? this.getUpdateComplete() : isComplete;
  }

  /** Draws wherever the element stands, and waits for it. */
  protected async drawn(): Promise<void> {
    this.#size.come();
    await this.updateComplete;
  }

  /** Works out what to draw; `false` when the records hold nothing that this element can show. */
  protected abstract prepare(): boolean;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.loading === 'eager') this.#size.come();
    this.#follow(changed);
    const outcome = this.#outcome;
    const read = outcome.status === 'read' ? outcome.records : undefined;
    const data = this.data ?? this.dataSet?.data;
    const given = data ?? (outcome.status === 'none' ? nothingYet : read);
    if (given !== undefined) this.#records = this.#given.for([given], () => [given].flat());
    this.state = this.#nextState();
  }

  /** What stands inside the frame while there is something to show. */
  protected abstract content(): TemplateResult;

  override render(): TemplateResult {
    const shown = this.state === 'drawn' || this.state === 'stale';
    // What a page has put in its place stays until the reader comes near.
    const inside = this.#isWaiting
      ? html`<slot></slot>`
      : html`${this.#message()} ${shown ? this.content() : nothing}`;
    return html`
      <div
        class="frame"
        part="frame"
        data-state=${this.state}
        ?data-waiting=${this.#isWaiting}
        data-scheme=${this.scheme}
        lang=${this.locale.tag}
        ?hidden=${this.#prerendered.stays}
      >
        <div class="ruler"></div>
        ${inside}
      </div>
    `;
  }

  #message(): TemplateResult {
    return stateMessage({
      state: this.state,
      outcome: this.#outcome,
      locale: this.locale,
      isFed: this.dataSet !== undefined,
      retry: () => {
        this.reload();
      },
    });
  }

  /** Whether there is something to draw that nobody is near enough to see. */
  get #isWaiting(): boolean {
    return !this.#size.isNear && this.#records.length > 0;
  }

  get #outcome(): Outcome {
    return this.dataSet?.outcome ?? this.#source.outcome;
  }

  get #usesFiles(): boolean {
    return this.data === undefined;
  }

  #follow(changed: PropertyValues<this>): void {
    const isOther = (['data', 'src', 'integrity'] as const).some((name) => changed.has(name));
    if (!isOther && this.#text === this.#inline.text) return;
    this.#text = this.#inline.text;
    const files = this.#usesFiles ? filesOf(this.src, this.integrity) : [];
    const text = this.#usesFiles ? this.#text : undefined;
    this.#source.follow({ files, text });
  }

  #nextState(): ElementState {
    const { status } = this.#outcome;
    if (this.#isWaiting || this.#language.locale === undefined) return 'loading';
    const drawable = this.#canDraw();
    if (this.#fault) return 'invalid';
    if (status === 'failed' || status === 'invalid') return drawable ? 'stale' : 'invalid';
    // What is shown is no fresher while it is asked for once more.
    if (drawable) return status === 'loading' && this.state === 'stale' ? 'stale' : 'drawn';
    return status === 'loading' ? 'loading' : 'empty';
  }

  /** Records given as a property are not read again, so they may still turn out to be none. */
  #canDraw(): boolean {
    this.#fault = false;
    try {
      return this.prepare();
    } catch {
      this.#fault = true;
      return false;
    }
  }
}
