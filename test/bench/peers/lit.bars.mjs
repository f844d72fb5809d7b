// A floor: one Lit element with a template a mark and d3's scales; no table, no words, no keyboard.
import { max, scaleBand, scaleLinear } from 'd3';
import { css, html, LitElement, svg } from 'lit';
import { colours } from './colours.mjs';

export class Chart extends LitElement {
  static properties = {
    kind: { attribute: false },
    data: { attribute: false },
    size: { attribute: false },
    tip: { state: true },
  };

  static styles = css`
    :host {
      display: block;
      position: relative;
      font: 11px sans-serif;
    }
    .tip {
      position: absolute;
      background: #fff;
    }
  `;

  kinds = { bars: () => this.bars() };

  render() {
    return this.kinds[this.kind]();
  }

  frame(body, names = []) {
    const [width, height] = this.size;
    const legend = names.map((name, index) => {
      const [x, y] = [60 + (index % 6) * 90, 26 + Math.floor(index / 6) * 14];
      return svg`<rect x=${x} y=${y} width="10" height="10" fill=${colours[index]}></rect>
        <text x=${x + 14} y=${y + 9}>${name}</text>`;
    });
    return html`<svg
        width=${width}
        height=${height}
        role="img"
        aria-label=${this.data.title}
        @pointermove=${this.onMove}
        @pointerleave=${this.onLeave}
      >
        <text x=${width / 2} y="18" text-anchor="middle" font-size="15">${this.data.title}</text>
        ${legend}${body}</svg
      >${this.tip ? html`<div class="tip">${this.tip}</div>` : ''}`;
  }

  axis(y) {
    const [width, height] = this.size;
    const ticks = y.ticks(6).map(
      (tick) =>
        svg`<path d="M50 ${y(tick)}H${width - 10}" stroke="#ddd"></path>
          <text x="46" y=${y(tick) + 4} text-anchor="end">${tick}</text>`,
    );
    const place = `translate(14 ${height / 2})rotate(-90)`;
    return [ticks, svg`<text transform=${place} text-anchor="middle">${this.data.unit}</text>`];
  }

  bars() {
    const { categories, series } = this.data;
    const [width, height] = this.size;
    const most = max(series.flatMap(({ values }) => values));
    const x = scaleBand(categories, [54, width - 10]).padding(0.2);
    const inner = scaleBand([0, 1], [0, x.bandwidth()]).padding(0.05);
    const y = scaleLinear([0, most], [height - 56, 48]).nice();
    const names = categories.map((category) => {
      const place = `translate(${x(category) + x.bandwidth() / 2} ${height - 42})rotate(-25)`;
      return svg`<text transform=${place} text-anchor="end">${category}</text>`;
    });
    const bar = (value, at, of) =>
      svg`<rect x=${x(categories[at]) + inner(of)} y=${y(value)} width=${inner.bandwidth()}
        height=${height - 56 - y(value)} fill=${colours[of]} data-at=${at} data-of=${of}></rect>`;
    const drawn = series.map(({ values }, of) => values.map((value, at) => bar(value, at, of)));
    return this.frame(
      [this.axis(y), names, drawn],
      series.map(({ name }) => name),
    );
  }

  onMove({ target: { dataset } }) {
    const one = this.data.series?.[dataset?.of];
    this.tip = one && `${one.name} ${one.values[dataset.at]}`;
  }

  onLeave() {
    this.tip = undefined;
  }
}

export async function put(holder, kind, data, size, tag = 'lit-chart') {
  const chart = Object.assign(document.createElement(tag), { kind, data, size });
  holder.append(chart);
  await chart.updateComplete;
  return chart;
}

customElements.define('lit-chart', class extends Chart {});

export const bars = (holder, data, size) => put(holder, 'bars', data, size);
