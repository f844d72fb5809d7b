// Charts drawn when a site is built: by hand as the floor, and by ours.
import { prerender } from '@congress-metrics/elements/prerender';
import { barsSvg } from './peers/d3.mjs';
import { bars, sizes } from './workloads.mjs';

export const drawnByD3 = () => barsSvg(bars(), sizes.bars);

/** The element with its shadow root and its records, in a box of the width that the others draw in. */
export function drawnByOurs() {
  const [width] = sizes.bars;
  const chart = prerender('congress-year-bars-chart', bars().records, { width });
  return `<div style="width:${width}px">${chart}</div>`;
}
