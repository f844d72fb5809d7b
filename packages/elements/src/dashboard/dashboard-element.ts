import { bodiesOf, comparable, ofOneBody } from '@congress-metrics/charts';
import {
  bodyName,
  inLanguage,
  lastYear,
  type CongressRecord,
  type Locale,
  type Series,
} from '@congress-metrics/core';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { elementWords } from '../element-words.js';
import { disclosureButton, disclosurePanel } from '../parts/disclosure.js';
import { distinctSources, sourceLine } from '../parts/source-list.js';
import { CongressRecordElement } from '../record-element.js';
import { Remembered } from '../remembered.js';
import { dashboardStyles } from '../styles/dashboard-styles.js';
import { allSeries, chosenRecord, keySeries, pairOf } from './choose-for-dashboard.js';
import { figureTable } from './figure-table.js';
import { indicatorList } from './indicator-list.js';
import { keyFigures } from './key-figures.js';
import { picker } from './picker.js';

const fewestForTrend = 3;

/** What the reader has picked, as the `congress-pick` event carries it. */
export interface Pick {
  readonly body: string;
  readonly year: number;
}

/**
 * A body's year on one page: key figures, the year beside the year before, the years together,
 * indicators with what they are worked out from, and every figure with its printed words and source.
 *
 * @summary A body's year on one page.
 * @tag congress-dashboard
 *
 * @slot heading - The title, for a page that wants a heading of its own level.
 * @slot - Shown while there is nothing to draw: a link to the data, or a plain table.
 *
 * @fires {CustomEvent<Pick>} congress-pick - The reader has picked another body or year.
 * @fires {CustomEvent<Selection>} congress-select - The reader has chosen a figure of a chart.
 *
 * @csspart frame - All of the element.
 * @csspart title - The title.
 * @csspart picker - Each select.
 * @csspart key-figures - The large figures.
 * @csspart indicators - The indicators.
 * @csspart table - The table of all figures.
 * @csspart button - Each button.
 *
 * @cssproperty --congress-accent - Colour of the chosen year.
 * @cssproperty --congress-before - Colour of the year before.
 * @cssproperty --congress-ink - Colour of text.
 * @cssproperty --congress-quiet - Colour of lesser text.
 * @cssproperty --congress-grid - Colour of hairlines.
 * @cssproperty --congress-surface - The background that all stands on.
 * @cssproperty --congress-font - Fonts; those of the page when left out.
 * @cssproperty --congress-reserved-height - Height kept free while loading.
 */
export class CongressDashboard extends CongressRecordElement {
  static override styles: CSSResultGroup = dashboardStyles;

  /** The year to show; the last one when left out. */
  @property({ type: Number }) year?: number;

  /** Ids of the metrics that the charts show, separated by spaces; they choose when left out. */
  @property() metrics = '';

  @state() private tableIsOpen = false;

  readonly #comparable = new Remembered<readonly CongressRecord[]>();
  readonly #pairs = new Remembered<readonly CongressRecord[]>();
  #years: readonly CongressRecord[] = [];
  #pair: readonly CongressRecord[] = [];
  #chosen: CongressRecord | undefined;

