import type { Finding } from '@congress-metrics/core';

type Parameters = Finding['parameters'];

/** Parameters that most rules' words need, from real reports. */
const usual: Parameters = {
  metric: 'suggestions', id: 'sugestions', suggestion: 'suggestions', value: 206, key: 'value',
  received: 'string', expected: 'number', unit: '人次', quote: '代表建议203件', printed: 206,
  part: 126, whole: '203 + 3', exact: 61.165, computed: 61.2, indicator: 'suggestion-resolution-rate',
  total: 206, parts: '203 + 4', sum: 207, label: '城乡建设方面', before: 46, now: 52, factor: 10,
  token: '9007199254740993', read: 9007199254740992, size: '50 MB', limit: '32 MB', offset: 120,
  firstLine: 12, minimum: 1, maximum: 4000, code: 'rate-differs', heading: '数植', first: 'D1',
  sheet: 'Sheet2', rows: 1, text: '3.94亿', other: '约', section: '指标', allowed: '指标、来源、议题',
  term: '代表议案', format: 'xlsx', name: 'a', word: '将', level: 'county', year: 2024, rate: 32.7,
  low: 49, high: 49, points: 59.2, percent: 60, scope: '一府一委两院', scopeBefore: '一府两院',
  near: '】', deepest: 64, character: 'U+202E', otherValue: 6, known: '件、项、次、人次',
  wholeValue: 206, partValue: 207, recorded: 'exact',
}; // prettier-ignore

const own: Readonly<Record<string, Parameters>> = {
  'rate-differs': { printed: 62.1 },
  'rate-truncated': { printed: 61.1 },
  'qualifier-dropped': { metric: 'voters-received', value: 11000, printed: 'nearly', quote: '接待选民近11000人次' },
  'qualifier-differs': { metric: 'voters-received', printed: 'nearly', recorded: 'about' },
  'looks-like-fraction': { metric: 'suggestion-resolution-rate', value: 0.612, percent: 61.2 },
  'share-over-100': { metric: 'suggestion-reply-rate', value: 612 },
  'negative-count': { value: -12 },
  'unit-mixed': { metric: 'special-work-reports', expected: '项' },
  'part-exceeds-whole': { part: 'legislation-passed', partValue: 9, whole: 'drafts-deliberated', wholeValue: 8 },
  'counterparts-differ': { metric: 'work-appraisals', value: 7, other: 'appraisal-opinions' },
  'whole-implied': { part: 'staff-under-40', value: 16 },
  'no-whole-fits': { part: 'staff-under-40', value: 16, rate: 99.9 },
  'percent-or-point': { now: 61.2, quote: '同比提高2%', year: 2023, before: undefined },
  'plan-as-result': { metric: 'special-work-reports', quote: '将听取和审议专项工作报告20项' },
  'level-without-power': { metric: 'legislation-enacted' },
  'comparison-withheld': { metric: 'special-work-reports' },
  'scope-changed': { metric: 'special-work-reports' },
  'repeats-last-year': { metric: 'appointments-and-removals', value: 138 },
  'quote-mismatch': { value: 260 },
  'quote-not-in-text': { quote: '代表建议260件' },
  'number-in-words': { text: '二十三', suggestion: 23 },
  'number-form': { text: '1,23,4', suggestion: 1234 },
  'scale-in-cell': { suggestion: 3.94, unit: '亿' },
  'unit-in-cell': { text: '52人次', expected: '项' },
  'absence-mark': { text: '—' },
  'formula-error': { text: '#REF!' },
  'cell-tidied': { text: '１４００余件', read: '1400余' },
  'cell-contradicts': { text: '近11000' },
  'cell-not-used': { text: '上升', heading: '方向' },
  'cell-without-heading': { text: '46' },
  'unknown-column': { suggestion: '数值' },
  'unknown-section': { text: '指示', suggestion: '指标' },
  'term-differs': { metric: 'suggestions', term: '代表议案' },
  'bad-period': { text: '2024年', suggestion: 2024 },
  'bad-date': { value: '2024-02-30' },
  'bad-id': { value: '海淀' },
  'web-address': { value: 'javascript:alert(1)' },
  'not-in-list': { value: 'conty', suggestion: 'county', allowed: 'national | provincial | prefecture | county | township' },
  'out-of-range': { value: 1900, minimum: 1954, maximum: undefined },
  'duplicate-row': { first: 'D8' },
  encoding: { encoding: 'utf-8' },
  syntax: { format: undefined },
}; // prettier-ignore

/** Parameters of a rule's example. */
export const exampleParameters = (code: string): Parameters => ({
  ...usual,
  ...(Object.hasOwn(own, code) ? own[code] : {}),
});
