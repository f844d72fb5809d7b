import {
  inOrder,
  lastYear,
  type CongressRecord,
  type Locale,
  type PointWords,
  type Source,
} from '@congress-metrics/core';
import { ofOneBody } from './choose.js';
import type { ChartRequest, ChartView, DatumName } from './view.js';

/** One datum of a chart that is not made of series: what it is called, and what it says. */
export interface Datum {
  /** The same in every drawing; marks and targets carry it. */
  readonly key: string;
  readonly name: DatumName;
  readonly words: PointWords;
}

/** The view of a chart from its data: tooltip, names and events follow from them. */
export const viewOfData = ({
  data,
  ...view
}: Omit<ChartView, 'wordsOf' | 'nameOf'> & { readonly data: readonly Datum[] }): ChartView => {
  const byKey = new Map(data.map((datum) => [datum.key, datum]));
  return {
    ...view,
    wordsOf: (key) => byKey.get(key)?.words,
    nameOf: (key) => byKey.get(key)?.name,
  };
};

/** The records of the body and up to the year that are asked for, the earliest first. */
export const recordsFor = (
  records: readonly CongressRecord[],
  request: Pick<ChartRequest, 'body' | 'year'>,
): readonly CongressRecord[] =>
  inOrder(ofOneBody(records, request)).filter(
    ({ period }) => lastYear(period) <= (request.year ?? Infinity),
  );

/** The source that a part of a record names, or its first one. */
export const sourceIn = ({ sources }: CongressRecord, id: string | undefined): Source | undefined =>
  sources.find((source) => source.id === id) ?? sources[0];

/** Each source once, by its title and address. */
export const eachOnce = (sources: readonly (Source | undefined)[]): readonly Source[] => {
  const present = sources.flatMap((source) => source ?? []);
  return [
    ...new Map(present.map((source) => [`${source.title}${source.url ?? ''}`, source])).values(),
  ];
};

/** The printed words and where they stand, a line each. */
export const printedLines = (
  quote: string | undefined,
  source: Source | undefined,
  { words, quoted, aside }: Locale,
): readonly string[] => [
  ...(quote === undefined ? [] : [words.quote + words.colon + quoted(quote)]),
  ...(source === undefined
    ? []
    : [
        words.source +
          words.colon +
          source.title +
          (source.date === undefined ? '' : aside(source.date)),
      ]),
];

/** Sentences as a paragraph. */
export const paragraph = (sentences: readonly string[], { listSeparator, stop }: Locale): string =>
  sentences.length === 0 ? '' : sentences.join(listSeparator) + stop.trimEnd();
