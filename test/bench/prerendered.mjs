// Charts drawn when a site is built: by hand as the floor, and by ours.
import { toSvg, yearBarsChart } from '@congress-metrics/charts';
import { localeFor } from '@congress-metrics/core';
import { barsSvg } from './peers/d3.mjs';
import { bars, sizes } from './workloads.mjs';

export const drawnByD3 = () => barsSvg(bars(), sizes.bars);

/** The element with the picture in it and the records beside it, as in examples/static-site. */
export function drawnByOurs() {
  const { records } = bars();
  const locale = localeFor('zh-CN');
  const view = yearBarsChart(records, { locale, metrics: [] });
  const [width] = sizes.bars;
  const svg = toSvg(view.draw({ width, locale, textSize: 'normal' }), {
    ...{ title: view.title, description: view.description, language: locale.tag },
  });
  const data = JSON.stringify(records).replaceAll('<', '\\u003c');
  return `<congress-year-bars>${svg}<script type="application/json">${data}</script></congress-year-bars>`;
}
