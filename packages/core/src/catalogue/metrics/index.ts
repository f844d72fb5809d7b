import { idPattern, type Metric } from '../metric.js';
import { appointments } from './appointments.js';
import { budget } from './budget.js';
import { decisions } from './decisions.js';
import { deputies } from './deputies.js';
import { filing } from './filing.js';
import { legislation } from './legislation.js';
import { livelihood } from './livelihood.js';
import { meetings } from './meetings.js';
import { organisation } from './organisation.js';
import { petitions } from './petitions.js';
import { supervision } from './supervision.js';

/** The catalogue in the order of a report: a chapter a file, a metric a line. */
export const chapters = {
  meetings,
  supervision,
  legislation,
  decisions,
  appointments,
  deputies,
  filing,
  budget,
  livelihood,
  petitions,
  organisation,
} as const;

export type Chapter = keyof typeof chapters;

const all = {
  ...meetings,
  ...supervision,
  ...legislation,
  ...decisions,
  ...appointments,
  ...deputies,
  ...filing,
  ...budget,
  ...livelihood,
  ...petitions,
  ...organisation,
} as const;

/** Id of a metric of the catalogue, such as `special-work-reports`. */
export type MetricId = keyof typeof all;

/** Every metric of the catalogue by its id, in the order of a report. A Map, so that `toString` is no metric. */
export const catalogue: ReadonlyMap<string, Metric> = new Map(Object.entries(all));

/** The chapter that each metric belongs to. */
export const chapterOf: ReadonlyMap<string, Chapter> = new Map(
  Object.entries(chapters).flatMap(([chapter, metrics]) =>
    Object.keys(metrics).map((id) => [id, chapter as Chapter] as const),
  ),
);

/** Whether a string is the id of a metric of the catalogue. */
export const isMetricId = (id: string): id is MetricId => idPattern.test(id) && catalogue.has(id);
