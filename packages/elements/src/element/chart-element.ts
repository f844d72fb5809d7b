import type { Chart, ChartView } from '@congress-metrics/charts';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Filter, Selection } from './chart-events.js';
import { ChartModel, type Shown } from './chart-model.js';
import { DisclosuresController } from './controllers/disclosures-controller.js';
import { LinkStateController } from './controllers/link-state-controller.js';
import { LiveRegionController } from './controllers/live-region-controller.js';
import { PlotController } from './controllers/plot-controller.js';
import { ToolsController } from './controllers/tools-controller.js';
import { isSame } from '../dataset/dataset.js';
import { embedAttributes } from './embed-attributes.js';
import { delegate } from './event-delegation.js';
import { LazyModule } from './lazy-module.js';
import { listed } from './listed.js';
import { chartFooter, checkPlace } from './parts/chart-footer.js';
import { dataTable, type RowsInSight } from './parts/data-table.js';
import { disclosureButton, disclosurePanel } from './parts/disclosure.js';
import { keyboardHelp } from './parts/keyboard-help.js';
import { plot, type Field } from './parts/plot.js';
import { titleText } from './parts/title-text.js';
import { toolsButton, toolsTold } from './parts/tools-button.js';
import { CongressRecordElement } from './record-element.js';
import { recordsBehind } from './records-behind.js';
import { Memo } from './memo.js';
import { chartElementStyles } from './styles/chart-element-styles.js';
import type { Subject } from '../tools/subject.js';

const filtersModule = new LazyModule(() => import('../filters/filters.js'));
const checkModule = new LazyModule(() => import('../checks/check-badge.js'));
const toolsMenuModule = new LazyModule(() => import('../tools/tools-menu.js'));

/**
 * A chart with all that belongs to it: title, legend, tooltip, keyboard, words for screen readers,
 * data table, tools, sources, check. An element of its own says only which chart it is.
 *
 * @fires {CustomEvent<Selection>} congress-select - The reader has chosen a figure by click or Enter.
 * @fires {CustomEvent<Filter>} congress-filter - The reader has set the legend or the controls.
 */
export abstract class CongressChartElement extends CongressRecordElement {
  static override styles: CSSResultGroup = chartElementStyles;

  /** Ids of the metrics to show, separated by spaces; the chart chooses when left out. */
  @property() metrics = '';

  /** Ids of metrics or bodies that the reader has left out by the legend, separated by spaces. */
  @property() without = '';

  /** The first year to show. */
  @property({ type: Number }) from?: number;

  /** The last year to show. */
  @property({ type: Number }) to?: number;

  /** The year to show, where the chart shows one; the latest when left out. */
  @property({ type: Number }) year?: number;

  /** Shows selects for metric and years. */
  @property({ type: Boolean }) controls = false;

  /** The drawing alone, for a page that says itself what it is; title and words are still spoken. */
  @property({ type: Boolean }) bare = false;

  /** Ids of the panels that are open, separated by spaces: `table`, `words`, `arithmetic`. */
  @property() panels = '';

  protected abstract readonly chart: Chart;

  /** Whether parts may be left out without making the rest say something else. */
  protected readonly hasLegend: boolean = true;

  /** Paints what is too much for a drawing, where a chart may have so much. */
  protected readonly field?: Field;

  /** Keeps the rows of a table that may be long out of the document until they are come to. */
  protected readonly rows?: RowsInSight;

  @state() private spoken = '';

