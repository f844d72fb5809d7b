import {
  catalogue,
  compute,
  figureOrTotal,
  figuresOf,
  indicatorById,
  metricLabel,
  partitions,
  round,
  unitOf,
  type Caution,
  type CongressRecord,
  type Figure,
  type Figures,
  type Locale,
  type Status,
} from '@congress-metrics/core';

const known = new Map<string, readonly string[]>();

/** The metrics that a metric or an indicator is read or worked out from. */
const needed = (id: string): readonly string[] => {
  const before = known.get(id);
  if (before !== undefined) return before;
  const indicator = indicatorById.get(id);
  const ids = indicator === undefined ? [id] : [...indicator.part, ...indicator.whole];
  const all = ids.flatMap((one) => [
    one,
    ...(partitions.find(({ whole }) => whole === one)?.parts ?? []),
  ]);
  known.set(id, all);
  return all;
};

/** Only what it takes is made ready, so that it can be asked of many thousands of records. */
const neededFigures = (record: CongressRecord, id: string): Figures => {
  const metrics = Object.fromEntries(
    needed(id).flatMap((one) => {
      const observation = record.metrics[one];
      return observation === undefined ? [] : [[one, observation] as const];
    }),
  );
  return figuresOf({ ...record, metrics });
};

const statusOf = (cautions: readonly Caution[]): Status =>
  cautions.includes('break') ? 'B' : cautions.includes('small-base') ? 'U' : 'A';

/**
 * The figure of one metric or indicator in a record. An indicator's value is a figure derived from
 * its parts; a rate of fewer than 20 is of low reliability.
 */
export const peerFigure = (record: CongressRecord, id: string): Figure | undefined => {
  const figures = neededFigures(record, id);
  const indicator = indicatorById.get(id);
  if (indicator === undefined) return figureOrTotal(figures, id);
  const result = compute(indicator, figures);
  if (result.status === 'unavailable') return undefined;
  const { value, part, whole } = result;
  const used = [...part.figures, ...whole.figures];
  const source = used[0]?.source;
  const percent = indicator.unit === 'percent';
  return {
    metric: id,
    measure: percent ? 'percent' : 'items',
    kind: 'share',
    unit: percent ? '%' : '',
    quantity: { ...value, value: round(value.value, indicator.places) },
    qualifier: 'exact',
    statuses: [statusOf(result.cautions)],
    planned: false,
    path: used[0]?.path ?? [],
    derivedFrom: used.map(({ metric }) => metric),
    ...(source && { source }),
  };
};

/** Part and whole of a rate whose whole is too small to compare by: the counts say it better. */
export const smallFraction = (
  record: CongressRecord,
  id: string,
): readonly [part: Figure, whole: Figure] | undefined => {
  const indicator = indicatorById.get(id);
  const result = indicator && compute(indicator, neededFigures(record, id));
  if (result?.status !== 'computed' || !result.cautions.includes('small-base')) return undefined;
  const [[part], [whole]] = [result.part.figures, result.whole.figures];
  return (
    part &&
    whole && [
      { ...part, quantity: result.part.quantity },
      { ...whole, quantity: result.whole.quantity },
    ]
  );
};

/**
 * Reads the value alone, in base units; `NaN` where there is none. Plain counts are taken as they
 * stand, so that many thousands of records are read in a moment.
 */
export const peerValues = (id: string): ((record: CongressRecord) => number) => {
  const unit = catalogue.get(id)?.unit;
  const isPlain = unit !== undefined && unitOf(unit)?.factor === 1;
  return (record) => {
    const observation = record.metrics[id];
    return isPlain && typeof observation === 'number'
      ? observation
      : (peerFigure(record, id)?.quantity?.value ?? NaN);
  };
};

/** The name of a metric or an indicator. */
export const peerLabel = (id: string, locale: Locale, record?: CongressRecord): string => {
  const indicators: Readonly<Record<string, { readonly name: string }>> = locale.indicators;
  return Object.hasOwn(indicators, id)
    ? (indicators[id]?.name ?? id)
    : metricLabel(id, locale, record);
};
