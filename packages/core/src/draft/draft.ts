import type { Qualifier } from '../record/observation.js';
import type { CongressRecord } from '../record/record.js';
import type { Level } from '../catalogue/level.js';
import type { Reason } from './fates/reason.js';
import type { Tier } from './reading/reading.js';
import type { DraftItem } from './agenda/item.js';

/** A numeral of a report that counts nothing of the body's, and why. Places count UTF-16 code units of the text as given. */
export interface LeftOutNumeral {
  readonly fate: 'left-out';
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly reason: Reason;
}

/** A figure of a report, with what it counts. Places count UTF-16 code units of the text as given. */
export interface DraftFigure {
  readonly fate: 'figure';
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** As printed, in the unit printed: 86.2 of 86.2亿元. */
  readonly value: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** Said of what is to come. */
  readonly plan: boolean;
  /** Said of what somebody else did. */
  readonly otherBody: boolean;
  /** Said of an earlier year. */
  readonly earlierYear: boolean;
  /**
   * A metric of the catalogue, `own:ID`, `rate:INDICATOR`, `change:METRIC`, `part:OF/BY` or `share:OF/BY`,
   * OF being the family of what is divided; left out when unread.
   */
  readonly metric?: string;
  /** Metrics that the same words say besides: 32件均按期完成 are 32 projects and 32 completed. */
  readonly also: readonly string[];
  /** What it could be read as besides, the likeliest first. */
  readonly alternatives: readonly string[];
  readonly tier: Tier;
  /** What is counted, as printed. */
  readonly label: string;
  /** The clause that it stands in. */
  readonly sentence: string;
  /** The rule that decided, and the words that it used. */
  readonly why: { readonly rule: string; readonly words: string };
}

export type DraftNumeral = DraftFigure | LeftOutNumeral;

/** What a report says of itself, as far as it was guessed. */
export interface DraftBody {
  readonly name: string;
  readonly level: Level;
  readonly year: number;
  /** Which of these were guessed from the text. */
  readonly guessed: readonly ('name' | 'level' | 'year')[];
}

/** A report read: every numeral with its fate, a record drafted from the figures, and the items of its agenda. */
export interface Draft {
  readonly body: DraftBody;
  readonly numerals: readonly DraftNumeral[];
  readonly record: CongressRecord;
  readonly agenda: readonly DraftItem[];
}

/** What is known of a report before it is read. */
export interface DraftOptions {
  readonly name?: string;
  readonly level?: Level;
  /** The year of work that it reports. */
  readonly year?: number;
  /** What the source is called: a file's name or a page's title. */
  readonly source?: string;
  /** The same body's record of the year before: its labels and own metrics are patterns. */
  readonly previous?: CongressRecord;
}
