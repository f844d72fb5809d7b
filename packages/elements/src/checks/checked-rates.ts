import {
  figuresOf,
  formatQuantity,
  metricLabel,
  recompute,
  summariseRates,
  type CongressRecord,
  type Locale,
  type Recomputed,
  type ReportedRate,
  type Side,
} from '@congress-metrics/core';

/** Whether the rates that the records print are what their own figures give. */
export type CheckSummary = 'agrees' | 'differs' | 'notCheckable';

/** One printed rate with its arithmetic in words. */
export interface CheckedRate {
  /** What the rate is, and of which year. */
  readonly title: string;
  /** 126 ÷ (203 + 3) = 61.2% */
  readonly sum: string;
  readonly printed: string;
  readonly agrees: boolean;
}

/** The rates that a record prints exactly: one that says “over nine tenths” is no sum to check. */
function exactRates({ reported = [] }: CongressRecord): readonly ReportedRate[] {
  return reported.filter(
    (one) => one.kind === 'rate' && one.qualifier === undefined,
  ) as ReportedRate[];
}

export function checkSummary(records: readonly CongressRecord[]): CheckSummary {
  const sums = records.map((record) => summariseRates(exactRates(record), figuresOf(record)));
  if (sums.some(({ differing }) => differing > 0)) return 'differs';
  return sums.some(({ agreeing }) => agreeing > 0) ? 'agrees' : 'notCheckable';
}

/** Every printed rate that can be worked out again, with the sum as a reader would write it down. */
export function checkedRates(
  records: readonly CongressRecord[],
  locale: Locale,
): readonly CheckedRate[] {
  return records.flatMap((record) => {
    const figures = figuresOf(record);
    return exactRates(record).flatMap((rate) => {
      const again = recompute(rate, figures);
      return again ? checkedRate(rate, again, record, locale) : [];
    });
  });
}

function checkedRate(
  rate: ReportedRate,
  { part, whole, value, places, agreement }: Recomputed,
  record: CongressRecord,
  locale: Locale,
): CheckedRate {
  const { percent } = locale.words;
  const computed = percent(formatQuantity(value, places, locale));
  return {
    title: `${locale.period(record.period)} ${nameOf(rate, record, locale)}`,
    sum: `${sideInDigits(part)} ÷ ${sideInDigits(whole)} = ${computed}`,
    printed: percent(rate.value.toFixed(places)),
    agrees: agreement !== 'differs',
  };
}

function nameOf(rate: ReportedRate, record: CongressRecord, locale: Locale): string {
  const { indicator = '', label } = rate;
  if (label !== undefined) return label;
  return Object.hasOwn(locale.indicators, indicator)
    ? locale.indicators[indicator as keyof Locale['indicators']].name
    : metricLabel(indicator, locale, record);
}

/** The terms of a side, in brackets where they are added up. */
function sideInDigits({ figures, quantity }: Side): string {
  const terms = figures.map((figure) => String(figure.quantity?.value ?? ''));
  if (terms.length < 2) return terms[0] ?? String(quantity.value);
  return `(${terms.join(' + ')})`;
}
