import type { Numeral } from '../numerals/numeral.js';
import type { Phrase, Span } from '../phrase/phrase.js';
import type { Candidate } from '../metric/choose.js';

/**
 * How sure a reading is:
 * - `certain`: every word of the label is explained, the unit fits, nothing else fits as well;
 * - `likely`: the best of several, or something was taken over from before;
 * - `own`: the words narrow it beyond what the catalogue has, or the catalogue has nothing of the kind;
 * - `unread`: a quantity of which nothing is said.
 */
export const tiers = ['certain', 'likely', 'own', 'unread'] as const;
export type Tier = (typeof tiers)[number];

/** What a figure of a text was read as. */
export interface Reading {
  readonly numeral: Numeral;
  readonly clause: Span;
  /** Where the words begin that say what is counted: before the clause, where something was taken over. */
  quoteFrom?: number;
  readonly phrase: Phrase;
  /** The label as printed, for a metric of the body's own. */
  readonly label: string;
  /** A metric's id, `own:…`, `rate:…`, `change:…`, `part:…`, `share:…`; left out when unread. */
  metric?: string;
  /** All that the words say, where they say more than one thing. */
  also: readonly string[];
  alternatives: readonly string[];
  tier: Tier;
  /** The rule that decided. */
  rule: string;
  candidates: readonly Candidate[];
  /** The figure of which this one is a part, a share or a change. */
  whole?: Reading;
  /** The figure that is divided, of which this is a part, or a share of a part. */
  divided?: Reading;
  isPlan: boolean;
  isOtherBody: boolean;
  isEarlierYear: boolean;
}
