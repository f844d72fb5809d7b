import { bodyName, type CongressRecord, type Locale } from '@congress-metrics/core';
import { agendaGrid, matrixOf } from './grid.js';
import { itemData, itemsOf, itemTable, statusCounts, type Item } from './items.js';
import { agendaStack } from './stack.js';
import { eachOnce, paragraph, recordsFor, sourceIn, viewOfData } from '../../view/datum-view.js';
import { flow } from '../../text/flow.js';
import { drawableWidth, emptyScene, sizesOf, type ChartOptions } from '../../scene/options.js';
import type { Scene } from '../../scene/scene.js';
import { statusLegend } from './status-mark.js';
import type { Chart } from '../../view/view.js';

/**
 * What was supervised, by theme and form: a tile for each item, so that how many there are can be seen as
 * well as read. Where the forms do not fit side by side, the themes stand one under the other.
 */
export const agenda = (items: readonly Item[], options: ChartOptions): Scene => {
  const width = drawableWidth(options);
  if (width === undefined || items.length === 0) return emptyScene;
  const { locale } = options;
  const sizes = sizesOf(options);
  const side = Math.round(sizes.small * 0.8);
  const ofPlan = items.every(({ key }) => key.startsWith('plan/'));
  const legend = flow(statusLegend(items, side, locale, ofPlan), {
    ...{ left: 0, right: width, top: 0, size: sizes.small },
  });
  const context = { width, sizes, locale };
  const matrix = matrixOf(items);
  const top = legend.bottom + 10;
  const drawn = agendaGrid(matrix, top, context) ?? agendaStack(matrix, top, context);
  return {
    width,
    height: Math.ceil(drawn.bottom + 2),
    marks: [...legend.marks, ...drawn.marks],
    targets: drawn.targets,
  };
};

interface ChosenItems {
  readonly record?: CongressRecord;
  readonly items: readonly Item[];
  readonly ofPlan: boolean;
}

/** The latest record's agenda, or its plan where that is asked for or nothing else is there. */
const chooseItems = (
  records: readonly CongressRecord[],
  wanted: readonly string[],
  locale: Locale,
): ChosenItems => {
  const kinds = wanted.includes('plan') ? (['plan'] as const) : (['agenda', 'plan'] as const);
  const narrowed = wanted.filter((one) => one !== 'plan' && one !== 'agenda');
  for (const kind of kinds) {
    if (kind === 'plan' && wanted.includes('agenda')) continue;
    for (const record of [...records].reverse()) {
      const items = itemsOf(record, kind, locale).filter(
        ({ item }) =>
          narrowed.length === 0 || narrowed.includes(item.theme) || narrowed.includes(item.form),
      );
      if (items.length > 0) return { record, items, ofPlan: kind === 'plan' };
    }
  }
  return { items: [], ofPlan: false };
};

/** What was supervised in one year, or is to be: theme by form. */
export const agendaChart: Chart = (records, request) => {
  const { locale } = request;
  const { words, comma } = locale;
  const { record, items, ofPlan } = chooseItems(
    recordsFor(records, request),
    request.metrics,
    locale,
  );
  const name = ofPlan ? words.plannedItems : words.agenda;
  const title =
    record === undefined
      ? ''
      : words.titleOf(bodyName(record.body, locale.tag), name, locale.period(record.period));
  const matrix = matrixOf(items);
  const counted = words.items(String(items.length));
  const counts = statusCounts(items, locale, ofPlan).map(([, text]) => text);
  const largest = matrix.themes.reduce<(typeof matrix.themes)[number] | undefined>(
    (most, theme) =>
      most !== undefined && matrix.at(most).length >= matrix.at(theme).length ? most : theme,
    undefined,
  );
  return viewOfData({
    title,
    subtitle: counted + comma + words.byThemeAndForm,
    description: paragraph(
      record === undefined
        ? []
        : [
            [
              locale.period(record.period) + words.colon + name + comma + counted,
              ...counts,
              ...(largest === undefined
                ? []
                : [
                    words.largestPart(
                      locale.themes[largest],
                      words.items(String(matrix.at(largest).length)),
                    ),
                  ]),
            ].join(comma),
            ...matrix.themes.map(
              (theme) =>
                locale.themes[theme] +
                words.colon +
                matrix.forms
                  .flatMap((form) => {
                    const here = matrix.at(theme, form).length;
                    return here === 0 ? [] : [`${locale.forms[form]} ${String(here)}`];
                  })
                  .join(comma),
            ),
          ],
      locale,
    ),
    table: itemTable(items, title, locale, ofPlan),
    draw: (options) => agenda(items, options),
    sources: eachOnce(items.map((one) => sourceIn(one.record, one.item.source))),
    notes: ofPlan ? [words.itemsNote] : [],
    isEmpty: items.length === 0,
    parts: matrix.forms.map((id) => ({ id, name: locale.forms[id] })),
    data: itemData(items, locale, ofPlan),
  });
};
