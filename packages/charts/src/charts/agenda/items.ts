import {
  inLanguage,
  lastYear,
  periodKey,
  type AgendaItem,
  type CongressRecord,
  type Locale,
  type PointWords,
  type Table,
} from '@congress-metrics/core';
import { printedLines, sourceIn, type Datum } from '../../view/datum-view.js';

export type ItemStatus = NonNullable<AgendaItem['status']>;

export const itemStatuses: readonly ItemStatus[] = [
  'done',
  'in-progress',
  'planned',
  'postponed',
  'dropped',
];

/** One thing that was supervised, or that is to be. */
export interface Item {
  readonly key: string;
  readonly item: AgendaItem;
  readonly record: CongressRecord;
  readonly status: ItemStatus;
  readonly title: string;
}

/** The items of an agenda with their keys: an id that stands twice is told apart by its place. */
export const itemsOf = (
  record: CongressRecord,
  kind: 'agenda' | 'plan',
  { tag }: Locale,
): readonly Item[] => {
  const items = (kind === 'plan' ? record.plan?.agenda : record.agenda) ?? [];
  return items.map((item, index) => {
    const again = items.findIndex(({ id }) => id === item.id) !== index;
    const id = again ? `${item.id}#${String(index)}` : item.id;
    return {
      key: `${kind}/${id}@${periodKey(record.period)}`,
      ...{ item, record, title: inLanguage(item.title, tag) },
      status: item.status ?? (kind === 'plan' ? 'planned' : 'done'),
    };
  });
};

/** What is known of an item's end; of a planned one the text says nothing yet. */
export const statusWords = (status: ItemStatus, locale: Locale, ofPlan = false): string =>
  ofPlan && status === 'planned'
    ? locale.words.planStatuses['no-result']
    : locale.words.itemStatuses[status];

export const itemWords = (
  { item, record, status, title }: Item,
  locale: Locale,
  ofPlan: boolean,
): PointWords => {
  const { words, tag, themes, forms } = locale;
  return {
    title,
    value: statusWords(status, locale, ofPlan),
    lines: [
      words.theme + words.colon + themes[item.theme],
      words.form + words.colon + forms[item.form],
      ...(item.organ === undefined ? [] : [words.organ + words.colon + item.organ]),
      ...(item.note === undefined ? [] : [inLanguage(item.note, tag)]),
      ...printedLines(item.quote, sourceIn(record, item.source), locale),
    ],
  };
};

export const itemData = (
  items: readonly Item[],
  locale: Locale,
  ofPlan: boolean,
): readonly Datum[] =>
  items.map((one) => ({
    key: one.key,
    name: {
      body: one.record.body.id,
      metric: one.item.id,
      year: lastYear(one.record.period),
    },
    words: itemWords(one, locale, ofPlan),
  }));

/** How many there are of each status: 已完成2项，未见结果32项. */
export const statusCounts = (
  items: readonly Item[],
  locale: Locale,
  ofPlan: boolean,
): readonly (readonly [ItemStatus, string])[] =>
  itemStatuses.flatMap((status) => {
    const count = items.filter((one) => one.status === status).length;
    return count === 0
      ? []
      : [[status, `${statusWords(status, locale, ofPlan)} ${String(count)}`] as const];
  });

/** The items as a table: an item a row. */
export const itemTable = (
  items: readonly Item[],
  caption: string,
  locale: Locale,
  ofPlan: boolean,
): Table => {
  const { words, themes, forms } = locale;
  return {
    caption,
    columns: [words.item, words.theme, words.form, words.organ, words.status],
    rows: items.map(({ item, title, status }) => ({
      header: title,
      cells: [
        { text: themes[item.theme] },
        { text: forms[item.form] },
        { text: item.organ ?? '—' },
        { text: statusWords(status, locale, ofPlan) },
      ],
    })),
  };
};
