import { max, scaleLinear } from 'd3';
import { svg } from 'lit';
import { colours } from './colours.mjs';
import { Chart, put } from './lit.bars.mjs';

class AnyChart extends Chart {
  kinds = { bars: () => this.bars(), lines: () => this.lines(), points: () => this.points() };

  lines() {
    const { years, series } = this.data;
    const [width, height] = this.size;
    const x = scaleLinear([years[0], years.at(-1)], [54, width - 10]);
    const most = max(series.flatMap(({ values }) => values));
    const y = scaleLinear([0, most], [height - 30, 60]).nice();
    const names = years
      .filter((_, index) => index % 3 === 0)
      .map((year) => svg`<text x=${x(year)} y=${height - 12} text-anchor="middle">${year}</text>`);
    const place = (value, at) => `${x(years[at]).toFixed(1)} ${y(value).toFixed(1)}`;
    const drawn = series.map(
      ({ values }, index) =>
        svg`<path d=${`M${values.map(place).join('L')}`} fill="none" stroke=${colours[index]}
          stroke-width="2"></path>`,
    );
    return this.frame(
      [this.axis(y), names, drawn],
      series.map(({ name }) => name),
    );
  }

  points() {
    const { xs, ys } = this.data;
    const [width, height] = this.size;
    const x = scaleLinear([0, xs.at(-1)], [54, width - 10]);
    const y = scaleLinear([0, max(ys)], [height - 40, 30]).nice();
    const names = x
      .ticks(8)
      .map((tick) => svg`<text x=${x(tick)} y=${height - 22} text-anchor="middle">${tick}</text>`);
    const dot = (value, at) =>
      svg`<circle cx=${x(value)} cy=${y(ys[at])} r="1.5" fill=${colours[0]}></circle>`;
    return this.frame([this.axis(y), names, xs.map(dot)]);
  }
}

customElements.define('lit-any-chart', AnyChart);

export const bars = (holder, data, size) => put(holder, 'bars', data, size, 'lit-any-chart');
export const lines = (holder, data, size) => put(holder, 'lines', data, size, 'lit-any-chart');
export const ranking = (holder, data, size) => put(holder, 'points', data, size, 'lit-any-chart');
export const matrix = ranking;

export function update(chart, data) {
  chart.data = data;
  return chart.updateComplete;
}

export const destroy = (chart) => chart.remove();
