import type { Change } from '../figures/change.js';
import { formatChange, formatFigure, formatPoint, spellChange } from './format.js';
import type { Locale } from './locale.js';
import { bodyName } from './body-name.js';
import type { Point, Series } from '../figures/series.js';
import { inLanguage } from '../record/text.js';

/** What a chart is called: what is measured, whose it is, and when. */
export interface Title {
  readonly title: string;
  /** The unit, or the units by panel, and what is compared. */
  readonly subtitle: string;
}

const periodsOf = (series: readonly Series[]): readonly Point[] => series[0]?.points ?? [];

const isShown = (point: Point): boolean => point.figure?.quantity !== undefined;

/** A change as part of a sentence: 比上年上升6项, 与上年持平, or why there is none. */
const changeWords = (change: Change, { unit, measure }: Series, locale: Locale): string => {
  const spelled = spellChange(change, unit, measure, locale);
  const isMove = change.status === 'computed' && change.difference.value !== 0;
  return isMove ? locale.words.againstYearBefore(spelled) : spelled;
};

const saysBreak = ({ change }: Point): boolean =>
  change?.status === 'withheld' && change.reason === 'break';

/**
 * Marks that change how a figure is read, in words: planned, provisional, a break. A break that the
 * words of the change have told is not told twice.
 */
const remarks = (point: Point, locale: Locale): readonly string[] => [
  ...(point.figure?.planned === true ? [locale.words.planned] : []),
  ...(point.figure?.statuses ?? [])
    .filter((status) => status !== 'A' && !(status === 'B' && saysBreak(point)))
    .map((status) => locale.statuses[status]),
];

/** The title and subtitle of a chart of the given series. */
export const titleOf = (series: readonly Series[], locale: Locale): Title => {
  const [first] = series;
  if (first === undefined) return { title: '', subtitle: '' };
  const body = bodyName(first.body, locale.tag);
  const periods = periodsOf(series);
  const [from, to] = [periods[0], periods.at(-1)];
  const measured = series.length === 1 ? first.label : locale.words.work;
  const span =
    from === undefined || to === undefined
      ? ''
      : from === to
        ? locale.period(to.period)
        : locale.words.span(locale.period(from.period), locale.period(to.period));
  const units = [...new Set(series.map(({ unit, measure }) => locale.unitTitle(unit, measure)))];
  return {
    title: locale.words.titleOf(body, measured, span),
    subtitle: units.length === 1 ? (units[0] ?? '') : locale.words.unitsDiffer,
  };
};

/** A figure in words, ready to be read out or shown in a tooltip. */
export interface PointWords {
  /** Metric and period. */
  readonly title: string;
  /** The value, and whatever changes how it is read. */
  readonly value: string;
  /** The change, notes, quote and source, a line each. */
  readonly lines: readonly string[];
}

/** The words of one point: value, change, status, note, the printed words and their source. */
export const describePoint = (series: Series, point: Point, locale: Locale): PointWords => {
  const { figure, change, plan } = point;
  const { words } = locale;
  const lines = [
    ...(change === undefined ? [] : [changeWords(change, series, locale)]),
    ...(plan?.quantity === undefined
      ? []
      : [words.planned + words.colon + formatFigure(plan, locale)]),
    ...remarks(point, locale),
    ...(figure?.scope === undefined ? [] : [words.scope + words.colon + figure.scope]),
    ...(figure?.attributedTo === undefined
      ? []
      : [words.attributedTo + words.colon + inLanguage(figure.attributedTo, locale.tag)]),
    ...(figure?.note === undefined ? [] : [inLanguage(figure.note, locale.tag)]),
    ...(figure?.quote === undefined
      ? []
      : [words.quote + words.colon + locale.quoted(figure.quote)]),
    ...(figure?.source === undefined
      ? []
      : [
          words.source +
            words.colon +
            figure.source.title +
            (figure.source.date === undefined ? '' : locale.aside(figure.source.date)),
        ]),
  ];
  return {
    title: `${locale.period(point.period)} ${series.label}`,
    value: formatPoint(point, locale),
    lines,
  };
};

const sentence = (one: Series, locale: Locale): string => {
  const shown = one.points.filter(isShown);
  const latest = shown.at(-1);
  const { words } = locale;
  if (latest === undefined) return `${one.label}${words.colon}${words.empty}`;
  const parts = [`${locale.period(latest.period)} ${formatPoint(latest, locale)}`];
  if (latest.change !== undefined) parts.push(changeWords(latest.change, one, locale));
  if (shown.length > 2) {
    const valueOf = (point: Point): number => point.figure?.quantity?.value ?? 0;
    const highest = shown.reduce((a, b) => (valueOf(b) > valueOf(a) ? b : a));
    const lowest = shown.reduce((a, b) => (valueOf(b) < valueOf(a) ? b : a));
    if (valueOf(highest) !== valueOf(lowest)) {
      parts.push(words.highest(locale.period(highest.period), formatPoint(highest, locale)));
      parts.push(words.lowest(locale.period(lowest.period), formatPoint(lowest, locale)));
    }
  }
  for (const point of one.points)
    if (!isShown(point)) parts.push(`${locale.period(point.period)} ${formatPoint(point, locale)}`);
  const marked = one.points.filter((point) => remarks(point, locale).length > 0);
  for (const point of marked)
    parts.push(`${locale.period(point.period)} ${remarks(point, locale).join(locale.comma)}`);
  return one.label + words.colon + parts.join(locale.comma);
};

/** A chart in words: for each series the latest figure, its change, the extremes, the gaps and the marks. */
export const describeSeries = (series: readonly Series[], locale: Locale): string =>
  series.map((one) => sentence(one, locale)).join(locale.listSeparator) + locale.stop.trimEnd();

/** A table cell: what it says, and what has to be said beside it. */
export interface Cell {
  readonly text: string;
  readonly note?: string;
}

/** The data of a chart as a table: a row a metric, a column a period, and the last change. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly header: string; readonly cells: readonly Cell[] }[];
}

const cellOf = (point: Point, locale: Locale): Cell => {
  const note = [
    ...remarks(point, locale),
    ...(point.plan?.quantity === undefined
      ? []
      : [locale.words.planned + locale.words.colon + formatFigure(point.plan, locale)]),
  ].join(locale.comma);
  return { text: formatPoint(point, locale), ...(note && { note }) };
};

/** The same data in the same order as the chart shows them, every gap and mark in words. */
export const tableOf = (series: readonly Series[], locale: Locale): Table => {
  const { words } = locale;
  const periods = periodsOf(series);
  const compared = periods.length > 1;
  return {
    caption: titleOf(series, locale).title,
    columns: [
      words.metric,
      ...periods.map((point) => locale.period(point.period)),
      ...(compared ? [words.change] : []),
    ],
    rows: series.map((one) => {
      const last = one.points.at(-1)?.change;
      return {
        header: one.label,
        cells: [
          ...one.points.map((point) => cellOf(point, locale)),
          ...(compared
            ? [{ text: last === undefined ? '—' : formatChange(last, one.unit, locale) }]
            : []),
        ],
      };
    }),
  };
};
