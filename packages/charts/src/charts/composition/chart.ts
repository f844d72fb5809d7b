import { bodyName, inLanguage, lastYear, type Locale } from '@congress-metrics/core';
import { chooseCompositions, isUncertain, type Composition, type Part } from './data.js';
import { compositionNotes, compositionSentences, compositionTable } from './texts.js';
import { countWords, partLabel, partWords, shareWords, wholeWords } from './words.js';
import { eachOnce, paragraph, sourceIn, viewOfData } from '../../view/datum-view.js';
import { drawableWidth, emptyScene, sizesOf, type ChartOptions } from '../../scene/options.js';
import type { PlotRow } from '../../rows/plot-row.js';
import { rowFrame, rowPanels, type RowGroup } from '../../rows/row-panel.js';
import type { RectMark, Scene, Target, Tone } from '../../scene/scene.js';
import { stackRow, type StackRow } from './stack-row.js';
import { valueBar } from '../../rows/value-bar.js';
import type { Chart } from '../../view/view.js';

const tones: readonly Tone[] = ['accent', 'before', 'neutral', 'faint'];
const betweenStacks = 20;

/** One tone a class over all years, by its place in the latest; the bars below are the legend. */
const tonesBy =
  (order: readonly string[]) =>
  ({ identity }: Part): Tone => {
    const place = order.indexOf(identity);
    return tones[place === -1 ? tones.length - 1 : Math.min(place, tones.length - 1)] ?? 'faint';
  };

const rankedRow = ({ breakdown }: Composition, part: Part, tone: Tone, locale: Locale): PlotRow => {
  const pattern: RectMark['pattern'] =
    breakdown.by === 'plan' ? 'outlined' : isUncertain(part) ? 'hatched' : undefined;
  const value = part.quantity.value;
  return {
    key: part.key,
    label: partLabel(part, locale),
    extent: [0, value],
    text: [countWords(part.quantity, part.unit, locale), shareWords(part, locale)]
      .filter((text) => text !== '')
      .join(locale.comma),
    draw: (place) => [
      valueBar(value, { key: `${part.key}/bar`, datum: part.key, tone, pattern }, place),
    ],
  };
};

/**
 * Parts of a whole: a bar of a hundred percent for every year, the latest first, and under them the
 * classes of the latest year with count and share. Classes that overlap, or that do not add up to the
 * whole, are never stacked.
 */
export const composition = (shown: readonly Composition[], options: ChartOptions): Scene => {
  const width = drawableWidth(options);
  const [latest] = shown;
  if (width === undefined || latest === undefined) return emptyScene;
  const { locale } = options;
  const sizes = sizesOf(options);
  const order = latest.parts.map(({ identity }) => identity);
  const toneOf = tonesBy(order);
  const stacked = shown.filter(({ refusal }) => refusal === undefined);

  let top = 0;
  let named: ReadonlySet<string> = new Set();
  const stacks = stacked.map((one): StackRow => {
    const drawn = stackRow(one, top, { width, sizes, locale, toneOf, order, named });
    named = new Set(order);
    top = drawn.bottom + betweenStacks;
    return drawn;
  });
  const group: RowGroup = {
    key: `${latest.key}/ranked`,
    // A single year has said above what it is.
    title:
      stacked.length === 1 && stacked[0] === latest
        ? ''
        : [locale.period(latest.record.period), wholeWords(latest, locale)].join(locale.comma),
    rows: latest.parts.map((part) => rankedRow(latest, part, toneOf(part), locale)),
  };
  const frame = rowFrame([group], width, sizes);
  const bars = rowPanels([group], top, { frame, sizes });
  // The classes of the latest year have rows of their own, where the keyboard finds them.
  const [own, earlier] = stacked[0] === latest ? [stacks[0], stacks.slice(1)] : [undefined, stacks];
  return {
    width,
    height: Math.ceil(bars.bottom + 2),
    marks: [...stacks.flatMap(({ marks }) => marks), ...bars.marks],
    targets: [
      ...bars.targets.map((target): Target => {
        const place = own?.places.get(target.datum);
        return place === undefined ? target : { ...target, also: [place] };
      }),
      ...earlier.flatMap(({ places }, index) =>
        [...places].map(([datum, place], column): Target => {
          const row = bars.targets.length + index;
          return { datum, row, column, ...place };
        }),
      ),
    ],
  };
};

/** Parts of a whole that add up, over the years that have them. */
export const compositionChart: Chart = (records, request) => {
  const { locale } = request;
  const chosen = chooseCompositions(records, request);
  const { shown } = chosen;
  const [latest, first] = [shown[0], shown.at(-1)];
  const { words } = locale;
  const title = latest?.breakdown.title;
  const division = latest === undefined ? '' : words.divisions[latest.breakdown.by];
  const periods = [first, latest].map((one) => (one ? locale.period(one.record.period) : ''));
  const [from = '', to = ''] = periods;
  return viewOfData({
    title:
      latest === undefined
        ? ''
        : words.titleOf(
            bodyName(latest.record.body, locale.tag),
            title === undefined ? division : inLanguage(title, locale.tag),
            first === latest ? to : words.span(from, to),
          ),
    subtitle:
      latest?.breakdown.by === 'plan'
        ? words.classesAtHandOver
        : words.share + locale.aside('%').trimEnd(),
    description: paragraph(compositionSentences(chosen, locale), locale),
    table: compositionTable(shown, locale),
    draw: (options) => composition(shown, options),
    sources: eachOnce(
      shown.flatMap(({ record, breakdown, whole }) => [
        ...(whole?.source ? [whole.source] : []),
        ...breakdown.parts.map(({ source }) => sourceIn(record, source)),
      ]),
    ),
    notes: compositionNotes(chosen, locale),
    isEmpty: shown.length === 0,
    data: shown.flatMap((one) =>
      one.parts.map((part) => ({
        key: part.key,
        name: {
          body: one.record.body.id,
          metric: `${one.breakdown.id}/${part.identity}`,
          year: lastYear(one.record.period),
        },
        words: partWords(one, part, locale),
      })),
    ),
  });
};
