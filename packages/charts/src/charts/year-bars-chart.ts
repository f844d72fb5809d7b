import { seriesOf } from '@congress-metrics/core';
import { lastTwo, metricsFor, ofOneBody, sharedMetrics } from '../choose.js';
import { seriesView, type Chart } from '../view.js';
import { yearBars } from './year-bars.js';

/** One body's last two years side by side, by the metrics that both report. */
export const yearBarsChart: Chart = (records, request) => {
  const pair = lastTwo(ofOneBody(records, request));
  const metrics = metricsFor(request, () => sharedMetrics(pair));
  return seriesView(seriesOf(pair, metrics, request.locale), yearBars, request.locale);
};
