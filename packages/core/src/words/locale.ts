import type { ChangeRefusal } from '../figures/change.js';
import type { LeftOutReason } from '../figures/comparable.js';
import type { IndicatorId } from '../catalogue/indicators/index.js';
import type { Level } from '../catalogue/level.js';
import type { Chapter, MetricId } from '../catalogue/metrics/index.js';
import type { NumberStyle } from './number-words.js';
import type { AbsenceReason, Qualifier, Status } from '../record/observation.js';
import type { PageWords } from './page-words.js';
import type { PeerRefusal } from '../figures/ranked.js';
import type { Period } from '../record/period.js';
import type { PlanStatus } from '../record/plan.js';
import type { AgendaItem, Breakdown, Form, Outcome, Theme } from '../record/record.js';
import type { Measure } from '../catalogue/unit.js';

/** What a metric is called, and what it counts. */
export type MetricWords = readonly [name: string, definition: string];

/** What an indicator is called, and what it says in one sentence. */
export interface IndicatorWords {
  readonly name: string;
  readonly definition: string;
}

/** A whole language: every word that a chart, a table or a page of ours shows. A folder a language. */
export interface Locale {
  /** BCP 47 tag of the language, as `lang` takes it. */
  readonly tag: string;
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
  readonly page: PageWords;
}

/** The fixed words of charts, tables and pages. */
export interface Words {
  readonly colon: string;
  /** A move, said of the year before: 比上年上升6项. */
  readonly againstYearBefore: (move: string) => string;
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
  /** Two approximate figures that are the same in print. */
  readonly aboutTheSame: string;
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
  /** The same where thousands of data stand in rows and columns. */
  readonly keyboardHelpOfMany: string;
  readonly breakNote: string;
  /** What is not shown beside the others, and why. */
  readonly recordsLeftOut: Readonly<Record<LeftOutReason, (names: string) => string>>;
  readonly comparedWith: (year: string) => string;
  readonly agrees: string;
  readonly differs: string;
  readonly notCheckable: string;
  readonly partOfWhole: (part: string, whole: string) => string;
  readonly highest: (label: string, text: string) => string;
  readonly lowest: (label: string, text: string) => string;
  /** A measure over several bodies: 各地常委会会议（2016—2025年）. */
  readonly acrossBodies: (measured: string, span: string) => string;
  readonly bodiesCount: (count: string) => string;
  /** What the small words under the key figures compare with: 变化均与2024年相比. */
  readonly changesAgainst: (period: string) => string;
  readonly noChangesAgainst: (period: string) => string;
  readonly rank: string;
  readonly ranked: (rank: string, count: string) => string;
  readonly tied: string;
  readonly rankingOf: (level: string, count: string) => string;
  readonly bodiesBetween: (count: string) => string;
  readonly distributionOf: (count: string) => string;
  readonly median: (text: string) => string;
  readonly middleHalf: (low: string, high: string) => string;
  readonly peerRefusals: Readonly<Record<PeerRefusal, string>>;
  readonly leftOut: (count: string, reason: string, names: readonly string[]) => string;
  /** What the depth of colour means in a heat map. */
  readonly shadeByRow: string;
  readonly shadeByColumn: string;
  readonly shadeByAll: string;
  /** How the rows of a dense heat map run. */
  readonly denseRows: string;
  readonly leastAndMost: (least: string, most: string) => string;
  readonly notFirm: string;
  readonly uncertainShapes: string;
  /** Bodies whose rates are of fewer than so many, each with its counts where they are named. */
  readonly smallBases: (count: string, least: string, names: readonly string[]) => string;
  readonly yearsWithoutData: (years: readonly string[]) => string;
  /** Charts of change. */
  readonly changes: string;
  readonly bySize: string;
  readonly approximateNote: string;
  readonly withheldChanges: string;
  readonly percentChange: string;
  readonly pointsChange: string;
  readonly smallBaseNote: (least: string) => string;
  readonly earlierPair: (latest: string) => string;
  readonly counted: (count: string) => string;
  /** Charts of parts of a whole. */
  readonly divisions: Readonly<Record<Breakdown['by'], string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly share: string;
  readonly total: string;
  readonly notListed: string;
  readonly ofWhole: (whole: string, share: string) => string;
  readonly largestPart: (label: string, text: string) => string;
  readonly printedAs: (printed: string, computed: string) => string;
  readonly overlapNote: string;
  readonly partialNote: string;
  readonly wholeUnknown: string;
  readonly sumDiffers: (sum: string, whole: string) => string;
  readonly labelsDrift: (labels: string) => string;
  readonly basesDiffer: (bases: string) => string;
  readonly otherDivisions: (names: string) => string;
  readonly classesAtHandOver: string;
  /** Charts of steps. */
  readonly flows: Readonly<Record<'suggestions' | 'stations' | 'steps', string>>;
  readonly step: string;
  readonly ratio: string;
  readonly shareOfFirst: string;
  readonly stepShares: string;
  readonly shareOfBefore: string;
  readonly ofFirstStep: (share: string) => string;
  readonly ofStepBefore: (share: string) => string;
  readonly eachBrings: (ratio: string) => string;
  readonly stepsDiffer: string;
  readonly countedApart: (label: string, text: string) => string;
  readonly notAStep: (label: string, why: string) => string;
  /** Charts of plans and agendas. */
  readonly planAndResult: string;
  readonly done: string;
  readonly planStatuses: Readonly<Record<PlanStatus, string>>;
  readonly itemStatuses: Readonly<Record<NonNullable<AgendaItem['status']>, string>>;
  readonly lessThanPlanned: (amount: string) => string;
  readonly moreThanPlanned: (amount: string) => string;
  readonly planNote: string;
  readonly plannedItems: string;
  readonly byThemeAndForm: string;
  readonly itemsNote: string;
  readonly agenda: string;
  readonly items: (count: string) => string;
  readonly item: string;
  readonly theme: string;
  readonly form: string;
  readonly organ: string;
  readonly status: string;
}
