import { formatQuantity, inLanguage, type Locale } from '@congress-metrics/core';
import { cumsum } from 'd3-array';
import { isUncertain, type Composition, type Part } from './data.js';
import { shareWords, shortLabel, wholeWords } from './words.js';
import type { Sizes } from '../../scene/options.js';
import type { Mark, Place, RectMark, Tone } from '../../scene/scene.js';
import { heightOf, lineHeight, textBelow } from '../../text/text-block.js';
import { measure } from '../../text/text-width.js';
import { wrap } from '../../text/wrap.js';

/** A class within a bar of a hundred percent. */
interface Segment {
  readonly key: string;
  readonly datum?: string;
  readonly name: string;
  readonly share: string;
  readonly value: number;
  readonly tone: Tone;
  readonly pattern?: RectMark['pattern'];
}

export interface StackContext {
  readonly width: number;
  readonly sizes: Sizes;
  readonly locale: Locale;
  readonly toneOf: (part: Part) => Tone;
  /** The order of classes, taken from the latest year. */
  readonly order: readonly string[];
  /** Classes that the row above names at the same place in the order. */
  readonly named: ReadonlySet<string>;
}

export interface StackRow {
  readonly marks: readonly Mark[];
  /** Where the class of each datum is drawn. */
  readonly places: ReadonlyMap<string, Place>;
  readonly bottom: number;
}

const beside = 8;
const hair = 1.5;

const segmentsOf = (composition: Composition, context: StackContext): readonly Segment[] => {
  const { locale, order, named, toneOf } = context;
  const { breakdown, parts, rest, key } = composition;
  const place = ({ identity }: Part): number =>
    order.includes(identity) ? order.indexOf(identity) : order.length;
  const listed = [...parts]
    .sort((a, b) => place(a) - place(b))
    .map((part): Segment => {
      const pattern =
        breakdown.by === 'plan' ? 'outlined' : isUncertain(part) ? 'hatched' : undefined;
      return {
        ...{ key: part.key, datum: part.key, tone: toneOf(part), value: part.quantity.value },
        name: named.has(part.identity) ? '' : shortLabel(part, locale),
        share: shareWords(part, locale),
        ...(pattern && { pattern }),
      };
    });
  if (rest === undefined) return listed;
  return [
    ...listed,
    {
      ...{ key: `${key}/rest`, tone: 'before', pattern: 'hatched', value: rest.quantity.value },
      name: locale.words.notListed,
      share: locale.words.percent(formatQuantity(rest.share, 1, locale)),
    },
  ];
};

/** The name in two lines and the share, the share alone, or nothing: whatever is not wider than the segment. */
const labelOf = (
  { name, share }: Segment,
  room: number,
  { small, value }: Sizes,
): { readonly name: readonly string[]; readonly share: string } => {
  if (measure(share, value, true) > room) return { name: [], share: '' };
  const lines = name === '' ? [] : wrap(name, room, small, 3);
  const whole = lines.every((line) => !line.endsWith('…') && measure(line, small) <= room);
  // Three letters a line would be a column of letters, not a name.
  return { name: whole && room >= 4 * small ? lines : [], share };
};

/** One year as a bar of a hundred percent, from its upper edge down; every label above its own segment. */
export const stackRow = (
  composition: Composition,
  top: number,
  context: StackContext,
): StackRow => {
  const { width, sizes, locale } = context;
  const { record, breakdown, key } = composition;
  const segments = segmentsOf(composition, context);
  const total = segments.reduce((sum, { value }) => sum + value, 0);
  const rights = cumsum(segments, ({ value }) => (total > 0 ? (value / total) * width : 0));
  const placed = segments.map((segment, index) => {
    const left = rights[index - 1] ?? 0;
    const right = rights[index] ?? left;
    const whole = right - left;
    const inner = index === segments.length - 1 ? whole : Math.max(whole / 2, whole - hair);
    return { segment, left, right, inner, label: labelOf(segment, right - left - beside, sizes) };
  });
  const title = inLanguage(breakdown.title ?? '', locale.tag);
  const head = wrap(
    [locale.period(record.period), wholeWords(composition, locale)].join(locale.comma),
    ...([width, sizes.label, 4] as const),
  );
  const nameTop = top + heightOf(head, sizes.label) + (title === '' ? 4 : 6);
  const nameHeight = Math.max(...placed.map(({ label }) => heightOf(label.name, sizes.small)));
  const shareTop = nameTop + nameHeight;
  const barTop = Math.round(shareTop + lineHeight(sizes.value) + 3);
  const height = sizes.bar + 6;
  return {
    marks: [
      ...textBelow(head, top, {
        ...{ key: `${key}/period`, role: 'row-label', tone: 'ink', x: 0, size: sizes.label },
      }),
      ...placed.flatMap(({ segment, left, inner, label }): Mark[] => {
        // A class of 0 takes no room of the whole; its row below has a tick and says so.
        if (segment.value <= 0) return [];
        const { key: own, datum, tone, pattern } = segment;
        const stands = { ...(datum !== undefined && { datum }) };
        return [
          {
            ...{ mark: 'rect', role: 'bar', key: `${own}/segment`, tone, ...stands },
            ...{ x: left, y: barTop, width: inner, height, ...(pattern && { pattern }) },
          },
          ...textBelow(label.name, shareTop - heightOf(label.name, sizes.small), {
            ...{ key: `${own}/name`, role: 'row-label', tone: 'quiet', x: left, size: sizes.small },
            ...stands,
          }),
          ...textBelow(label.share === '' ? [] : [label.share], shareTop, {
            ...{ key: `${own}/share`, role: 'value-label', tone: 'ink', x: left, weight: 'bold' },
            ...{ size: sizes.value, ...stands },
          }),
        ];
      }),
    ],
    places: new Map(
      placed.flatMap(({ segment: { datum }, left, right }) => {
        const [y, bottom] = [shareTop, barTop + height];
        const place = { x: left, y, width: right - left, height: bottom - y };
        return datum === undefined ? [] : [[datum, place] as const];
      }),
    ),
    bottom: barTop + height,
  };
};
