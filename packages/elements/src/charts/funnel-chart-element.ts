import { funnelChart, type Chart } from '@congress-metrics/charts';
import { CongressChartElement } from '../element/chart-element.js';

/**
 * Steps that narrow: suggestions raised, replied to, resolved. Where the steps count different
 * things, numbers and ratios are given and no common scale is drawn.
 *
 * @summary How many go on from step to step.
 * @tag congress-funnel-chart
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
 * @csspart footer - Notes, sources, check of rates.
 *
 * @cssproperty --congress-accent - Colour of what the chart is about.
 * @cssproperty --congress-before - Colour of what it is compared with.
 * @cssproperty --congress-series-1 - Colour of the first series; `-2` to `-6` for the others.
 * @cssproperty --congress-ink - Colour of text.
 * @cssproperty --congress-quiet - Colour of lesser text.
 * @cssproperty --congress-grid - Colour of hairlines.
 * @cssproperty --congress-surface - The background that the chart stands on.
 * @cssproperty --congress-font - Fonts; those of the page when left out.
 * @cssproperty --congress-reserved-height - Height kept free while loading.
 */
export class CongressFunnelChart extends CongressChartElement {
  protected override readonly chart: Chart = funnelChart;

  protected override readonly hasLegend = false;
}

declare global {
  interface HTMLElementTagNameMap {
    'congress-funnel-chart': CongressFunnelChart;
  }
}
