import { formatFigure, type Locale } from '@congress-metrics/core';
import { baseline } from '../../axes/axis.js';
import type { FlowItem } from '../../text/flow.js';
import { ringMark } from './cell.js';
import { absencesIn, type Matrix } from './matrix.js';
import type { Sizes } from '../../scene/options.js';
import { certaintyOf, isBreak, valueOf } from '../../view/point-look.js';
import { breakNote } from '../trend/notes.js';

const swatch = 16;

/** The six steps in a row, and from what to what they lead. */
const rampItem = ({ greatest }: Matrix, { small }: Sizes, locale: Locale): FlowItem => ({
  key: 'legend/ramp',
  role: 'legend',
  text:
    greatest === undefined
      ? locale.words.leastAndMost('0%', '100%')
      : locale.words.leastAndMost('0', formatFigure(greatest, locale)),
  sign: {
    width: 6 * swatch,
    draw: (x, middle) => ({
      ...{ mark: 'cells', role: 'legend', key: 'legend/ramp/sign', width: swatch - 1 },
      ...{ lefts: [0, 1, 2, 3, 4, 5].map((index) => x + index * swatch), height: small },
      ...{ tops: [middle - small / 2], steps: Uint8Array.of(1, 2, 3, 4, 5, 6) },
    }),
  },
});

const gapNote = (text: string): FlowItem => ({
  ...{ key: 'note/gap', role: 'note', text },
  sign: {
    width: 8,
    draw: (x, middle) => {
      const y = Math.round(middle) + 0.5;
      return baseline('note/gap/sign', { x1: x, x2: x + 8, y1: y, y2: y });
    },
  },
});

const emptyNote = (text: string): FlowItem => ({
  ...{ key: 'note/gap', role: 'note', text },
  sign: {
    width: 10,
    draw: (x, middle) => ({
      ...{ mark: 'rect', role: 'gap', key: 'note/gap/sign', tone: 'before', x, y: middle - 5 },
      ...{ width: 10, height: 10, pattern: 'outlined' },
    }),
  },
});

const ringNote = (text: string): FlowItem => ({
  ...{ key: 'note/ring', role: 'note', text },
  sign: { width: 7, draw: (x, middle) => ringMark('note/ring/sign', x + 3, middle) },
});

/** What the colours and signs in named rows mean; only those that occur. */
export const matrixNotes = (matrix: Matrix, sizes: Sizes, locale: Locale): readonly FlowItem[] => {
  const { rows, columns, pointAt } = matrix;
  const points = rows.flatMap((_, row) => columns.map((_, column) => pointAt(row, column)));
  const absences = absencesIn(matrix).map((reason) => locale.absences[reason]);
  const soft = points.some(
    (point) => valueOf(point) !== undefined && certaintyOf(point) !== 'certain',
  );
  return [
    rampItem(matrix, sizes, locale),
    ...(absences.length > 0 ? [gapNote(absences.join(locale.listSeparator))] : []),
    ...(points.some(isBreak) ? [breakNote(locale.words.break)] : []),
    ...(soft ? [ringNote(locale.words.notFirm)] : []),
  ];
};

/** What the colours of small cells mean: they have no room for signs. */
export const denseNotes = (matrix: Matrix, sizes: Sizes, locale: Locale): readonly FlowItem[] => [
  rampItem(matrix, sizes, locale),
  ...(matrix.steps.includes(0) ? [emptyNote(locale.absences['no-record'])] : []),
];
