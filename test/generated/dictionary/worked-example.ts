import {
  compute,
  figuresOf,
  forLanguage,
  formatNumber,
  formatQuantity,
  isApproximate,
  type Figures,
  type Indicator,
  type IndicatorResult,
  type Locale,
  type ReportedRate,
  type Side,
} from '@congress-metrics/core';
import { bodyAndPeriod, examples, linkToRecord, type Example } from './records.js';
import { pageWords } from './words.js';

type Computed = Extract<IndicatorResult, { status: 'computed' }>;

interface Worked extends Example {
  readonly figures: Figures;
  readonly result: Computed;
  readonly printed: ReportedRate | undefined;
}

const workedOut = (indicator: Indicator): readonly Worked[] =>
  examples.flatMap((example) => {
    const figures = figuresOf(example.record);
    const result = compute(indicator, figures);
    const printed = example.record.reported?.find(
      (rate): rate is ReportedRate =>
        rate.kind === 'rate' && rate.indicator === indicator.id && rate.whole === undefined,
    );
    return result.status === 'computed' ? [{ ...example, figures, result, printed }] : [];
  });

const obscurity = ({ record, result, printed }: Worked): number =>
  (printed === undefined ? 4 : 0) +
  (record.period.type === 'year' ? 0 : 2) +
  result.cautions.length;

const sideInNumbers = (side: Side, figures: Figures, locale: Locale): string => {
  const numbers = side.figures.flatMap((figure) =>
    (figure.derivedFrom?.flatMap((id) => figures.get(id) ?? []) ?? [figure]).map((one) =>
      formatNumber(one, locale),
    ),
  );
  return numbers.length > 1 ? `(${numbers.join(' + ')})` : (numbers[0] ?? '');
};

/** An indicator worked out from a real record, `126 ÷ (203 + 3) = 61.2%`; `undefined` where none has both sides. */
export const workedExample = (indicator: Indicator, locale: Locale): string | undefined => {
  const [best] = [...workedOut(indicator)].sort((a, b) => obscurity(a) - obscurity(b));
  if (best === undefined) return undefined;
  const words = forLanguage(pageWords, locale.tag);
  const { record, name, figures, result, printed } = best;
  const percent = indicator.unit === 'percent' ? '%' : '';
  const shown = (value: number): string =>
    Number.isFinite(value)
      ? formatQuantity({ value, low: value, high: value }, indicator.places, locale) + percent
      : '∞';
  const value = formatQuantity(result.value, indicator.places, locale) + percent;
  const asides = [
    ...(isApproximate(result.value)
      ? [words.between(shown(result.value.low), shown(result.value.high))]
      : []),
    ...result.cautions.map((caution) => words.cautions[caution]),
    ...(printed?.quote === undefined ? [] : [words.printedAs(locale.quoted(printed.quote))]),
  ];
  const sum = [result.part, result.whole]
    .map((side) => sideInNumbers(side, figures, locale))
    .join(' ÷ ');
  return (
    `> ${sum} = **${value}**${asides.length === 0 ? '' : locale.aside(asides.join(locale.listSeparator))}\n>\n` +
    `> ${bodyAndPeriod(record, locale)} — ${linkToRecord(name)}`
  );
};

/** The metrics of an indicator that the fewest records have: why there is no worked example. */
export const scarcest = (indicator: Indicator): string => {
  const count = (id: string): number =>
    examples.filter(({ record }) => figuresOf(record).get(id)?.quantity !== undefined).length;
  return [...indicator.part, ...indicator.whole].reduce((rarest, id) =>
    count(id) < count(rarest) ? id : rarest,
  );
};
