import { times } from './decimal.js';
import type { Path } from '../rules/finding.js';
import type { MetricKind } from '../catalogue/metric.js';
import { catalogue } from '../catalogue/metrics/index.js';
import type {
  AbsenceReason,
  MissingObservation,
  Observation,
  PresentObservation,
  Qualifier,
  Status,
} from '../record/observation.js';
import { add, qualified, type Quantity } from './quantity.js';
import type { CongressRecord, OwnMetric, Source } from '../record/record.js';
import { partitions, type Partition } from '../catalogue/relations.js';
import type { LocalizedText } from '../record/text.js';
import { unitOf, type Measure } from '../catalogue/unit.js';

/** One figure of a record, made ready for arithmetic: bounds worked out, unit resolved, source found. */
export interface Figure {
  readonly metric: string;
  readonly measure: Measure;
  readonly kind: MetricKind;
  /** The unit word to show beside it. */
  readonly unit: string;
  /** In base units (yuan, not 亿元); left out when the figure is absent. */
  readonly quantity?: Quantity;
  /** The number as it stands in the record, in the printed unit. */
  readonly value?: number;
  readonly absent?: AbsenceReason;
  readonly qualifier: Qualifier;
  readonly statuses: readonly Status[];
  readonly planned: boolean;
  readonly source?: Source;
  readonly quote?: string;
  readonly label?: string;
  readonly scope?: string;
  readonly note?: LocalizedText;
  readonly attributedTo?: LocalizedText;
  /** Where it stands in the record. */
  readonly path: Path;
  /** Metrics that were added up because the total itself is not printed. */
  readonly derivedFrom?: readonly string[];
}

export type Figures = ReadonlyMap<string, Figure>;

interface Definition {
  readonly unit: string;
  readonly kind: MetricKind;
}

const definitionOf = (record: CongressRecord, id: string): Definition | undefined =>
  catalogue.get(id) ??
  (Object.hasOwn(record.ownMetrics ?? {}, id) ? record.ownMetrics?.[id] : undefined);

/** A body's own metric by id; `undefined` for one of the catalogue. */
export const ownMetricOf = (record: CongressRecord, id: string): OwnMetric | undefined =>
  Object.hasOwn(record.ownMetrics ?? {}, id) ? record.ownMetrics?.[id] : undefined;

type Detailed = PresentObservation | MissingObservation;

const detailed = (observation: Observation): Detailed =>
  typeof observation === 'number' ? { value: observation } : observation;

const normal: readonly Status[] = ['A'];

const statusesOf = (status: Detailed['status']): readonly Status[] =>
  status === undefined ? normal : typeof status === 'string' ? [status] : status;

type Made = { -readonly [Key in keyof Figure]: Figure[Key] };

const sourceOf = ({ sources }: CongressRecord, id: string | undefined): Source | undefined =>
  (id === undefined ? undefined : sources.find((one) => one.id === id)) ?? sources[0];

// Key by key: a record has some fifty figures, and spreading an object into another is slow.
const toFigure = (
  record: CongressRecord,
  id: string,
  definition: Definition,
  observation: Detailed,
  planned: boolean,
): Figure => {
  const word = ('unit' in observation ? observation.unit : undefined) ?? definition.unit;
  const unit = unitOf(word);
  const figure: Made = {
    metric: id,
    measure: unit?.measure ?? 'items',
    kind: definition.kind,
    unit: word,
    qualifier: 'exact',
    statuses: statusesOf(observation.status),
    planned,
    path: planned ? ['plan', 'metrics', id] : ['metrics', id],
  };
  const source = sourceOf(record, observation.source);
  if (source !== undefined) figure.source = source;
  const { quote, label, scope, note, attributedTo } = observation;
  if (quote !== undefined) figure.quote = quote;
  if (label !== undefined) figure.label = label;
  if (scope !== undefined) figure.scope = scope;
  if (note !== undefined) figure.note = note;
  if (attributedTo !== undefined) figure.attributedTo = attributedTo;
  if ('absent' in observation) {
    figure.absent = observation.absent;
    return figure;
  }
  const { value, qualifier = 'exact' } = observation;
  figure.value = value;
  figure.qualifier = qualifier;
  figure.quantity = qualified(times(value, unit?.factor ?? 1), qualifier);
  return figure;
};

const figureIn = (
  record: CongressRecord,
  id: string,
  observation: Observation | undefined,
  planned: boolean,
): Figure | undefined => {
  const definition = definitionOf(record, id);
  return observation === undefined || definition === undefined
    ? undefined
    : toFigure(record, id, definition, detailed(observation), planned);
};

const figuresIn = (record: CongressRecord, planned: boolean): Figures => {
  const figures = new Map<string, Figure>();
  const observations = (planned ? record.plan?.metrics : record.metrics) ?? {};
  for (const id of Object.keys(observations)) {
    const figure = figureIn(record, id, observations[id], planned);
    if (figure !== undefined) figures.set(id, figure);
  }
  return figures;
};

/** One figure of a record's results; `undefined` where the record does not speak of it. */
export const figureOf = (record: CongressRecord, id: string): Figure | undefined =>
  figureIn(record, id, record.metrics[id], false);

/** The figures of a record's results by metric id. Metrics that no one has declared are left out. */
export const figuresOf = (record: CongressRecord): Figures => figuresIn(record, false);

/** The planned figures of a record by metric id: aims, never results. */
export const plannedFiguresOf = (record: CongressRecord): Figures => figuresIn(record, true);

/** The parts that a total may be added up from, by the total. */
const exhaustive = new Map<string, Partition>(
  partitions.flatMap((one) => (one.exhaustive ? [[one.whole, one]] : [])),
);

const totalOf = ({ whole, parts }: Partition, figures: Figures): Figure | undefined => {
  let first: Figure | undefined;
  let quantity: Quantity | undefined;
  for (const part of parts) {
    const figure = figures.get(part);
    if (figure?.quantity === undefined) return undefined;
    first ??= figure;
    quantity = quantity === undefined ? figure.quantity : add(quantity, figure.quantity);
  }
  if (first === undefined || quantity === undefined) return undefined;
  const { measure, kind, unit, planned, source } = first;
  return {
    metric: whole,
    measure,
    kind,
    unit,
    planned,
    quantity,
    value: quantity.value,
    qualifier: 'exact',
    statuses: normal,
    path: first.path,
    derivedFrom: parts,
    ...(source && { source }),
  };
};

/** A metric's figure, or the sum of its parts where the total is not printed: 203 + 3 = 206. */
export const figureOrTotal = (figures: Figures, id: string): Figure | undefined => {
  const own = figures.get(id);
  if (own?.quantity !== undefined) return own;
  const partition = exhaustive.get(id);
  return (partition && totalOf(partition, figures)) ?? own;
};
