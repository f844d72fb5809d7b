import type { Chart, ChartView, DatumName, Scene } from '@congress-metrics/charts';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { checkSummary, type CheckSummary } from './check-summary.js';
import { PlotController } from './controllers/plot-controller.js';
import { elementWords } from './element-words.js';
import { chartFooter } from './parts/chart-footer.js';
import { dataTable } from './parts/data-table.js';
import { disclosureButton, disclosurePanel } from './parts/disclosure.js';
import { plot } from './parts/plot.js';
import { CongressRecordElement } from './record-element.js';
import { Remembered } from './remembered.js';
import { chartElementStyles } from './styles/chart-element-styles.js';

/** The datum that a reader has chosen, as the `congress-select` event carries it. */
export interface Selection extends DatumName {
  /** Its key in the drawing. */
  readonly key: string;
}

/**
 * A chart with all that belongs to it: title, tooltip, keyboard, words for screen readers, data
 * table, sources. An element of its own says only which chart it is.
 */
export abstract class CongressChartElement extends CongressRecordElement {
  static override styles: CSSResultGroup = chartElementStyles;

  /** Ids of the metrics to show, separated by spaces; the chart chooses when left out. */
  @property() metrics = '';

  /** The year to show, where the chart shows one; the latest when left out. */
  @property({ type: Number }) year?: number;

  protected abstract readonly chart: Chart;

  @state() private tableIsOpen = false;
  @state() private wordsAreOpen = false;
  @state() private spoken = '';

  readonly #plot = new PlotController(this, {
    speak: (datum) => {
      this.#speak(datum);
    },
    choose: (datum) => {
      this.#choose(datum);
    },
  });
  readonly #views = new Remembered<ChartView>();
  readonly #checks = new Remembered<CheckSummary>();
  readonly #scenes = new Remembered<Scene | undefined>();
  #view: ChartView | undefined;
  #scene: Scene | undefined;

  protected override prepare(): boolean {
    const { records, metrics, body, year, locale, width, textSize } = this;
    const view = this.#views.for([records, metrics, body, year, locale], () =>
      this.chart(records, {
        locale,
        metrics: metrics.split(/\s+/u).filter((id) => id !== ''),
        ...(body !== '' && { body }),
        ...(year !== undefined && { year }),
      }),
    );
    this.#view = view;
    this.#scene = this.#scenes.for([view, width, textSize], () =>
      width > 0 ? view.draw({ width, locale, textSize }) : undefined,
    );
    this.#plot.arrange(this.#scene);
    return !view.isEmpty;
  }

  protected override content(): TemplateResult {
    return this.#view === undefined ? html`` : this.#figure(this.#view);
  }

  #figure(view: ChartView): TemplateResult {
    const { records, locale } = this;
    const scene = this.#scene;
    const check = this.#checks.for([records, view], () => checkSummary(records, view.sources));
    return html`
      <figure part="figure" aria-labelledby="title" aria-describedby="words">
        <figcaption>
          <div id="title" class="title" part="title">
            <slot name="heading">${this.heading === '' ? view.title : this.heading}</slot>
          </div>
          <p class="subtitle" part="subtitle">${view.subtitle}</p>
        </figcaption>
        ${scene ? plot({ scene, controller: this.#plot, wordsOf: view.wordsOf }) : nothing}
        ${this.#disclosures(view)} ${chartFooter(view, check, locale)}
      </figure>
      <p class="spoken" role="status">${this.spoken}</p>
    `;
  }

  #disclosures({ table: data, description }: ChartView): TemplateResult {
    const { locale } = this;
    const { showTable, hideTable, keyboardHelp } = locale.words;
    const { showWords, hideWords } = elementWords[locale.tag];
    const table = {
      id: 'table',
      isOpen: this.tableIsOpen,
      labels: [showTable, hideTable] as const,
      toggle: () => {
        this.tableIsOpen = !this.tableIsOpen;
      },
    };
    const words = {
      id: 'words',
      isOpen: this.wordsAreOpen,
      labels: [showWords, hideWords] as const,
      toggle: () => {
        this.wordsAreOpen = !this.wordsAreOpen;
      },
    };
    // The words are always there: closed, they still describe the figure to a screen reader.
    return html`
      <div class="buttons">
        ${disclosureButton(table)} ${disclosureButton(words)}
        <p id="help" class="help">${keyboardHelp}</p>
      </div>
      ${disclosurePanel(table, table.isOpen ? dataTable(data) : nothing)}
      ${disclosurePanel(words, html`<p part="description">${description}</p>`)}
    `;
  }

  #speak(datum: string): void {
    // The mark's own name says metric and period; what follows is news.
    const { value = '', lines = [] } = this.#view?.wordsOf(datum) ?? {};
    this.spoken = [value, ...lines].join(this.locale.stop);
  }

  #choose(key: string): void {
    const name = this.#view?.nameOf(key);
    if (name === undefined) return;
    const detail: Selection = { ...name, key };
    this.dispatchEvent(
      new CustomEvent('congress-select', { detail, bubbles: true, composed: true }),
    );
  }
}
