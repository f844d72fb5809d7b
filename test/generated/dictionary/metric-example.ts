import {
  catalogue,
  figuresOf,
  formatFigure,
  type Figure,
  type Locale,
} from '@congress-metrics/core';
import { bodyAndPeriod, cite, examples, type Example } from './records.js';

interface Candidate extends Example {
  readonly figure: Figure;
  readonly quote: string;
}

const candidatesFor = (metric: string): readonly Candidate[] =>
  examples.flatMap((example) => {
    const figure = figuresOf(example.record).get(metric);
    return figure?.quantity === undefined || figure.quote === undefined
      ? []
      : [{ ...example, figure, quote: figure.quote }];
  });

/** How much of the term is missing from the printed words, from 0 to 1. */
const strangeness = ({ figure, quote }: Candidate): number => {
  const characters = new Set(catalogue.get(figure.metric)?.term);
  const missing = [...characters].filter((character) => !quote.includes(character));
  return missing.length / Math.max(1, characters.size);
};

/** What makes an example less clear: the less, the better. */
const obscurity = (candidate: Candidate): number => {
  const { record, figure, quote } = candidate;
  return [
    !/\p{Script=Han}/u.test(quote) && 8,
    figure.attributedTo !== undefined && 4,
    record.period.type !== 'year' && 3,
    3 * strangeness(candidate),
    figure.qualifier !== 'exact' && 1,
    figure.statuses.some((status) => status !== 'A') && 1,
    quote.length > 30 && 1,
  ].reduce<number>((sum, points) => sum + Number(points), 0);
};

/** The clearest printed figure of a metric, or `undefined` where no record has one. */
export const clearestExample = (metric: string): Candidate | undefined =>
  [...candidatesFor(metric)]
    // A stable sort: among equals the first file stays first.
    .sort((a, b) => obscurity(a) - obscurity(b))[0];

/** The unit words in which records have printed a metric. */
export const printedUnits = (metric: string): readonly string[] => [
  ...new Set(candidatesFor(metric).map(({ figure }) => figure.unit)),
];

/** The example in words: the printed quote, then value, body, period and source. */
export const exampleInWords = (metric: string, locale: Locale): string | undefined => {
  const example = clearestExample(metric);
  if (example === undefined) return undefined;
  const { record, figure, quote } = example;
  const source = figure.source === undefined ? '' : cite(figure.source, locale);
  return (
    `> ${quote}\n\n` +
    `${bodyAndPeriod(record, locale)}${locale.words.colon}**${formatFigure(figure, locale)}**` +
    (source === '' ? '' : ` — ${source}`)
  );
};
