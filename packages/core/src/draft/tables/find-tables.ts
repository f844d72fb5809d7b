import type { Numeral } from '../numerals/numeral.js';
import type { Span } from '../phrase/phrase.js';
import { headsOf, type HeadLine } from './heads.js';

/** A number in a table, under its column's head and beside its row's. */
export interface Cell {
  readonly numeral: Numeral;
  readonly head: string;
  readonly row: string;
  readonly line: Span;
}

interface Line extends Span {
  readonly cells: readonly (Span & { readonly text: string })[];
}

/** Lines of a table are no longer than this. */
const longestLine = 300;
/** So many lines of heads may stand above the rows. */
const mostHeadLines = 6;

const cellsOf = (text: string, start: number, end: number): Line['cells'] => {
  const cells: (Span & { text: string })[] = [];
  const pattern = /[^\s|]+(?:(?<=[\u4e00-\u9fff]) (?=\())?[^\s|]*/gu;
  const line = text.slice(start, end);
  for (const found of line.matchAll(pattern))
    cells.push({
      start: start + found.index,
      end: start + found.index + found[0].length,
      text: found[0],
    });
  return cells;
};

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start)
      lines.push({ start, end, cells: end - start > longestLine ? [] : cellsOf(text, start, end) });
    start = end + 1;
  }
  return lines;
};

const isRule = ({ cells }: Line): boolean =>
  cells.length > 0 && cells.every(({ text }) => /^:?-{2,}:?$/u.test(text));

/** The numerals that fill a cell of a line each, with the place of their cells. */
const numbersOf = (
  line: Line,
  numerals: readonly Numeral[],
): readonly { readonly numeral: Numeral; readonly cell: number }[] =>
  line.cells.flatMap(({ start, end }, cell) => {
    const numeral = numerals.find(
      (one) => one.script === 'digits' && one.from === start && (one.end === end || one.to === end),
    );
    return numeral === undefined ? [] : [{ numeral, cell }];
  });

const isProse = (text: string, { start, end }: Line): boolean =>
  /[。;!?]/u.test(text.slice(start, end)) || end - start > 120;

/**
 * The numbers of tables: lines in which at least two cells hold a bare number each, under heads that stand
 * in the lines above. A head may be broken over several lines, as on a page that was made plain.
 */
export const findTables = (text: string, numerals: readonly Numeral[]): readonly Cell[] => {
  const lines = linesOf(text).filter((line) => !isRule(line));
  const cells: Cell[] = [];
  let from = 0;
  let heads: readonly string[] = [];
  let columns = 0;
  for (const [index, line] of lines.entries()) {
    while ((numerals[from]?.start ?? Infinity) < line.start) from += 1;
    let to = from;
    while ((numerals[to]?.start ?? Infinity) < line.end) to += 1;
    const numbers = line.cells.length < 2 ? [] : numbersOf(line, numerals.slice(from, to));
    if (numbers.length < 2 || isProse(text, line)) {
      columns = 0;
      continue;
    }
    const firstNumber = numbers[0]?.cell ?? 0;
    if (columns === 0) {
      const above: HeadLine[] = [];
      for (let back = index - 1; back >= 0 && above.length < mostHeadLines; back -= 1) {
        const head = lines[back];
        if (head === undefined || head.cells.length === 0 || isProse(text, head)) break;
        above.unshift(head.cells.map(({ text: word }) => word));
      }
      heads = headsOf(above, line.cells.length, firstNumber);
      columns = line.cells.length;
    }
    if (line.cells.length !== columns) continue;
    const row = line.cells
      .slice(0, firstNumber)
      .map(({ text: word }) => word)
      .join('');
    for (const { numeral, cell } of numbers) {
      const head = heads[cell] ?? '';
      if (head !== '') cells.push({ numeral, head, row, line });
    }
  }
  return cells;
};
