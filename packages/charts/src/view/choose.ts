import {
  figuresOf,
  inOrder,
  isMetricId,
  metricsInCommon,
  type Body,
  type CongressRecord,
} from '@congress-metrics/core';
import type { ChartRequest } from './view.js';

/** More rows than this no reader compares at a glance; a request asks for others. */
const mostRows = 12;

const holdsFigures = (record: CongressRecord): boolean =>
  [...figuresOf(record).values()].some(({ quantity }) => quantity !== undefined);

/** The annual records that hold figures, or all that do where none is annual; the earliest first. */
export const comparable = (records: readonly CongressRecord[]): readonly CongressRecord[] => {
  const filled = inOrder(records.filter(holdsFigures));
  const annual = filled.filter(({ period }) => period.type === 'year');
  return annual.length > 0 ? annual : filled;
};

/** The last two years. */
export const lastTwo = (records: readonly CongressRecord[]): readonly CongressRecord[] =>
  comparable(records).slice(-2);

const metricsWithFigures = (records: readonly CongressRecord[]): readonly string[] =>
  records.flatMap((record) =>
    [...figuresOf(record).values()].flatMap(({ metric, quantity }) => (quantity ? metric : [])),
  );

/** What all of the records report, in the order of a report; for a lone record, whatever it holds. */
export const sharedMetrics = (records: readonly CongressRecord[]): readonly string[] => {
  const shared = records.length > 1 ? metricsInCommon(records) : metricsWithFigures(records);
  return shared.filter(isMetricId).slice(0, mostRows);
};

/** The metrics that the most records report, at most so many of them, in the order of a report. */
export const longestMetrics = (
  records: readonly CongressRecord[],
  most: number,
): readonly string[] => {
  const years = (metric: string): number =>
    records.filter((record) => figuresOf(record).get(metric)?.quantity !== undefined).length;
  const shared = metricsInCommon(records).filter(isMetricId);
  const chosen = [...shared].sort((a, b) => years(b) - years(a)).slice(0, most);
  return shared.filter((metric) => chosen.includes(metric));
};

/** The bodies that records are of, in the order in which they first come up. */
export const bodiesOf = (records: readonly CongressRecord[]): readonly Body[] => {
  const bodies = new Map<string, Body>();
  for (const { body } of records) bodies.set(body.id, body);
  return [...bodies.values()];
};

/** The records of the body that is asked for, or of the first one. */
export const ofOneBody = (
  records: readonly CongressRecord[],
  { body = records[0]?.body.id }: Pick<ChartRequest, 'body'>,
): readonly CongressRecord[] => records.filter((record) => record.body.id === body);

/** The metrics that are asked for, or those that the chart chooses. */
export const metricsFor = (
  { metrics }: Pick<ChartRequest, 'metrics'>,
  otherwise: () => readonly string[],
): readonly string[] => (metrics.length > 0 ? metrics : otherwise());
