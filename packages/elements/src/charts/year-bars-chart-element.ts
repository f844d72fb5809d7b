import { yearBarsChart, type Chart } from '@congress-metrics/charts';
import { CongressChartElement } from '../element/chart-element.js';

/**
 * A year beside the year before: a pair of bars for each metric that both report, the change, and
 * what is absent said in words.
 *
 * @summary A year beside the year before, metric by metric.
 * @tag congress-year-bars-chart
 *
 * @slot heading - The title, for a page that wants a heading of its own level.
 * @slot - Shown while there is no chart: a link to the data, or a plain table.
 *
 * @fires {CustomEvent<Selection>} congress-select - The reader has chosen a figure by click or Enter.
 * @fires {CustomEvent<Filter>} congress-filter - The reader has set the legend or the controls.
 *
 * @csspart frame - All of the element.
 * @csspart title - The title.
 * @csspart subtitle - The unit and what to notice.
 * @csspart controls - The selects for metric and years.
 * @csspart legend - The buttons that leave parts out.
 * @csspart plot - The drawing.
 * @csspart tooltip - What is said of one figure.
 * @csspart button - Each button.
 * @csspart menu - The menu of tools.
 * @csspart table - The data table.
 * @csspart footer - Sources, note on breaks, check of rates.
 *
 * @cssproperty --congress-accent - Colour of the last year.
 * @cssproperty --congress-before - Colour of the year before.
 * @cssproperty --congress-ink - Colour of text.
 * @cssproperty --congress-quiet - Colour of lesser text.
 * @cssproperty --congress-grid - Colour of hairlines.
 * @cssproperty --congress-surface - The background that the chart stands on.
 * @cssproperty --congress-font - Fonts; those of the page when left out.
 * @cssproperty --congress-reserved-height - Height kept free while loading.
 */
export class CongressYearBarsChart extends CongressChartElement {
  protected override readonly chart: Chart = yearBarsChart;
}

declare global {
  interface HTMLElementTagNameMap {
    'congress-year-bars-chart': CongressYearBarsChart;
  }
}
