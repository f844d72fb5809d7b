import { seriesOf } from '@congress-metrics/core';
import { leftOutNotes } from '../left-out.js';
import { lastTwo, metricsFor, ofOneBody, sharedMetrics } from '../choose.js';
import { seriesView, type Chart } from '../view.js';
import { yearBars } from './year-bars.js';

/** One body's last two years side by side, by the metrics that both report. */
export const yearBarsChart: Chart = (records, request) => {
  const own = ofOneBody(records, request);
  const pair = lastTwo(own);
  const metrics = metricsFor(request, () => sharedMetrics(pair));
  const view = seriesView(seriesOf(pair, metrics, request.locale), yearBars, request.locale);
  return { ...view, notes: [...view.notes, ...leftOutNotes(own, request.locale)] };
};
