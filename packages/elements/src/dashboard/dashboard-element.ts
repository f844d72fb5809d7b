import { comparable, ofOneBody } from '@congress-metrics/charts';
import {
  lastYear,
  type Chapter,
  type CongressRecord,
  type Locale,
  type Series,
} from '@congress-metrics/core';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LinkStateController } from '../element/controllers/link-state-controller.js';
import { disclosureButton, disclosurePanel } from '../element/parts/disclosure.js';
import { distinctSources, numberedSources } from '../element/parts/source-list.js';
import { CongressRecordElement } from '../element/record-element.js';
import { Memo } from '../element/memo.js';
import { dashboardStyles } from '../element/styles/dashboard-styles.js';
import { figureTable } from '../table/figure-table.js';
import { chapterPanel } from './chapter-panel.js';
import { allSeries, chaptersOf, chosenRecord, pairOf } from './choose-for-dashboard.js';
import { dashboardHeader } from './header.js';
import { indicatorList } from './indicator-list.js';
import { tabs } from './tabs.js';

const fewestForTrend = 3;
const overview = 'overview';

/** What the reader has picked, as the `congress-pick` event carries it. */
export interface Pick {
  readonly body: string;
  readonly year: number;
  /** The chapter of the report, or `overview`. */
  readonly chapter: string;
}

/**
 * A body's year on one page: key figures, and under tabs the year beside the year before, the years
 * together, the indicators with what they are worked out from, and each chapter of the report; below
 * them every figure with its printed words and source.
 *
 * @summary A body's year on one page.
 * @tag congress-dashboard
 *
 * @slot heading - The title, for a page that wants a heading of its own level.
 * @slot - Shown while there is nothing to draw: a link to the data, or a plain table.
 *
 * @fires {CustomEvent<Pick>} congress-pick - The reader has picked another body, year or chapter.
 * @fires {CustomEvent<Selection>} congress-select - The reader has chosen a figure of a chart.
 *
 * @csspart frame - All of the element.
 * @csspart title - The title.
 * @csspart picker - Each select.
 * @csspart key-figures - The large figures.
 * @csspart tabs - The row of tabs.
 * @csspart tab - Each tab.
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

  /** The chapter of the report to show first, such as `deputies`; the overview when left out. */
  @property() chapter: Chapter | 'overview' = overview;

  /** Ids of the metrics that the charts of the overview show, separated by spaces; they choose when left out. */
  @property() metrics = '';

  @state() private tableIsOpen = false;

  readonly #link = new LinkStateController(this, ['body', 'year', 'chapter']);
  readonly #comparable = new Memo<readonly CongressRecord[]>();
  readonly #pairs = new Memo<readonly CongressRecord[]>();
  readonly #chapters = new Memo<ReadonlyMap<Chapter, readonly string[]>>();
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
    const { locale, textSize } = this;
    const series = allSeries(this.#pair, locale);
    const chapters = this.#chapters.for([this.#pair], () => chaptersOf(this.#pair));
    const known = this.chapter === overview ? undefined : chapters.get(this.chapter);
    const chapter = known === undefined ? overview : this.chapter;
    return html`
      <div class="page" role="group" aria-labelledby="title">
        ${dashboardHeader({
          ...{ heading: this.heading, chosen, locale },
          records: this.records,
          years: this.#years,
          pickBody: (body) => {
            this.#pick({ body });
          },
          pickYear: (year) => {
            this.#pick({ year });
          },
        })}
        <congress-key-figures-chart
          part="key-figures"
          bare
          text-size=${textSize}
          .year=${lastYear(chosen.period)}
          .data=${this.#years}
        ></congress-key-figures-chart>
        ${tabs({
          label: locale.page.chapters,
          tabs: [
            { id: overview, name: locale.page.overview },
            ...[...chapters.keys()].map((id) => ({ id, name: locale.chapters[id] })),
          ],
          chosen: chapter,
          choose: (id) => {
            this.#pick({ chapter: id as Chapter | 'overview' });
          },
          panel:
            chapter === overview
              ? this.#overview(chosen, series)
              : chapterPanel({
                  ...{ chapter, chosen, locale, textSize },
                  metrics: known ?? [],
                  pair: this.#pair,
                  years: this.#years,
                }),
        })}
        ${this.#figures(series)}
      </div>
    `;
  }

  #overview(chosen: CongressRecord, series: readonly Series[]): TemplateResult {
    const { locale, textSize } = this;
    const before = this.#years[this.#years.indexOf(chosen) - 1];
    return html`
      <div class="columns">
        <div class="wide">
          <congress-year-bars-chart
            text-size=${textSize}
            heading=${locale.words.yearOnYear + spanOf(series, locale)}
            .metrics=${this.metrics}
            .data=${this.#pair}
          ></congress-year-bars-chart>
        </div>
        <div class="narrow">${indicatorList(chosen, before, locale)}</div>
      </div>
      ${
        this.#years.length < fewestForTrend
          ? nothing
          : html`<congress-trend-chart
              text-size=${textSize}
              heading=${locale.words.trend}
              .metrics=${this.metrics}
              .data=${this.#years}
            ></congress-trend-chart>`
      }
    `;
  }

  #figures(series: readonly Series[]): TemplateResult {
    const { locale } = this;
    const sources = distinctSources(
      series.flatMap(({ points }) => points.map(({ figure }) => figure?.source)),
    );
    const { showAll, hideAll } = locale.page;
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
        <p class="section-title">${locale.words.sources}</p>
        ${numberedSources(sources, locale)}
      </div>
    `;
  }

  #pick(picked: { body?: string; year?: number; chapter?: Chapter | 'overview' }): void {
    Object.assign(this, picked);
    void this.updateComplete.then(() => {
      if (this.#chosen === undefined) return;
      const detail: Pick = {
        body: this.#chosen.body.id,
        year: lastYear(this.#chosen.period),
        chapter: this.chapter,
      };
      this.#link.write(Object.entries(detail));
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
