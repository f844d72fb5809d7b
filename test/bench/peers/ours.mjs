import '@congress-metrics/elements/define/matrix-chart';
import '@congress-metrics/elements/define/ranking-chart';
import '@congress-metrics/elements/define/trend-chart';
import { put } from './ours.bars.mjs';

export { bars } from './ours.bars.mjs';

export const lines = (holder, data, size) => put('congress-trend-chart', holder, data, size);

export const ranking = (holder, data, size) =>
  put('congress-ranking-chart', holder, data, size, { metrics: 'suggestions', body: 'made-up-7' });

export const matrix = (holder, data, size) =>
  put('congress-matrix-chart', holder, data, size, { metrics: 'suggestions' });

export function update(element, data) {
  element.data = data.records;
  return element.updateComplete;
}

export const destroy = (element) => element.remove();
