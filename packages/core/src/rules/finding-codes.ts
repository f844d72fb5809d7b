import type { FindingLevel } from './finding-level.js';

/** What one kind of finding weighs, and which rule raises it. */
interface CodeEntry {
  readonly level: FindingLevel;
  /** Id of the rule; `form` is the form of a text and of a record, `table` that of tables. */
  readonly rule: string;
}

/** Every code that reading or a rule may raise. Its words are in the locales. */
export const findingCodes = {
  'too-large': { level: 'error', rule: 'form' },
  encoding: { level: 'error', rule: 'form' },
  'empty-text': { level: 'error', rule: 'form' },
  syntax: { level: 'error', rule: 'form' },
  'too-deep': { level: 'error', rule: 'form' },
  'duplicate-key': { level: 'error', rule: 'form' },
  'forbidden-key': { level: 'error', rule: 'form' },
  'number-not-exact': { level: 'error', rule: 'form' },
  'number-too-large': { level: 'error', rule: 'form' },
  missing: { level: 'error', rule: 'form' },
  'wrong-type': { level: 'error', rule: 'form' },
  'unknown-key': { level: 'error', rule: 'form' },
  'not-in-list': { level: 'error', rule: 'form' },
  'out-of-range': { level: 'error', rule: 'form' },
  'too-short': { level: 'error', rule: 'form' },
  'too-long': { level: 'error', rule: 'form' },
  'hidden-character': { level: 'error', rule: 'form' },
  blank: { level: 'error', rule: 'form' },
  'bad-date': { level: 'error', rule: 'form' },
  'bad-id': { level: 'error', rule: 'form' },
  'web-address': { level: 'error', rule: 'form' },
  'waiver-unused': { level: 'notice', rule: 'form' },
  'newer-schema': { level: 'error', rule: 'form' },
  'unsupported-format': { level: 'error', rule: 'table' },
  'bad-workbook': { level: 'error', rule: 'table' },
  'encoding-guessed': { level: 'warning', rule: 'table' },
  'alias-not-allowed': { level: 'error', rule: 'table' },
  'quote-not-closed': { level: 'error', rule: 'table' },
  'stray-quote': { level: 'error', rule: 'table' },
  'no-heading': { level: 'error', rule: 'table' },
  'rows-skipped': { level: 'warning', rule: 'table' },
  'sheet-skipped': { level: 'notice', rule: 'table' },
  'unknown-column': { level: 'error', rule: 'table' },
  'duplicate-column': { level: 'error', rule: 'table' },
  'unknown-section': { level: 'error', rule: 'table' },
  'row-without-owner': { level: 'error', rule: 'table' },
  'duplicate-row': { level: 'error', rule: 'table' },
  'cell-without-heading': { level: 'error', rule: 'table' },
  'cell-not-used': { level: 'error', rule: 'table' },
  'cell-contradicts': { level: 'error', rule: 'table' },
  'cell-tidied': { level: 'warning', rule: 'table' },
  'term-differs': { level: 'error', rule: 'table' },
  'bad-period': { level: 'error', rule: 'table' },
  'number-form': { level: 'error', rule: 'table' },
  'number-in-words': { level: 'error', rule: 'table' },
  'scale-in-cell': { level: 'error', rule: 'table' },
  'unit-in-cell': { level: 'error', rule: 'table' },
  'absence-mark': { level: 'error', rule: 'table' },
  'formula-error': { level: 'error', rule: 'table' },
  'unknown-metric': { level: 'error', rule: 'references' },
  'unknown-indicator': { level: 'error', rule: 'references' },
  'unknown-source': { level: 'error', rule: 'references' },
  'unknown-unit': { level: 'error', rule: 'references' },
  'own-metric-shadows': { level: 'error', rule: 'references' },
  'duplicate-id': { level: 'error', rule: 'references' },
  'period-reversed': { level: 'error', rule: 'period' },
  'period-outside-year': { level: 'error', rule: 'period' },
  'reported-before-the-end': { level: 'notice', rule: 'period' },
  'unit-mixed': { level: 'error', rule: 'unit-mixed' },
  'share-over-100': { level: 'error', rule: 'unit-mixed' },
  'looks-like-fraction': { level: 'warning', rule: 'unit-mixed' },
  'negative-count': { level: 'error', rule: 'unit-mixed' },
  'quote-mismatch': { level: 'error', rule: 'quote' },
  'qualifier-dropped': { level: 'error', rule: 'quote' },
  'qualifier-differs': { level: 'warning', rule: 'quote' },
  'quote-not-in-text': { level: 'error', rule: 'quote-in-text' },
  'zero-without-quote': { level: 'warning', rule: 'proof' },
  'figures-without-quote': { level: 'notice', rule: 'proof' },
  'rate-differs': { level: 'error', rule: 'reported-rate' },
  'rate-last-digit': { level: 'warning', rule: 'reported-rate' },
  'rate-truncated': { level: 'notice', rule: 'reported-rate' },
  'parts-differ-from-total': { level: 'error', rule: 'parts-and-total' },
  'parts-exceed-total': { level: 'error', rule: 'parts-and-total' },
  'part-exceeds-whole': { level: 'error', rule: 'part-within-whole' },
  'combined-differs': { level: 'error', rule: 'combined' },
  'breakdown-differs': { level: 'error', rule: 'breakdown' },
  'breakdown-exceeds': { level: 'error', rule: 'breakdown' },
  'share-differs': { level: 'error', rule: 'breakdown' },
  'share-last-digit': { level: 'warning', rule: 'breakdown' },
  'share-truncated': { level: 'notice', rule: 'breakdown' },
  'quote-lacks-part': { level: 'error', rule: 'breakdown' },
  'shares-do-not-add-up': { level: 'error', rule: 'shares-add-up' },
  'shares-off-by-rounding': { level: 'notice', rule: 'shares-add-up' },
  'sources-contradict': { level: 'warning', rule: 'sources-contradict' },
  'other-quote-mismatch': { level: 'error', rule: 'sources-contradict' },
  'counterparts-differ': { level: 'notice', rule: 'counterparts' },
  'whole-implied': { level: 'notice', rule: 'implied-whole' },
  'no-whole-fits': { level: 'error', rule: 'implied-whole' },
  'percent-or-point': { level: 'notice', rule: 'percent-or-point' },
  'points-for-a-count': { level: 'error', rule: 'percent-or-point' },
  'plan-as-result': { level: 'warning', rule: 'plan-as-result' },
  'agenda-exceeds-count': { level: 'warning', rule: 'agenda' },
  'plan-items-open': { level: 'notice', rule: 'agenda' },
  'level-without-power': { level: 'warning', rule: 'power-of-level' },
  'change-differs': { level: 'error', rule: 'printed-change' },
  'implausible-change': { level: 'warning', rule: 'implausible-change' },
  'outlier-in-history': { level: 'warning', rule: 'outlier' },
  'comparison-withheld': { level: 'notice', rule: 'comparison-across-break' },
  'scope-changed': { level: 'warning', rule: 'comparison-across-break' },
  'change-across-break': { level: 'warning', rule: 'comparison-across-break' },
  'repeats-last-year': { level: 'notice', rule: 'repeat' },
  'stock-does-not-roll-forward': { level: 'warning', rule: 'roll-forward' },
  'restated-without-record': { level: 'error', rule: 'versions' },
  'revision-of-nothing': { level: 'error', rule: 'versions' },
  'year-exceeds-term': { level: 'error', rule: 'year-within-term' },
  'years-differ-from-term': { level: 'warning', rule: 'years-and-term' },
} as const satisfies Record<string, CodeEntry>;

/** Code of a finding, such as `rate-differs`. */
export type FindingCode = keyof typeof findingCodes;

/** Whether a text is the code of a finding; `toString` is none. */
export const isFindingCode = (code: string): code is FindingCode =>
  Object.hasOwn(findingCodes, code);

type Entries = typeof findingCodes;

/** Id of a rule: one relation that the figures of a record have to keep. */
export type RuleId = Exclude<Entries[FindingCode]['rule'], 'form' | 'table'>;

/** The codes that a rule may raise. */
export type CodeOf<Rule extends string> = {
  [Code in FindingCode]: Entries[Code]['rule'] extends Rule ? Code : never;
}[FindingCode];
