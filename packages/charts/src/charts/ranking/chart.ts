import {
  bodyName,
  describePoint,
  digitsOf,
  figuresOf,
  formatFigure,
  formatPoint,
  grouped,
  lastYear,
  smallBase,
  type CongressRecord,
  type Locale,
  type Series,
  type Table,
} from '@congress-metrics/core';
import { metricsFor } from '../../view/choose.js';
import { eachOnce, paragraph } from '../../view/datum-view.js';
import { peersOf, type Peer, type Peers } from './peers.js';
import { certaintyOf } from '../../view/point-look.js';
import { quartileWords, rankWords } from './strip.js';
import type { Chart, ChartRequest, ChartView } from '../../view/view.js';
import { ranking } from './layout.js';

const mostNames = 6;
/** Of more bodies the reader's own alone gives its source. */
const mostSources = 40;

/** The bodies that are not compared, in words by reason; by name where they are few. */
const leftOut = ({ refused }: Peers, locale: Locale): readonly string[] =>
  [...grouped(refused, ({ reason }) => reason)].map(([reason, bodies]) => {
    const few = bodies.length <= mostNames;
    const names = few ? bodies.map(({ body }) => bodyName(body, locale.tag)) : [];
    const { words, numbers } = locale;
    return words.leftOut(digitsOf(bodies.length, numbers), words.peerRefusals[reason], names);
  });

/** The counts of a rate of fewer than 20: 12件中的12件. */
const countsOf = ({ smallFraction }: Peer, locale: Locale): string | undefined =>
  smallFraction &&
  locale.words.partOfWhole(
    formatFigure(smallFraction[0], locale),
    formatFigure(smallFraction[1], locale),
  );

/** Whose rates are of fewer than 20, with their counts where they are few. */
const smallBases = (detailed: readonly Peer[], locale: Locale): readonly string[] => {
  const small = detailed.filter(({ smallFraction }) => smallFraction !== undefined);
  if (small.length === 0) return [];
  const names = small.length > mostNames ? [] : small;
  const { words, numbers, aside } = locale;
  return [
    words.smallBases(
      digitsOf(small.length, numbers),
      digitsOf(smallBase, numbers),
      names.map((peer) => peer.name + aside(countsOf(peer, locale) ?? '')),
    ),
  ];
};

const named = ({ name, point }: Peer, locale: Locale): readonly [string, string] => [
  name,
  formatPoint(point, locale),
];

const descriptionOf = (peers: Peers, locale: Locale): string => {
  const { values, at, own, label, period, level } = peers;
  const { words } = locale;
  const { length } = values;
  const [first, last] = [at(0), at(length - 1)];
  if (first === undefined || last === undefined) return '';
  const quarters = quartileWords(peers, locale);
  const count = digitsOf(length, locale.numbers);
  return paragraph(
    [
      `${label}${locale.comma}${locale.period(period)}${locale.comma}${words.rankingOf(locale.levels[level], count)}`,
      ...(own === undefined
        ? []
        : [
            `${own.name} ${formatPoint(own.point, locale)}${locale.comma}${rankWords(own, length, locale)}`,
          ]),
      ...(length < 2
        ? []
        : [words.highest(...named(first, locale)), words.lowest(...named(last, locale))]),
      ...(quarters === undefined
        ? []
        : [words.median(quarters[1]), words.middleHalf(quarters[0], quarters[2])]),
      ...leftOut(peers, locale).map((sentence) => sentence.replace(/[.。]$/u, '')),
    ],
    locale,
  );
};

const rowsOf = (peers: Peers, locale: Locale): Table['rows'] =>
  peers.all().map((peer) => {
    const { name, rank, point } = peer;
    const { statuses = [] } = point.figure ?? {};
    const remarks = statuses.filter((status) => status !== 'A').map((one) => locale.statuses[one]);
    const note = [...remarks, countsOf(peer, locale) ?? []].flat().join(locale.comma);
    return {
      header: name,
      cells: [
        { text: digitsOf(rank, locale.numbers) },
        { text: formatPoint(point, locale), ...(note !== '' && { note }) },
      ],
    };
  });

/** The metric to rank by when none is asked for: the one that most bodies of a level report for a year. */
const commonMetric = (
  records: readonly CongressRecord[],
  { body, year }: ChartRequest,
): readonly string[] => {
  const own = records.findLast((record) => record.body.id === body);
  const counts = new Map<string, number>();
  for (const record of records) {
    const { period } = record;
    if (period.type !== 'year' || (year !== undefined && period.year !== year)) continue;
    if (own !== undefined && record.body.level !== own.body.level) continue;
    for (const { metric, quantity } of figuresOf(record).values()) {
      const key = `${metric} ${record.body.level} ${period.year}`;
      if (quantity !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...counts.values());
  const [key] = [...counts].find(([, count]) => count === most) ?? [];
  return key === undefined ? [] : key.split(' ').slice(0, 1);
};

const emptyView = ({ words }: Locale): ChartView => ({
  ...{ title: words.rank, subtitle: '', description: words.empty, sources: [], notes: [] },
  table: { caption: words.rank, columns: [words.body, words.rank, words.value], rows: [] },
  draw: (options) => ranking(undefined, options),
  wordsOf: () => undefined,
  nameOf: () => undefined,
  isEmpty: true,
});

/**
 * The bodies of one level by one metric or indicator in one year, the reader's own among them. The
 * body that is asked for decides level and year; without one, those with the most figures.
 */
export const rankingChart: Chart = (records, request) => {
  const { locale } = request;
  const { words } = locale;
  const [metric] = metricsFor(request, () => commonMetric(records, request));
  const peers = metric === undefined ? undefined : peersOf(records, metric, request);
  if (peers === undefined) return emptyView(locale);
  const { length } = peers.values;
  const count = digitsOf(length, locale.numbers);
  const title = words.acrossBodies(peers.label, locale.period(peers.period));
  const detailed = peers.detailed();
  const approximate = detailed.some(({ point }) => certaintyOf(point) !== 'certain');
  let rows: Table['rows'] | undefined;
  return {
    title,
    subtitle: words.rankingOf(locale.levels[peers.level], count),
    description: descriptionOf(peers, locale),
    table: {
      caption: title,
      columns: [words.body, words.rank, words.value],
      get rows() {
        return (rows ??= rowsOf(peers, locale));
      },
    },
    draw: (options) => ranking(peers, options),
    wordsOf: (datum) => {
      const peer = peers.of(datum);
      if (peer === undefined) return undefined;
      const { body, point, name } = peer;
      const label = `${name} ${peers.label}`;
      const series: Series = {
        ...{ key: body.id, metric: peers.metric, label, body, points: [point] },
        ...{ unit: peers.unit, measure: peers.measure },
      };
      const { title, value, lines } = describePoint(series, point, locale);
      const standing = [rankWords(peer, length, locale), countsOf(peer, locale) ?? []];
      return { title, value, lines: [...standing.flat(), ...lines] };
    },
    nameOf: (datum) => {
      const peer = peers.of(datum);
      return peer && { body: peer.body.id, metric: peers.metric, year: lastYear(peers.period) };
    },
    sources: eachOnce(
      length > mostSources
        ? [peers.own?.point.figure?.source]
        : peers.all().map(({ point }) => point.figure?.source),
    ),
    notes: [
      ...(approximate ? [words.uncertainShapes] : []),
      ...smallBases(detailed, locale),
      ...leftOut(peers, locale),
    ],
    isEmpty: length === 0,
  };
};