  readonly #link = new LinkStateController(this, [
    ...['metrics', 'without', 'from', 'to', 'year', 'body', 'panels'],
  ]);
  readonly #plot = new PlotController(this, {
    speak: (datum) => {
      this.#speak(datum);
    },
    choose: (datum) => {
      this.#choose(datum);
    },
  });
  readonly #tools = new ToolsController(
    this,
    () => this.#subject,
    () => this.later(toolsMenuModule),
  );
  readonly #panels = new DisclosuresController(this, () => {
    this.#keep();
  });
  readonly #liveRegion = new LiveRegionController(
    this,
    () => import('./live-region/changes-of.js'),
  );
  readonly #model = new ChartModel();
  readonly #checks = new Memo<TemplateResult>();
  readonly #delegate = (event: Event): void => {
    delegate([this.#plot, this.#tools, this.#panels], event);
  };
  #shown: Shown | undefined;
  #pointed: string | undefined;

  /** The chart as an SVG file with title, notes and sources. */
  async toSvg(): Promise<string> {
    await this.drawn();
    const { figureSvg } = await import('../tools/run-tool.js');
    return this.#subject === undefined ? '' : figureSvg(this.#subject);
  }

  /** The chart's table as CSV for Excel. */
  async toCsv(): Promise<string> {
    await this.drawn();
    const { csvOf } = await import('../tools/run-tool.js');
    return this.#subject === undefined ? '' : csvOf(this.#subject);
  }

  protected override prepare(): boolean {
    const { records, metrics, without, from, to, body, year, locale, width, textSize } = this;
    this.#shown = this.#model.shown(this.chart, this.hasLegend && this.#isFiltered, {
      ...{ records, locale, metrics, without, from, to, year, body, width, textSize },
    });
    this.#plot.arrange(this.#shown.scene);
    this.#liveRegion.take(this.#shown.view, locale);
    return !this.#shown.view.isEmpty;
  }

  protected override content(): TemplateResult {
    return this.#shown === undefined ? html`` : this.#figure(this.#shown);
  }

  /** Only what changes here is told on: what another chart points at is not ours to take back. */
  protected override updated(): void {
    const { datum } = this.#plot.tip;
    if (datum === this.#pointed) return;
    this.#pointed = datum;
    this.dataSet?.highlight(datum === undefined ? undefined : this.#shown?.view.nameOf(datum));
  }

  #figure({ view, scene, parts }: Shown): TemplateResult {
    const { locale } = this;
    const linked = this.dataSet?.highlighted;
    return html`
      <figure
        part="figure"
        aria-labelledby="title"
        aria-describedby="words"
        @click=${this.#delegate}
        @focusin=${this.#delegate}
        @focusout=${this.#delegate}
        @keydown=${this.#delegate}
        @pointermove=${this.#delegate}
      >
        <figcaption>
          <div id="title" class=${this.bare ? 'spoken' : 'title'} part="title">
            <slot name="heading">${titleText(this.#title(view))}</slot>
          </div>
          <p class="subtitle" part="subtitle">${view.subtitle}</p>
        </figcaption>
        ${this.#filters(parts)}
        ${
          scene
            ? plot({
                scene,
                field: this.field,
                controller: this.#plot,
                wordsOf: view.wordsOf,
                isLinked: (datum) => isSame(linked, view.nameOf(datum)),
              })
            : nothing
        }
        ${
          this.bare
            ? html`<p id="help" hidden>${keyboardHelp(scene, locale)}</p>
                <p id="words" hidden>${view.description}</p>`
            : html`${this.#disclosures(view, keyboardHelp(scene, locale))}
              ${chartFooter(view, this.#check(view), locale)}`
        }
      </figure>
      <p class="spoken" role="status">${this.spoken}</p>
      <p class="spoken" role="status">${this.#liveRegion.told}</p>
    `;
  }

  #title(view: ChartView): string {
    return this.heading === '' ? view.title : this.heading;
  }

  get #isFiltered(): boolean {
    return this.controls || this.without !== '';
  }

  #filters(parts: Shown['parts']): TemplateResult | typeof nothing {
    if (!this.#isFiltered) return nothing;
    const { records, metrics, from, to, locale, controls: hasControls } = this;
    const given = { records, metrics, from, to, locale, hasControls, parts };
    return (
      this.later(filtersModule)?.filters({
        ...given,
        without: listed(this.without),
        pick: (change) => {
          Object.assign(this, change);
          this.#announce();
        },
        leaveOut: (id) => {
          this.#leaveOut(id);
        },
      }) ?? nothing
    );
  }

  #leaveOut(id: string): void {
    const before = listed(this.without);
    const after = before.includes(id) ? before.filter((one) => one !== id) : [...before, id];
    this.without = after.join(' ');
    this.#announce();
  }

  /** Keeps the view in the address. */
  #keep(): void {
    const { metrics, without, from, to, year, body, panels } = this;
    this.#link.write(Object.entries({ metrics, without, from, to, year, body, panels }));
  }

  #announce(): void {
    const { metrics, without, from, to } = this;
    this.#keep();
    const detail: Filter = { metrics, without, from, to };
    this.dispatchEvent(
      new CustomEvent('congress-filter', { detail, bubbles: true, composed: true }),
    );
  }

  #disclosures({ table: data, description }: ChartView, help: string): TemplateResult {
    const { locale } = this;
    const { showTable, hideTable } = locale.words;
    const { showWords, hideWords } = locale.page;
    const table = this.#panels.of('table', showTable, hideTable);
    const words = this.#panels.of('words', showWords, hideWords);
    // The words are always there: closed, they still describe the figure to a screen reader.
    return html`
      <div class="buttons">
        ${disclosureButton(table)} ${disclosureButton(words)} ${toolsButton(this.#tools, locale)}
        <p id="help" class="help">${help}</p>
      </div>
      ${toolsTold(this.#tools, locale)}
      ${disclosurePanel(table, table.isOpen ? dataTable(data, this.rows) : nothing)}
      ${disclosurePanel(words, html`<p part="description">${description}</p>`)}
    `;
  }

  #check(view: ChartView): TemplateResult {
    const { records, locale } = this;
    const part = this.later(checkModule);
    return this.#checks.for([records, view, part, this.panels], () => {
      if (part === undefined) return checkPlace(locale);
      const { isOpen } = this.#panels.of('arithmetic');
      return part.checkBadge({
        records: recordsBehind(records, view.sources),
        ...{ isOpen, locale },
      });
    });
  }

  #speak(datum: string): void {
    // The mark's own name says metric and period; what follows is news.
    const { value = '', lines = [] } = this.#shown?.view.wordsOf(datum) ?? {};
    this.spoken = [value, ...lines].join(this.locale.stop);
  }

  #choose(key: string): void {
    const name = this.#shown?.view.nameOf(key);
    if (name === undefined) return;
    this.dataSet?.choose(name);
    const detail: Selection = { ...name, key };
    this.dispatchEvent(
      new CustomEvent('congress-select', { detail, bubbles: true, composed: true }),
    );
  }

  get #subject(): Subject | undefined {
    const view = this.#shown?.view;
    if (view === undefined) return undefined;
    const { records, locale, width, textSize, scheme: theme } = this;
    return {
      ...{ view, locale, width, textSize, theme, tag: this.localName },
      title: this.#title(view),
      records: recordsBehind(records, view.sources),
      attributes: embedAttributes(this, locale.tag),
    };
  }
}
