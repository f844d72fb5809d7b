import { seriesOf } from '@congress-metrics/core';
import { leftOutNotes } from '../../view/left-out.js';
import { lastTwo, metricsFor, ofOneBody, sharedMetrics } from '../../view/choose.js';
import { seriesView, type Chart } from '../../view/view.js';
import { yearBars } from './layout.js';

/** One body's last two years side by side, by the metrics that both report. */
export const yearBarsChart: Chart = (records, request) => {
  const own = ofOneBody(records, request);
  const pair = lastTwo(own);
  const metrics = metricsFor(request, () => sharedMetrics(pair));
  const view = seriesView(seriesOf(pair, metrics, request.locale), yearBars, request.locale);
  return { ...view, notes: [...view.notes, ...leftOutNotes(own, request.locale)] };
};
