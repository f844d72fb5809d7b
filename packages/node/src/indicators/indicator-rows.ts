import {
  bodyName,
  computeAll,
  figuresOf,
  forLanguage,
  formatFigure,
  formatQuantity,
  metricLabel,
  type ByLanguage,
  type Caution,
  type CongressRecord,
  type Figure,
  type Locale,
  type Unavailable,
} from '@congress-metrics/core';

/** One indicator of one record, with the numbers that it was worked out from. */
export interface IndicatorRow {
  readonly body: string;
  readonly period: string;
  readonly indicator: string;
  readonly name: string;
  /** In percent, or as a ratio; left out where it cannot be worked out. */
  readonly value?: number;
  readonly unit: 'percent' | 'ratio' | 'per-hundred';
  /** As it is printed: 61.2%, about 1.5. */
  readonly shown: string;
  readonly part: string;
  readonly whole: string;
  /** What to mind, or why there is no value. */
  readonly remark: string;
}

const cautionWords: ByLanguage<Readonly<Record<Caution, string>>> = {
  'zh-CN': { approximate: '含概数', 'small-base': '基数小于20', break: '口径有变化' },
  en: { approximate: 'from approximate figures', 'small-base': 'base under 20', break: 'crosses a break' },
}; // prettier-ignore

const reasonWords: ByLanguage<Readonly<Record<Unavailable['code'], string>>> = {
  'zh-CN': { 'metric-missing': '缺', 'whole-zero': '分母为0：' },
  en: { 'metric-missing': 'missing: ', 'whole-zero': 'the whole is 0: ' },
};

const side = (figures: readonly Figure[], locale: Locale, record: CongressRecord): string =>
  figures
    .map((figure) => `${metricLabel(figure.metric, locale, record)} ${formatFigure(figure, locale)}`)
    .join(' + '); // prettier-ignore

/** All indicators of a record, in the order of the dictionary; also those that cannot be worked out, and why. */
export const indicatorRows = (record: CongressRecord, locale: Locale): readonly IndicatorRow[] => {
  const { tag } = locale;
  const isKnown = (text: string): boolean => Object.hasOwn(forLanguage(cautionWords, tag), text);
  return computeAll(figuresOf(record)).map((result): IndicatorRow => {
    const { id, unit, places } = result.indicator;
    const common = {
      body: bodyName(record.body, tag),
      period: locale.period(record.period),
      indicator: id,
      name: locale.indicators[id as keyof Locale['indicators']].name,
      unit,
    };
    if (result.status === 'unavailable') {
      const names = result.reason.metrics.map((metric) => metricLabel(metric, locale, record));
      const remark =
        forLanguage(reasonWords, tag)[result.reason.code] + names.join(locale.listSeparator);
      return { ...common, shown: '—', part: '', whole: '', remark };
    }
    return {
      ...common,
      value: result.value.value,
      shown: formatQuantity(result.value, places, locale) + (unit === 'percent' ? '%' : ''),
      part: side(result.part.figures, locale, record),
      whole: side(result.whole.figures, locale, record),
      remark: result.cautions
        .filter(isKnown)
        .map((caution) => forLanguage(cautionWords, tag)[caution])
        .join(locale.listSeparator),
    };
  });
};
