import {
  bodyName,
  formatFigure,
  grouped,
  lastYear,
  metricLabel,
  planOutcome,
  type CongressRecord,
  type Locale,
  type PlanStatus,
  type PlannedFigure,
} from '@congress-metrics/core';
import {
  itemData,
  itemsOf,
  itemTable,
  statusCounts,
  statusWords,
  type Item,
} from '../agenda/items.js';
import {
  eachOnce,
  paragraph,
  printedLines,
  recordsFor,
  sourceIn,
  viewOfData,
  type Datum,
} from '../../view/datum-view.js';
import { flow } from '../../text/flow.js';
import { itemList } from './item-list.js';
import { drawableWidth, emptyScene, sizesOf, type ChartOptions } from '../../scene/options.js';
import { bothWords, bulletRow, outcomeWords, planKey } from './rows.js';
import { rowFrame, rowPanels, type RowGroup } from '../../rows/row-panel.js';
import type { Scene } from '../../scene/scene.js';
import { statusLegend } from '../agenda/status-mark.js';
import type { Chart } from '../../view/view.js';

/** The plan of one record beside its results. */
export interface PlanData {
  readonly record: CongressRecord;
  readonly figures: readonly PlannedFigure[];
  readonly items: readonly Item[];
}

/** Last year's plan against the year's result: counts as bars in outlines, items theme by theme. */
export const plan = ({ record, figures, items }: PlanData, options: ChartOptions): Scene => {
  const width = drawableWidth(options);
  if (width === undefined || figures.length + items.length === 0) return emptyScene;
  const { locale } = options;
  const sizes = sizesOf(options);
  const drawn = figures.filter(({ planned }) => planned.quantity !== undefined);
  const groups = [...grouped(drawn, ({ planned }) => planned.measure)].map(
    ([measure, members]): RowGroup => ({
      key: measure,
      title: locale.unitTitle(
        [...new Set(members.map(({ planned }) => planned.unit))].join('、'),
        measure,
      ),
      rows: members.map((one) => bulletRow(one, record, locale)),
    }),
  );
  const counts = rowPanels(groups, 0, { frame: rowFrame(groups, width, sizes), sizes });
  if (items.length === 0) return { width, height: Math.ceil(counts.bottom + 2), ...counts };
  const side = Math.round(sizes.small * 0.8);
  const legend = flow(statusLegend(items, side, locale, true), {
    ...{
      left: 0,
      right: width,
      top: counts.bottom + (drawn.length > 0 ? 12 : 0),
      size: sizes.small,
    },
  });
  const list = itemList(items, legend.bottom + 8, {
    ...{ width, sizes, locale, firstRow: counts.targets.length },
  });
  return {
    width,
    height: Math.ceil(list.bottom + 2),
    marks: [...counts.marks, ...legend.marks, ...list.marks],
    targets: [...counts.targets, ...list.targets],
  };
};

const figureDatum = (one: PlannedFigure, record: CongressRecord, locale: Locale): Datum => ({
  key: planKey(one, record),
  name: { body: record.body.id, metric: one.metric, year: lastYear(record.period) },
  words: {
    title: `${locale.period(record.period)} ${metricLabel(one.metric, locale, record)}`,
    value: bothWords(one, locale),
    lines: [
      outcomeWords(one, locale),
      ...printedLines(one.planned.quote, one.planned.source, locale),
      ...(one.result ? printedLines(one.result.quote, one.result.source, locale) : []),
    ],
  },
});

const statuses: readonly PlanStatus[] = ['met', 'short', 'exceeded', 'no-result'];

const countsOf = (figures: readonly PlannedFigure[], { words }: Locale): readonly string[] =>
  statuses.flatMap((status) => {
    const count = figures.filter((one) => one.status === status).length;
    return count === 0 ? [] : [`${words.planStatuses[status]} ${String(count)}`];
  });

const planData = (
  records: readonly CongressRecord[],
  metrics: readonly string[],
  locale: Locale,
): PlanData | undefined => {
  const record = records.findLast(({ plan: aims }) => aims !== undefined);
  if (record === undefined) return undefined;
  const figures = planOutcome(record).figures.filter(
    ({ metric }) => metrics.length === 0 || metrics.includes(metric),
  );
  return {
    record,
    figures,
    items: metrics.length > 0 && !metrics.includes('items') ? [] : itemsOf(record, 'plan', locale),
  };
};

/** A year's plan against what the same year's report says of it. */
export const planChart: Chart = (records, request) => {
  const { locale } = request;
  const { words, comma } = locale;
  const data = planData(recordsFor(records, request), request.metrics, locale);
  const { record, figures = [], items = [] } = data ?? {};
  const title =
    record === undefined
      ? ''
      : words.titleOf(
          bodyName(record.body, locale.tag),
          words.planAndResult,
          locale.period(record.period),
        );
  const itemCounts = statusCounts(items, locale, true).map(([, text]) => text);
  return viewOfData({
    title,
    subtitle: [
      ...(figures.length === 0
        ? []
        : [words.metric + words.colon + countsOf(figures, locale).join(comma)]),
      ...(items.length === 0 ? [] : [words.plannedItems + words.colon + itemCounts.join(comma)]),
    ].join(locale.listSeparator),
    description: paragraph(
      [
        ...figures.map((one) =>
          [
            metricLabel(one.metric, locale, record) + words.colon + bothWords(one, locale),
            outcomeWords(one, locale),
          ].join(comma),
        ),
        ...(items.length === 0 ? [] : [words.plannedItems + words.colon + itemCounts.join(comma)]),
      ],
      locale,
    ),
    table:
      figures.length === 0
        ? itemTable(items, title, locale, true)
        : {
            caption: title,
            columns: [words.item, words.form, words.planned, words.done, words.status],
            rows: [
              ...figures.map((one) => ({
                header: metricLabel(one.metric, locale, record),
                cells: [
                  { text: '—' },
                  { text: formatFigure(one.planned, locale) },
                  {
                    text: one.result
                      ? formatFigure(one.result, locale)
                      : words.planStatuses['no-result'],
                  },
                  { text: outcomeWords(one, locale) },
                ],
              })),
              // What is to be done has a form and no number.
              ...items.map(({ item, title: header, status }) => ({
                header,
                cells: [
                  { text: locale.forms[item.form] },
                  { text: '—' },
                  { text: '—' },
                  { text: statusWords(status, locale, true) },
                ],
              })),
            ],
          },
    draw: (options) => (data === undefined ? emptyScene : plan(data, options)),
    sources: eachOnce([
      ...figures.flatMap(({ planned, result }) => [planned.source, result?.source]),
      ...items.map(({ item }) => record && sourceIn(record, item.source)),
    ]),
    notes: [
      ...(figures.length > 0 ? [words.planNote] : []),
      ...(items.length > 0 || figures.some(({ status }) => status === 'no-result')
        ? [words.itemsNote]
        : []),
    ],
    isEmpty: figures.length + items.length === 0,
    data:
      record === undefined
        ? []
        : [
            ...figures.map((one) => figureDatum(one, record, locale)),
            ...itemData(items, locale, true),
          ],
  });
};
