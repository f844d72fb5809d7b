import { round } from './decimal.js';
import { figureOf, figureOrTotal, type Figure, type Figures } from './figure.js';
import { compute, type Caution } from './indicator.js';
import { indicatorById } from '../catalogue/indicators/index.js';
import { catalogue } from '../catalogue/metrics/index.js';
import type { Status } from '../record/observation.js';
import type { CongressRecord } from '../record/record.js';
import { partitions } from '../catalogue/relations.js';
import { unitOf, type Unit } from '../catalogue/unit.js';

const known = new Map<string, readonly string[]>();

/** The metrics that a metric or an indicator is read or worked out from. */
const needed = (id: string): readonly string[] => {
  const before = known.get(id);
  if (before !== undefined) return before;
  const indicator = indicatorById.get(id);
  const ids = [id, ...(indicator ? [...indicator.part, ...indicator.whole] : [])];
  const all = ids.flatMap((one) => [
    one,
    ...(partitions.find(({ whole }) => whole === one)?.parts ?? []),
  ]);
  known.set(id, all);
  return all;
};

/** Only what it takes is made ready, so that it can be asked of many thousands of records. */
const neededFigures = (record: CongressRecord, id: string): Figures => {
  const figures = new Map<string, Figure>();
  for (const one of needed(id)) {
    const figure = figureOf(record, one);
    if (figure !== undefined) figures.set(one, figure);
  }
  return figures;
};

const statusOf = (cautions: readonly Caution[]): Status =>
  cautions.includes('break') ? 'B' : cautions.includes('small-base') ? 'U' : 'A';

/**
 * The figure of one metric or indicator in a record, for comparing with others. An indicator's value
 * is a figure derived from its parts, rounded as it is shown, or the printed one where the parts are
 * not printed; a rate of fewer than 20 is of low reliability.
 */
export const peerFigure = (record: CongressRecord, id: string): Figure | undefined => {
  const indicator = indicatorById.get(id);
  const own = indicator === undefined ? figureOf(record, id) : undefined;
  if (own?.quantity !== undefined) return own;
  const figures = neededFigures(record, id);
  const result = indicator && compute(indicator, figures);
  if (result?.status !== 'computed') return figureOrTotal(figures, id);
  const { value, part, whole } = result;
  const { unit, places } = result.indicator;
  const used = [...part.figures, ...whole.figures];
  const source = used[0]?.source;
  const percent = unit === 'percent';
  return {
    metric: id,
    measure: percent ? 'percent' : 'items',
    kind: 'share',
    unit: percent ? '%' : '',
    quantity: { ...value, value: round(value.value, places) },
    qualifier: 'exact',
    statuses: [statusOf(result.cautions)],
    planned: false,
    path: used[0]?.path ?? [],
    derivedFrom: used.map(({ metric }) => metric),
    ...(source && { source }),
  };
};

/** The unit of a metric whose values are compared just as they are printed, neither scaled nor worked out. */
export const plainUnit = (id: string): Unit | undefined => {
  const unit = unitOf(catalogue.get(id)?.unit ?? '');
  return unit?.factor === 1 && !indicatorById.has(id) ? unit : undefined;
};

/**
 * Reads a metric or an indicator of many records: what is printed as nothing but a number in base units
 * as that number, all else as `peerFigure` has it.
 */
export const peerReader = (
  id: string,
): ((record: CongressRecord) => number | Figure | undefined) => {
  const isPlain = plainUnit(id) !== undefined;
  return (record) => {
    const observation = record.metrics[id];
    return isPlain && typeof observation === 'number' ? observation : peerFigure(record, id);
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