  protected override prepare(): boolean {
    const { records, body } = this;
    const years = this.#comparable.for([records, body], () =>
      comparable(ofOneBody(records, body === '' ? {} : { body })),
    );
    const chosen = chosenRecord(years, this.year);
    this.#years = years;
    this.#chosen = chosen;
    // The charts inside draw again only when they are given another pair.
    this.#pair = this.#pairs.for([years, chosen], () => (chosen ? pairOf(years, chosen) : []));
    return chosen !== undefined;
  }

  protected override content(): TemplateResult {
    return this.#chosen ? this.#page(this.#chosen) : html``;
  }

  #page(chosen: CongressRecord): TemplateResult {
    const { locale } = this;
    const series = allSeries(this.#pair, locale);
    return html`
      <div class="page" role="group" aria-labelledby="title">
        ${this.#header(chosen)} ${keyFigures(keySeries(this.#years, chosen, locale), locale)}
        <div class="columns">
          <div class="wide">${this.#yearBars(series)}</div>
          <div class="narrow">${indicatorList(chosen, locale)}</div>
        </div>
        ${this.#trend()} ${this.#figures(series)}
      </div>
    `;
  }

  #header(chosen: CongressRecord): TemplateResult {
    const { locale } = this;
    const { words } = locale;
    const body = inLanguage(chosen.body.name, locale.tag);
    return html`
      <div class="header">
        <div id="title" class="title" part="title">
          <slot name="heading">${this.heading === '' ? body : this.heading}</slot>
          <span class="title-year">${locale.period(chosen.period)}</span>
        </div>
        <div class="pickers">
          ${picker({
            id: 'body',
            label: words.body,
            options: bodiesOf(this.records).map((one) => ({
              value: one.id,
              name: bodyName(one, locale.tag),
            })),
            value: chosen.body.id,
            pick: (value) => {
              this.body = value;
              this.#announce();
            },
          })}
          ${picker({
            id: 'year',
            label: words.year,
            options: this.#years.map(({ period }) => ({
              value: String(lastYear(period)),
              name: locale.period(period),
            })),
            value: String(lastYear(chosen.period)),
            pick: (value) => {
              this.year = Number(value);
              this.#announce();
            },
          })}
        </div>
      </div>
    `;
  }

  #yearBars(series: readonly Series[]): TemplateResult {
    const { locale, textSize } = this;
    return html`<congress-year-bars
      text-size=${textSize}
      heading=${locale.words.yearOnYear + spanOf(series, locale)}
      .metrics=${this.metrics}
      .data=${this.#pair}
    ></congress-year-bars>`;
  }

  #trend(): TemplateResult | typeof nothing {
    if (this.#years.length < fewestForTrend) return nothing;
    return html`<congress-trend-chart
      text-size=${this.textSize}
      heading=${this.locale.words.trend}
      .metrics=${this.metrics}
      .data=${this.#years}
    ></congress-trend-chart>`;
  }

  #figures(series: readonly Series[]): TemplateResult {
    const { locale } = this;
    const { words } = locale;
    const sources = distinctSources(
      series.flatMap(({ points }) => points.map(({ figure }) => figure?.source)),
    );
    const { showAll, hideAll } = elementWords[locale.tag];
    const table = {
      id: 'table',
      isOpen: this.tableIsOpen,
      labels: [showAll, hideAll] as const,
      toggle: () => {
        this.tableIsOpen = !this.tableIsOpen;
      },
    };
    return html`
      <div class="figures">
        ${disclosureButton(table)}
        ${disclosurePanel(table, this.tableIsOpen ? figureTable(series, sources, locale) : nothing)}
        <p class="section-title">${words.sources}</p>
        <ol class="source-list">
          ${sources.map(
            (source) =>
              html`<li>
                ${
                  source.publisher === undefined ? nothing : source.publisher + locale.words.colon
                }${sourceLine(source, locale)}
              </li>`,
          )}
        </ol>
      </div>
    `;
  }

  #announce(): void {
    void this.updateComplete.then(() => {
      if (this.#chosen === undefined) return;
      const detail: Pick = {
        body: this.#chosen.body.id,
        year: lastYear(this.#chosen.period),
      };
      this.dispatchEvent(
        new CustomEvent('congress-pick', { detail, bubbles: true, composed: true }),
      );
    });
  }
}

/** The years that stand side by side, as an aside of a title. */
function spanOf([first]: readonly Series[], locale: Locale): string {
  const [from, to] = [first?.points[0], first?.points.at(-1)];
  if (from === undefined || to === undefined || from === to) return '';
  return locale.aside(locale.words.span(locale.period(from.period), locale.period(to.period)));
}

declare global {
  interface HTMLElementTagNameMap {
    'congress-dashboard': CongressDashboard;
  }
}
