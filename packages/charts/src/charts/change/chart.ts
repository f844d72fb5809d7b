import {
  bodyName,
  digitsOf,
  grouped,
  isApproximate,
  periodKey,
  smallBase,
  titleOf,
  type Locale,
  type Series,
} from '@congress-metrics/core';
import { changeSeries, lastPair } from './data.js';
import {
  changeBarRow,
  changePairs,
  dumbbellRow,
  percentOfChange,
  withheldRow,
  type ChangePair,
} from './rows.js';
import { comparable } from '../../view/choose.js';
import { recordsFor } from '../../view/datum-view.js';
import { flow, type FlowItem } from '../../text/flow.js';
import {
  drawableWidth,
  emptyScene,
  sizesOf,
  type ChartOptions,
  type Sizes,
} from '../../scene/options.js';
import { rowFrame, rowPanels, type RowGroup } from '../../rows/row-panel.js';
import type { Scene } from '../../scene/scene.js';
import { unitTitle } from '../../axes/unit-title.js';
import { seriesView, type Chart } from '../../view/view.js';

/** What is not drawn, each with its reason: the last group of either chart. */
const withheldGroup = (pairs: readonly ChangePair[], locale: Locale): readonly RowGroup[] =>
  pairs.length === 0
    ? []
    : [
        {
          key: 'withheld',
          title: locale.words.withheldChanges,
          rows: pairs.map((pair) => withheldRow(pair, locale)),
        },
      ];

const isComputed = ({ change }: ChangePair): boolean => change.status === 'computed';

const dumbbellGroups = (pairs: readonly ChangePair[], locale: Locale): readonly RowGroup[] => [
  ...[...grouped(pairs.filter(isComputed), ({ series }) => series.measure)].map(
    ([measure, members]) => ({
      key: measure,
      title: unitTitle(
        members.map(({ series }) => series),
        locale,
      ),
      rows: members.map((pair) => dumbbellRow(pair, locale)),
    }),
  ),
  ...withheldGroup(
    pairs.filter((pair) => !isComputed(pair)),
    locale,
  ),
];

/** Percent and percentage points: two groups, two scales. */
const barGroups = (pairs: readonly ChangePair[], locale: Locale): readonly RowGroup[] => {
  const { words } = locale;
  const percent = pairs.flatMap((pair) => {
    const amount = percentOfChange(pair);
    return amount === undefined ? [] : [{ pair, amount }];
  });
  const points = pairs.flatMap((pair) =>
    pair.change.status === 'computed' && pair.change.measure === 'points'
      ? [{ pair, amount: pair.change.difference }]
      : [],
  );
  const drawn = new Set([...percent, ...points].map(({ pair }) => pair));
  const groups = [
    { key: 'percent', title: words.percentChange, members: percent },
    { key: 'points', title: words.pointsChange, members: points },
  ];
  return [
    ...groups
      .filter(({ members }) => members.length > 0)
      .map(({ members, ...group }) => ({
        ...group,
        rows: members.map(({ pair, amount }) => changeBarRow(pair, amount, locale)),
      })),
    ...withheldGroup(
      pairs.filter((pair) => !drawn.has(pair)),
      locale,
    ),
  ];
};

/** The two years by their dots, above the first group. */
const yearDots = (pairs: readonly ChangePair[], { dot }: Sizes, locale: Locale): FlowItem[] =>
  (['before', 'now'] as const).flatMap((which) => {
    const point = pairs[0]?.[which];
    if (point === undefined) return [];
    const key = `legend/${periodKey(point.period)}`;
    const tone = which === 'now' ? ('accent' as const) : ('before' as const);
    const radius = dot + 1;
    return [
      {
        ...{ key, role: 'legend' as const, text: locale.period(point.period) },
        sign: {
          width: 2 * radius,
          draw: (x: number, y: number) => ({
            mark: 'dot',
            role: 'legend',
            key: `${key}/dot`,
            tone,
            x: x + radius,
            y,
            radius,
          }),
        },
      } satisfies FlowItem,
    ];
  });

const layout =
  (
    groupsOf: (pairs: readonly ChangePair[], locale: Locale) => readonly RowGroup[],
    legendOf: typeof yearDots,
  ) =>
  (series: readonly Series[], options: ChartOptions): Scene => {
    const width = drawableWidth(options);
    const pairs = changePairs(series);
    if (width === undefined || pairs.length === 0) return emptyScene;
    const sizes = sizesOf(options);
    const groups = groupsOf(pairs, options.locale);
    const legend = flow(legendOf(pairs, sizes, options.locale), {
      ...{ left: 0, right: width, top: 0, size: sizes.small },
    });
    const top = legend.bottom === 0 ? 0 : legend.bottom + 8;
    const frame = rowFrame(groups, width, sizes);
    const { marks, targets, bottom } = rowPanels(groups, top, { frame, sizes });
    return { width, height: Math.ceil(bottom + 2), marks: [...legend.marks, ...marks], targets };
  };

/** Each metric's way from one year to the next, as two dots and a line; one scale a measure, from 0. */
export const changeDumbbells = layout(dumbbellGroups, yearDots);

/** Each metric's change in percent as a bar to the right or left; percentage points stand apart. */
export const changeBars = layout(barGroups, () => []);

const chart =
  (order: 'size' | 'percent', draw: typeof changeDumbbells): Chart =>
  (records, request) => {
    const { locale } = request;
    const { words } = locale;
    const pair = lastPair(records, request);
    const series = changeSeries(pair, request, order);
    const pairs = changePairs(series);
    const view = seriesView(series, draw, locale);
    const [from, to] = [pair[0], pair.at(-1)];
    const latest = comparable(recordsFor(records, request)).at(-1);
    const span = from && to ? words.span(locale.period(from.period), locale.period(to.period)) : '';
    const unstable = pairs.some(
      (one) => one.change.status === 'computed' && one.change.smallBase && percentOfChange(one),
    );
    const approximate = pairs.some(
      ({ change }) => change.status === 'computed' && isApproximate(change.difference),
    );
    const { subtitle } = titleOf(series, locale);
    return {
      ...view,
      ...(to && { title: words.titleOf(bodyName(to.body, locale.tag), words.changes, span) }),
      subtitle: order === 'percent' ? words.bySize : words.bySize + locale.stop + subtitle,
      notes: [
        ...view.notes,
        ...(order === 'percent' && unstable
          ? [words.smallBaseNote(digitsOf(smallBase, locale.numbers))]
          : []),
        ...(approximate ? [locale.words.approximateNote] : []),
        ...(to && latest && to !== latest && latest.period.type === to.period.type
          ? [words.earlierPair(locale.period(latest.period))]
          : []),
      ],
      isEmpty: pairs.length === 0,
    };
  };

/** Change by metric between the last two years that follow on each other, as dumbbells. */
export const changeChart: Chart = chart('size', changeDumbbells);

/** The same in percent, as bars that part at 0. */
export const percentChangeChart: Chart = chart('percent', changeBars);
