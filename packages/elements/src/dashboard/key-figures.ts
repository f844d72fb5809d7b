import { drawScene, spark } from '@congress-metrics/charts';
import {
  formatNumber,
  spellChange,
  type Change,
  type Figure,
  type Locale,
  type Series,
} from '@congress-metrics/core';
import { html, nothing, svg, type TemplateResult } from 'lit';

const sparkWidth = 88;
const fewestForSpark = 3;

/** The foremost figures, large, each with its change and, over several years, its course. */
export function keyFigures(series: readonly Series[], locale: Locale): TemplateResult {
  return html`
    <dl class="key-figures" part="key-figures" aria-label=${locale.words.keyFigures}>
      ${series.map((one) => keyFigure(one, locale))}
    </dl>
  `;
}

function keyFigure(series: Series, locale: Locale): TemplateResult | typeof nothing {
  const point = series.points.at(-1);
  if (point?.figure === undefined) return nothing;
  const { change } = point;
  return html`
    <div class="key-figure">
      <dt>${series.label}</dt>
      <dd>
        ${numberOf(point.figure, locale)}
        ${change === undefined ? nothing : changeOf(change, series, locale)}
        ${course(series, locale)}
      </dd>
    </div>
  `;
}

/** The digits large; 近, 余 and the unit beside them in the size of text. */
function numberOf(figure: Figure, locale: Locale): TemplateResult {
  const whole = formatNumber(figure, locale);
  const digits = formatNumber({ ...figure, qualifier: 'exact' }, locale);
  const start = Math.max(0, whole.indexOf(digits));
  const isSaid = locale.tag === 'zh-CN' && figure.measure !== 'percent';
  const unit = isSaid ? figure.unit.replace(/^[万亿]+/u, '') : '';
  const before = whole.slice(0, start);
  const after = whole.slice(start + digits.length) + unit;
  return html`${beside(before)}<span class="number">${digits}</span>${beside(after)}`;
}

function beside(words: string): TemplateResult | typeof nothing {
  return words === '' ? nothing : html`<span class="beside">${words.trim()}</span>`;
}

function changeOf(change: Change, series: Series, locale: Locale): TemplateResult {
  const words = spellChange(change, series.unit, series.measure, locale);
  const moved = change.status === 'computed' && change.difference.value !== 0;
  const against = locale.words.change + (locale.tag === 'en' ? locale.words.colon : '');
  return html`<span class="change">${moved ? against : nothing}${words}</span>`;
}

function course(series: Series, locale: Locale): TemplateResult | typeof nothing {
  const known = series.points.filter(({ figure }) => figure?.quantity !== undefined);
  if (known.length < fewestForSpark) return nothing;
  const scene = spark([series], { width: sparkWidth, locale });
  return html`<svg
    class="spark"
    viewBox="0 0 ${scene.width} ${scene.height}"
    width=${scene.width}
    height=${scene.height}
    aria-hidden="true"
  >
    ${drawScene(scene, svg)}
  </svg>`;
}
