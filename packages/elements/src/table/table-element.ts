import { bodiesOf, comparable, ofOneBody } from '@congress-metrics/charts';
import { seriesOf, type CongressRecord, type Series } from '@congress-metrics/core';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LinkStateController } from '../element/controllers/link-state-controller.js';
import { allSeries } from '../dashboard/choose-for-dashboard.js';
import { recordsBetween } from '../element/records-between.js';
import { listed } from '../element/listed.js';
import { disclosureButton, disclosurePanel } from '../element/parts/disclosure.js';
import { distinctSources, numberedSources } from '../element/parts/source-list.js';
import { CongressRecordElement } from '../element/record-element.js';
import { Memo } from '../element/memo.js';
import { tableElementStyles } from '../element/styles/table-element-styles.js';
import { figureTable } from './figure-table.js';
import { FindingsController, type Remark } from './findings-controller.js';

/** Told by shape as well as by words. */
const signs: Readonly<Record<Remark['level'], string>> = { error: '✕', warning: '△', notice: '·' };

/**
 * A body's figures year by year, with the printed words that hold each of them, what has to be minded
 * when reading them, their sources, and what the checks have found.
 *
 * @summary The data with quotes, sources and check results.
 * @tag congress-table
 *
 * @slot heading - The title, for a page that wants a heading of its own level.
 * @slot - Shown while there is nothing to show: a link to the data, or a plain table.
 *
 * @csspart frame - All of the element.
 * @csspart title - The title.
 * @csspart table - The table.
 * @csspart button - Each button.
 * @csspart findings - What the checks have found.
 *
 * @cssproperty --congress-accent - Colour of what differs.
 * @cssproperty --congress-ink - Colour of text.
 * @cssproperty --congress-quiet - Colour of lesser text.
 * @cssproperty --congress-grid - Colour of hairlines.
 * @cssproperty --congress-surface - The background that all stands on.
 * @cssproperty --congress-font - Fonts; those of the page when left out.
 * @cssproperty --congress-reserved-height - Height kept free while loading.
 */
export class CongressTable extends CongressRecordElement {
  static override styles: CSSResultGroup = tableElementStyles;

  /** Ids of the metrics to show, separated by spaces; all of them when left out. */
  @property() metrics = '';

  /** The first year to show. */
  @property({ type: Number }) from?: number;

  /** The last year to show. */
  @property({ type: Number }) to?: number;

  @state() private remarksAreOpen = false;

  readonly #findings = new FindingsController(this);
  readonly #chosen = new Memo<readonly CongressRecord[]>();
  readonly #all = new Memo<readonly Series[]>();
  #series: readonly Series[] = [];

  constructor() {
    super();
    new LinkStateController(this, ['metrics', 'from', 'to', 'body']);
  }

  protected override prepare(): boolean {
    const { records, body, from, to, metrics, locale } = this;
    const chosen = this.#chosen.for([records, body, from, to], () =>
      comparable(recordsBetween(ofOneBody(records, body === '' ? {} : { body }), from, to)),
    );
    this.#series = this.#all.for([chosen, metrics, locale], () =>
      metrics === '' ? allSeries(chosen, locale) : seriesOf(chosen, listed(metrics), locale),
    );
    this.#findings.follow(chosen);
    return this.#series.length > 0 && bodiesOf(chosen).length > 0;
  }

  protected override content(): TemplateResult {
    const series = this.#series;
    const sources = distinctSources(
      series.flatMap(({ points }) => points.map(({ figure }) => figure?.source)),
    );
    return html`
      <slot name="heading">
        ${this.heading === '' ? nothing : html`<div class="title" part="title">${this.heading}</div>`}
      </slot>
      ${figureTable(series, sources, this.locale)}
      <p class="section-title">${this.locale.words.sources}</p>
      ${numberedSources(sources, this.locale)} ${this.#remarks()}
    `;
  }

  #remarks(): TemplateResult | typeof nothing {
    const { remarks } = this.#findings;
    const { locale } = this;
    if (remarks === undefined) return nothing;
    if (remarks.length === 0)
      return html`<p class="findings" part="findings">
        <span aria-hidden="true">✓</span> ${locale.page.noFindings}
      </p>`;
    const said = locale.page.findings(String(remarks.length));
    const panel = {
      id: 'findings',
      isOpen: this.remarksAreOpen,
      labels: [said, said] as const,
      toggle: () => {
        this.remarksAreOpen = !this.remarksAreOpen;
      },
    };
    return html`
      <div class="findings" part="findings">
        ${disclosureButton(panel)}
        ${disclosurePanel(
          panel,
          html`<ul class="remarks">
            ${remarks.map(
              ({ level, inWords }) =>
                html`<li data-level=${level}>
                  <span aria-hidden="true">${signs[level]}</span> ${inWords(locale)}
                </li>`,
            )}
          </ul>`,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'congress-table': CongressTable;
  }
}
