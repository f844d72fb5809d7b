import type { ChangeRefusal } from './change.js';
import type { IndicatorId } from './indicators/index.js';
import type { Level } from './level.js';
import type { Chapter, MetricId } from './metrics/index.js';
import type { NumberStyle } from './number-words.js';
import type { AbsenceReason, Qualifier, Status } from './observation.js';
import type { Period } from './period.js';
import type { Form, Theme } from './record.js';
import type { Measure } from './unit.js';

/** Languages by BCP 47 tag. */
export type LanguageTag = 'zh-CN' | 'en';

/** What a metric is called, and what it counts. */
export type MetricWords = readonly [name: string, definition: string];

/** What an indicator is called, and what it says in one sentence. */
export interface IndicatorWords {
  readonly name: string;
  readonly definition: string;
}

/** A whole language: every word that a chart, a table or a page of ours shows. One file a language. */
export interface Locale {
  readonly tag: LanguageTag;
  readonly numbers: NumberStyle;
  readonly metrics: Readonly<Record<MetricId, MetricWords>>;
  readonly indicators: Readonly<Record<IndicatorId, IndicatorWords>>;
  readonly chapters: Readonly<Record<Chapter, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly absences: Readonly<Record<AbsenceReason | 'no-record', string>>;
  readonly refusals: Readonly<Record<ChangeRefusal, string>>;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly forms: Readonly<Record<Form, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  /** What separates the parts of a list, ends a sentence, and encloses an aside. */
  readonly comma: string;
  readonly listSeparator: string;
  readonly stop: string;
  readonly aside: (text: string) => string;
  readonly quoted: (text: string) => string;
  /** The period's name: 2024年, 2018—2022年, 2026年第4次会议. */
  readonly period: (period: Period) => string;
  readonly year: (year: number) => string;
  /** A number's digits with its unit: 46项, 46. The word is the Chinese unit word of the figure. */
  readonly withUnit: (digits: string, unit: string, measure: Measure) => string;
  /** What the axis of a measure is called: 单位：项; Number of items. */
  readonly unitTitle: (unit: string, measure: Measure) => string;
  readonly qualified: (text: string, qualifier: Qualifier, unitLength: number) => string;
  readonly words: Words;
}

/** The fixed words of charts, tables and pages. */
export interface Words {
  readonly colon: string;
  /** What all metrics of a record together are: the year's work. */
  readonly work: string;
  readonly titleOf: (body: string, measured: string, span: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly unitsDiffer: string;
  readonly ownScales: string;
  readonly scope: string;
  readonly attributedTo: string;
  readonly approximately: string;
  readonly planned: string;
  readonly break: string;
  readonly noChange: string;
  readonly increase: (amount: string) => string;
  readonly decrease: (amount: string) => string;
  readonly points: (digits: string) => string;
  readonly percent: (digits: string) => string;
  readonly source: string;
  readonly sources: string;
  readonly dated: (date: string) => string;
  readonly metric: string;
  readonly unit: string;
  readonly change: string;
  readonly note: string;
  readonly value: string;
  readonly year: string;
  readonly body: string;
  readonly quote: string;
  readonly dataTable: string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly loading: string;
  readonly empty: string;
  readonly invalid: string;
  readonly stale: string;
  readonly retry: string;
  readonly keyFigures: string;
  readonly yearOnYear: string;
  readonly trend: string;
  readonly keyboardHelp: string;
  readonly breakNote: string;
  readonly comparedWith: (year: string) => string;
  readonly agrees: string;
  readonly differs: string;
  readonly notCheckable: string;
  readonly partOfWhole: (part: string, whole: string) => string;
  readonly highest: (label: string, text: string) => string;
  readonly lowest: (label: string, text: string) => string;
}
