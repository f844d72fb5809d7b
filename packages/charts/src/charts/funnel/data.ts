import {
  figureOrTotal,
  figuresOf,
  fractionOf,
  indicators,
  metricLabel,
  percentOf,
  periodKey,
  recompute,
  subsets,
  type CongressRecord,
  type Figure,
  type Indicator,
  type Locale,
  type Quantity,
  type ReportedRate,
} from '@congress-metrics/core';
import { recordsFor } from '../../view/datum-view.js';
import type { ChartRequest } from '../../view/view.js';

/** One step: a figure, and how it stands to the steps before it. */
export interface Step {
  readonly key: string;
  readonly metric: string;
  readonly label: string;
  readonly figure: Figure;
  /** Of the first step and of the step before, in percent; only where one is counted within the other. */
  readonly ofFirst?: Quantity;
  readonly ofBefore?: Quantity;
  /** To one of the step before, where the steps count different things. */
  readonly ratio?: { readonly value: Quantity; readonly indicator?: Indicator };
  /** The share as the report prints it, and whether it agrees. */
  readonly printed?: { readonly rate: ReportedRate; readonly agrees: boolean };
  /** Promised, not done: 列入计划. */
  readonly promised: boolean;
}

/** Steps that follow on each other. */
export interface Steps {
  readonly id: FlowId;
  readonly record: CongressRecord;
  /** Whether all count the same thing, so that one scale may hold them. */
  readonly scaled: boolean;
  readonly steps: readonly Step[];
  /** Steps that the record has no figure for. */
  readonly absent: readonly string[];
}

export type FlowId = 'suggestions' | 'stations' | 'steps';

/** The ways that reports tell of: from what was raised to what came of it. */
export const flows: Readonly<Record<Exclude<FlowId, 'steps'>, readonly string[]>> = {
  suggestions: [
    'suggestions',
    'suggestions-replied',
    'suggestions-resolved',
    'suggestions-planned',
  ],
  stations: ['station-visits', 'voters-received', 'opinions-collected'],
};

/** What is promised follows from the reply, not from what was solved beside it. */
const follows: Readonly<Record<string, string>> = { 'suggestions-planned': 'suggestions-replied' };

const between = (part: string, whole: string): Indicator | undefined =>
  indicators.find(
    (one) =>
      one.part.length === 1 &&
      one.part[0] === part &&
      one.whole.length === 1 &&
      one.whole[0] === whole,
  );

const isWithin = (part: Figure, whole: Figure): boolean =>
  part.measure === whole.measure &&
  (subsets.some(([one, all]) => one === part.metric && all === whole.metric) ||
    between(part.metric, whole.metric)?.unit === 'percent');

const printedOf = (
  record: CongressRecord,
  indicator: Indicator | undefined,
): { printed?: NonNullable<Step['printed']> } => {
  const rate = record.reported?.find(
    (one): one is ReportedRate => one.kind === 'rate' && one.indicator === indicator?.id,
  );
  const worked = rate && recompute(rate, figuresOf(record));
  return rate && worked ? { printed: { rate, agrees: worked.agreement !== 'differs' } } : {};
};

const ratioOf = (before: Figure, now: Figure): { ratio?: NonNullable<Step['ratio']> } => {
  if (before.quantity === undefined || now.quantity === undefined) return {};
  const indicator = between(now.metric, before.metric);
  const value = fractionOf(indicator?.unit ?? 'ratio', now.quantity, before.quantity);
  return value === undefined ? {} : { ratio: { value, ...(indicator && { indicator }) } };
};

const stepsOf = (
  record: CongressRecord,
  id: FlowId,
  metrics: readonly string[],
  locale: Locale,
): Steps => {
  const figures = figuresOf(record);
  const found = metrics.flatMap((metric) => {
    const figure = figureOrTotal(figures, metric);
    return figure?.quantity === undefined ? [] : [{ metric, figure }];
  });
  const first = found[0]?.figure;
  const scaled = found.slice(1).every(({ figure }) => first && isWithin(figure, first));
  const steps = found.map(({ metric, figure }, index): Step => {
    const before =
      found.find((one) => one.metric === follows[metric])?.figure ?? found[index - 1]?.figure;
    const share = (whole: Figure | undefined): Quantity | undefined =>
      scaled && index > 0 && whole?.quantity && figure.quantity
        ? percentOf(figure.quantity, whole.quantity)
        : undefined;
    const [ofFirst, ofBefore] = [share(first), before === first ? undefined : share(before)];
    return {
      key: `${metric}@${periodKey(record.period)}`,
      ...{ metric, figure, label: metricLabel(metric, locale, record) },
      ...(ofFirst && { ofFirst }),
      ...(ofBefore && { ofBefore }),
      ...(!scaled && before && ratioOf(before, figure)),
      ...(first && printedOf(record, between(metric, first.metric))),
      promised: metric === 'suggestions-planned' || figure.planned,
    };
  });
  const absent = metrics.filter((metric) => !found.some((one) => one.metric === metric));
  return { id, record, scaled, steps, absent };
};

/**
 * The flows of the latest record that holds at least two steps of one: those named by their id, or one
 * made of the metrics that are named, or all that are known.
 */
export const chooseFlows = (
  records: readonly CongressRecord[],
  request: ChartRequest,
): readonly Steps[] => {
  const { metrics: wanted, locale } = request;
  const known = Object.keys(flows) as (keyof typeof flows)[];
  // `suggestions` is also a metric: beside others it is a step of the reader's own.
  const alone = (id: string): boolean =>
    id !== 'suggestions' || wanted.every((one) => one === id || known.some((flow) => flow === one));
  const named = known.filter((id) => wanted.includes(id) && alone(id));
  const own = wanted.filter((metric) => !named.some((id) => id === metric));
  const ids = wanted.length === 0 ? known : named;
  for (const record of [...recordsFor(records, request)].reverse()) {
    const found = [
      ...ids.map((id) => stepsOf(record, id, flows[id], locale)),
      ...(own.length > 1 ? [stepsOf(record, 'steps', own, locale)] : []),
    ].filter(({ steps }) => steps.length > 1);
    if (found.length > 0) return found;
  }
  return [];
};
