import { spellChange, type Locale, type Point, type Series } from '@congress-metrics/core';
import { bigNumber } from './big-number.js';
import { breakMark } from '../../axes/break-mark.js';
import {
  drawableWidth,
  emptyScene,
  sizesOf,
  type ChartOptions,
  type Sizes,
} from '../../scene/options.js';
import { isBreak, valueOf } from '../../view/point-look.js';
import type { Mark, Scene, Target } from '../../scene/scene.js';
import { sparkMarks } from './spark-marks.js';
import { heightOf, textBelow } from '../../text/text-block.js';
import { wrap } from '../../text/wrap.js';

const betweenColumns = 24;
const betweenRows = 24;
const underRule = 10;
const sparkHeight = 30;
const signWidth = 12;
const fewestForSpark = 3;

/** Two columns in a phone, three in a tablet, six across a page. */
const columnsFor = (width: number, count: number, { label }: Sizes): number => {
  const room = (width * 14) / label;
  const most = room < 270 ? 1 : room < 560 ? 2 : room < 1000 ? 3 : 6;
  return Math.min(most, count);
};

const wordsOf = ({ unit, measure }: Series, { change }: Point, locale: Locale): string =>
  change === undefined ? '' : spellChange(change, unit, measure, locale);

/** What a figure did since the point before, or why that is not said; a year without any record says nothing. */
const changeOf = (series: Series, locale: Locale): { words: string; broken: boolean } => {
  const [before, point] = series.points.slice(-2);
  if (point?.change === undefined || valueOf(point) === undefined)
    return { words: '', broken: false };
  const broken = isBreak(point);
  const alone = before?.absent === 'no-record';
  const words = broken && alone ? locale.words.break : alone ? '' : wordsOf(series, point, locale);
  return { words, broken };
};

const hasCourse = ({ points }: Series): boolean =>
  points.filter((point) => valueOf(point) !== undefined).length >= fewestForSpark;

/**
 * The foremost figures of the last year, each in large type under its name, with its change in words
 * and, over three years or more, its course. Names hang from a hairline, numbers of a row stand on
 * one line.
 */
export const keyFigures = (series: readonly Series[], options: ChartOptions): Scene => {
  const width = drawableWidth(options);
  const shown = series.filter(({ points }) => points.length > 0);
  if (width === undefined || shown.length === 0) return emptyScene;
  const { locale } = options;
  const sizes = sizesOf(options);
  const columns = columnsFor(width, shown.length, sizes);
  const cellWidth = (width - betweenColumns * (columns - 1)) / columns;

  const cells = shown.map((one) => {
    const { words, broken } = changeOf(one, locale);
    const room = cellWidth - (broken ? signWidth : 0);
    return {
      one,
      broken,
      label: wrap(one.label, cellWidth, sizes.label, 4),
      number: bigNumber(one, cellWidth, sizes, locale),
      change: words === '' ? [] : wrap(words, room, sizes.value, 4),
    };
  });
  const courseHeight = Math.round((sparkHeight * sizes.label) / 14);

  const marks: Mark[] = [];
  const targets: Target[] = [];
  let top = 0;
  for (let start = 0; start < cells.length; start += columns) {
    const row = cells.slice(start, start + columns);
    const labelHeight = Math.max(...row.map(({ label }) => heightOf(label, sizes.label)));
    const numberTop = top + underRule + labelHeight;
    const numberHeight = Math.max(...row.map(({ number }) => number.height));
    const changeTop = numberTop + numberHeight;
    const changeHeight = Math.max(...row.map(({ change }) => heightOf(change, sizes.value)));
    const courseTop = changeTop + changeHeight + 4;
    const withCourse = row.some(({ one }) => hasCourse(one));
    const bottom = withCourse ? courseTop + courseHeight : changeTop + changeHeight;
    for (const [column, { one, broken, label, number, change }] of row.entries()) {
      const left = Math.round(column * (cellWidth + betweenColumns));
      const key = one.points.at(-1)?.key ?? one.key;
      const y = top + 0.5;
      marks.push(
        {
          ...{ mark: 'rule', role: 'baseline', key: `${one.key}/rule`, tone: 'before' },
          ...{ x1: left, x2: left + cellWidth, y1: y, y2: y },
        },
        ...textBelow(label, top + underRule, {
          ...{ key: `${one.key}/label`, role: 'row-label', tone: 'quiet' },
          ...{ x: left, size: sizes.label },
        }),
        ...number.marks(left, numberTop + numberHeight - number.height),
        ...(broken
          ? [breakMark(`${key}/break`, left, changeTop + heightOf([''], sizes.value) / 2, key)]
          : []),
        ...textBelow(change, changeTop, {
          ...{ key: `${key}/change`, datum: key, role: 'change-label', tone: 'quiet' },
          ...{ x: left + (broken ? signWidth : 0), size: sizes.value },
        }),
        ...(hasCourse(one)
          ? sparkMarks(one, {
              ...{ left, top: courseTop, width: Math.min(cellWidth, 220) },
              ...{ height: courseHeight, dot: sizes.dot },
            })
          : []),
      );
      targets.push({
        ...{ datum: key, row: start / columns, column },
        ...{ x: left, y: top, width: cellWidth, height: bottom - top },
      });
    }
    top = bottom + betweenRows;
  }
  return { width, height: Math.ceil(top - betweenRows + 4), marks, targets };
};
