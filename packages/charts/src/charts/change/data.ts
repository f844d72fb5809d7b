import {
  lastYear,
  metricsInCommon,
  seriesOf,
  type CongressRecord,
  type Series,
} from '@congress-metrics/core';
import { changePairs, percentOfChange, type ChangePair } from './rows.js';
import { comparable } from '../../view/choose.js';
import { recordsFor } from '../../view/datum-view.js';
import { isRate, rateSeries } from './rate-series.js';
import type { ChartRequest } from '../../view/view.js';

/** Whether nothing lies between two records, as far as their kind of period can tell. */
const followsOn = (before: CongressRecord, now: CongressRecord): boolean => {
  const [a, b] = [before.period, now.period];
  if (a.type === 'year' && b.type === 'year') return b.year - a.year === 1;
  if (a.type === 'term' && b.type === 'term') return b.from - a.to === 1;
  return lastYear(b) > lastYear(a);
};

/** The last two records that follow on each other; the last two where none do. */
export const lastPair = (
  records: readonly CongressRecord[],
  request: ChartRequest,
): readonly CongressRecord[] => {
  const ours = comparable(recordsFor(records, request));
  const alike = ours.filter(({ period }) => period.type === ours.at(-1)?.period.type);
  for (let end = alike.length; end > 1; end--) {
    const [before, now] = [alike[end - 2], alike[end - 1]];
    if (before && now && followsOn(before, now)) return [before, now];
  }
  return alike.slice(-2);
};

/** What both records hold, and what the later one says besides: a new line, or a figure left out. */
const inEither = (pair: readonly CongressRecord[]): readonly string[] => [
  ...new Set([...metricsInCommon(pair), ...Object.keys(pair.at(-1)?.metrics ?? {})]),
];

const sizeOf = ({ change }: ChangePair): number =>
  change.status === 'computed' ? Math.abs(change.difference.value) : -1;

const percentSize = (pair: ChangePair): number =>
  percentOfChange(pair)?.value ??
  (pair.change.status === 'computed' ? pair.change.difference.value : -Infinity);

const orders = {
  size: (a: ChangePair, b: ChangePair) => sizeOf(b) - sizeOf(a),
  percent: (a: ChangePair, b: ChangePair) => percentSize(b) - percentSize(a),
} as const;

/**
 * The series of two records that follow on each other: by the size of the change, or from the
 * greatest rise in percent to the greatest fall.
 */
export const changeSeries = (
  pair: readonly CongressRecord[],
  { metrics, locale }: ChartRequest,
  order: keyof typeof orders,
): readonly Series[] => {
  const wanted = metrics.length > 0 ? metrics : inEither(pair);
  const rates = wanted.filter((id) => isRate(id, pair));
  const series = [
    ...seriesOf(
      pair,
      wanted.filter((id) => !rates.includes(id)),
      locale,
    ),
    ...rates.flatMap((id) => rateSeries(pair, id, locale)),
  ];
  return [...changePairs(series)].sort(orders[order]).map((one) => one.series);
};
