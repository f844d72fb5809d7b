import type { Finding } from '../finding.js';
import { cellName, type Cell, type Sheet } from '../table/cell.js';

/** A CSV text as a table, and what is wrong with its quotation marks. */
export interface ScannedCsv {
  readonly sheet: Sheet;
  readonly findings: readonly Finding[];
}

const separators = [',', '\t', ';'] as const;

/** Far beyond any table of figures, and what a small machine reads in seconds. */
const mostCells = 4_000_000;

/** What separates the cells: whatever the first line has most of, outside quotation marks. */
const separatorOf = (text: string): string => {
  const end = /[\r\n]/u.exec(text)?.index ?? text.length;
  const line = text.slice(0, Math.min(end, 10_000)).replace(/"[^"]*"/gu, '');
  const counts = separators.map((mark) => line.split(mark).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
};

/**
 * Splits a CSV text (RFC 4180; lines may end in CRLF, LF or a lone CR) into cells that know their
 * row and column in the table and their line and column in the text. A quotation mark that is never
 * closed, or stands inside a bare cell, is found and said; nothing is guessed.
 */
export const scanCsv = (text: string, separator = separatorOf(text)): ScannedCsv => {
  const rows: (Cell | undefined)[][] = [];
  const findings: Finding[] = [];
  let cells: (Cell | undefined)[] = [];
  let count = 0;
  let at = 0;
  let line = 1;
  let lineStart = 0;

  const fault = (code: string, row: number, index: number, offset: number): void => {
    findings.push({
      code,
      level: 'error',
      path: [],
      parameters: {},
      row,
      cell: cellName(row, index),
      line,
      column: offset - lineStart + 1,
    });
  };
  const newLine = (from: number): void => {
    line += 1;
    lineStart = from;
  };
  /** Reads a quoted cell whose opening mark stands at `at`, and leaves `at` behind its closing one. */
  const quoted = (row: number, index: number): string => {
    const opening = { line, lineStart, at };
    let content = '';
    at += 1;
    for (;;) {
      const close = text.indexOf('"', at);
      if (close < 0) {
        ({ line, lineStart } = opening);
        fault('quote-not-closed', row, index, opening.at);
        at = text.length;
        return content;
      }
      const chunk = text.slice(at, close);
      for (const end of chunk.matchAll(/\r\n|\r|\n/gu)) newLine(at + end.index + end[0].length);
      content += chunk;
      at = close + 1;
      if (text[at] !== '"') return content;
      content += '"';
      at += 1;
    }
  };
  // Sticky, so that each bare cell is found in one step.
  const bare = new RegExp(`[^${separator === '\t' ? '\\t' : separator}\\r\\n]*`, 'uy');
  while (at < text.length) {
    count += 1;
    if (count > mostCells) {
      const parameters = { size: `> ${String(mostCells)}`, limit: mostCells };
      const tooLarge = { code: 'too-large', level: 'error', path: [], parameters, line } as const;
      return { sheet: { rows: [] }, findings: [tooLarge] };
    }
    const row = rows.length + 1;
    const index = cells.length;
    const start = { line, column: at - lineStart + 1 };
    const isQuoted = text[at] === '"';
    let content = isQuoted ? quoted(row, index) : '';
    bare.lastIndex = at;
    const rest = bare.exec(text)?.[0] ?? '';
    if ((isQuoted && rest.trim() !== '') || (!isQuoted && rest.includes('"')))
      fault('stray-quote', row, index, at);
    if (!isQuoted) content = rest;
    at += rest.length;
    // Most cells of a table are empty, and an empty one needs no object.
    cells.push(content === '' ? undefined : { text: content, row, index, ...start });
    const mark = text[at];
    if (mark === separator) {
      at += 1;
      if (at < text.length) continue;
      cells.push(undefined);
    }
    if (mark === '\r' || mark === '\n') {
      at += mark === '\r' && text[at + 1] === '\n' ? 2 : 1;
      newLine(at);
    }
    rows.push(cells);
    cells = [];
  }
  return { sheet: { rows }, findings };
};
