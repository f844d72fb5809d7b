import type { FindingCode } from '@congress-metrics/core/read';

/** A change to a record: a place, and what is put there; `undefined` takes away what is there. */
export type Edit = readonly [place: readonly (string | number)[], value: unknown];

/** A slip of the pen in a real record, by its file's name, that makes a check speak up. */
export interface Slip {
  readonly record: string;
  readonly edits: readonly Edit[];
  /** The same in a record beside it, such as last year's. */
  readonly beside?: { readonly record: string; readonly edits: readonly Edit[] };
  /** What is given as the text of the report. */
  readonly text?: string;
}

const haidian = (...edits: readonly Edit[]): Slip => ({ record: 'haidian-2024', edits });
const haidian2025 = (...edits: readonly Edit[]): Slip => ({ record: 'haidian-2025', edits });
const observers = (change: string, value: unknown): Slip =>
  haidian([['metrics', 'observers', change], value]);
const share = (at: number, value: number): Slip => ({
  record: 'beijing-2021',
  edits: [[['breakdowns', 0, 'parts', at, 'share'], { value, quote: `占${String(value)}%` }]],
});
const rate = (at: number, value: number): Slip => haidian([['reported', at, 'value'], value]);
const change = (of: string, measure: string): readonly Edit[] => [
  [['reported'], [{ kind: 'change', of, direction: 'up', value: 6, measure }]],
];

/** For codes that no example record raises as it stands: a slip that does. Others show none. */
export const checkSlips: Readonly<Partial<Record<FindingCode, Slip>>> = {
  'unknown-metric': haidian([['metrics', 'special-work-report'], 46]),
  'unknown-indicator': haidian([['reported', 0, 'indicator'], 'suggestion-resolved-rate']),
  'unknown-source': observers('source', 'work-report-2042'),
  'unknown-unit': observers('unit', '人回'),
  'own-metric-shadows': haidian([
    ['ownMetrics', 'observers'],
    { term: '列席代表', unit: '人次', kind: 'flow' },
  ]),
  'duplicate-id': haidian([['sources', 1], { id: 'work-report-2024', title: '海淀报' }]),
  'period-reversed': {
    record: 'beijing-2018-2022',
    edits: [[['period'], { type: 'term', from: 2022, to: 2018 }]],
  },
  'unit-mixed': observers('unit', '名'),
  'share-over-100': haidian([['metrics', 'suggestion-meeting-rate'], 161.2]),
  'looks-like-fraction': haidian([['metrics', 'suggestion-meeting-rate'], 0.612]),
  'negative-count': observers('value', -91),
  'quote-mismatch': observers('value', 19),
  'qualifier-dropped': haidian([['metrics', 'voters-received', 'qualifier'], undefined]),
  'qualifier-differs': haidian([['metrics', 'voters-received', 'qualifier'], 'about']),
  'quote-not-in-text': {
    ...observers('quote', '邀请市、区代表91人列席常委会会议'),
    text: '邀请市、区代表91人次列席常委会会议',
  },
  'zero-without-quote': haidian([['metrics', 'interpellations'], 0]),
  'figures-without-quote': haidian([['metrics', 'observers'], 91]),
  'rate-differs': rate(0, 62.1),
  'rate-last-digit': rate(0, 61.3),
  'rate-truncated': rate(0, 61.1),
  'parts-differ-from-total': haidian([['metrics', 'suggestions'], 208]),
  'parts-exceed-total': {
    record: 'sichuan-2016',
    edits: [[['metrics', 'suggestions-with-feedback', 'value'], 700]],
  },
  'part-exceeds-whole': haidian([['metrics', 'suggestions-resolved', 'value'], 216]),
  'combined-differs': { record: 'xuhui-2023', edits: [[['metrics', 'special-studies'], 45]] },
  'breakdown-differs': {
    record: 'beijing-2021',
    edits: [[['breakdowns', 0, 'parts', 0, 'value'], 356]],
  },
  'breakdown-exceeds': {
    record: 'beijing-2021',
    edits: [
      [['breakdowns', 0, 'coverage'], 'partial'],
      [['breakdowns', 0, 'parts', 0, 'value'], 653],
    ],
  },
  'quote-lacks-part': {
    record: 'beijing-2021',
    edits: [[['breakdowns', 0, 'parts', 0, 'value'], 356]],
  },
  'share-differs': share(0, 93),
  'share-last-digit': share(0, 40),
  'share-truncated': share(2, 17),
  'shares-do-not-add-up': share(0, 93),
  'shares-off-by-rounding': share(0, 40),
  'sources-contradict': {
    record: 'beijing-2025',
    edits: [
      [
        ['metrics', 'suggestions', 'alsoPrinted'],
        [{ value: 937, quote: '建议937件', source: 'suggestions-news-2025' }],
      ],
    ],
  },
  'other-quote-mismatch': {
    record: 'beijing-2025',
    edits: [[['metrics', 'suggestions', 'alsoPrinted'], [{ quote: '建议937件' }]]],
  },
  'counterparts-differ': haidian([['metrics', 'work-appraisals', 'value'], 8]),
  'no-whole-fits': rate(2, 97),
  'points-for-a-count': haidian(...change('observers', 'points')),
  'plan-as-result': observers('quote', '拟邀请市、区代表91人次列席常委会会议'),
  'agenda-exceeds-count': haidian([['metrics', 'special-work-reports', 'value'], 4]),
  'plan-items-open': haidian([
    ['plan'],
    { agenda: [{ id: 'budget', theme: 'finance', form: 'examine-budget', title: '预算审查' }] },
  ]),
  'level-without-power': haidian([['metrics', 'legislation-passed'], 2]),
  'change-differs': haidian2025(...change('standing-committee-meetings', 'number')),
  'implausible-change': haidian2025([['metrics', 'appointments-and-removals', 'value'], 1880]),
  'outlier-in-history': {
    record: 'shenzhen-2025',
    edits: [[['metrics', 'standing-committee-meetings', 'value'], 70]],
  },
  'scope-changed': haidian2025([['metrics', 'special-work-reports', 'status'], undefined]),
  'change-across-break': haidian2025(...change('special-work-reports', 'number')),
  'stock-does-not-roll-forward': {
    ...haidian2025(
      [['metrics', 'deputies-in-office'], 460],
      [['metrics', 'deputies-resigned'], 5],
      [['metrics', 'deputies-terminated'], 0],
    ),
    beside: { record: 'haidian-2024', edits: [[['metrics', 'deputies-in-office'], 430]] },
  },
  'restated-without-record': observers('value', 92),
  'revision-of-nothing': observers('revisions', [
    { date: '2026-01-09', old: 91, kind: 'correction', reason: '更正' },
  ]),
  'year-exceeds-term': {
    record: 'beijing-2019',
    edits: [[['metrics', 'standing-committee-meetings', 'value'], 70]],
  },
  'years-differ-from-term': haidian([['period'], { type: 'term', from: 2024, to: 2025 }]),
};
