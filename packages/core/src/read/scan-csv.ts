import { finding, type Finding } from '../rules/finding.js';
import type { FindingCode } from '../rules/finding-codes.js';
import { cellName, type Cell, type Sheet } from './table/cell.js';

/** A CSV text as a table, and what is wrong with its quotation marks. */
export interface ScannedCsv {
  readonly sheet: Sheet;
  readonly findings: readonly Finding[];
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const mark = 0x22;

const separators = [',', '\t', ';'] as const;

/** Far beyond any table of figures, and what a small machine reads in seconds. */
const mostCells = 4_000_000;

/** What separates the cells: whatever the first line has most of, outside quotation marks. */
const separatorOf = (text: string): string => {
  const end = /[\r\n]/u.exec(text)?.index ?? text.length;
  const line = text.slice(0, Math.min(end, 10_000)).replace(/"[^"]*"/gu, '');
  const counts = separators.map((separator) => line.split(separator).length);
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

  const fault = (code: FindingCode, row: number, index: number, offset: number): void => {
    findings.push(
      finding(code, {
        row,
        cell: cellName(row, index),
        line,
        column: offset - lineStart + 1,
      }),
    );
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
  const between = separator.charCodeAt(0);
  /** Leaves `at` at the end of the bare characters from there on, and gives whether they hold a mark. */
  const passBare = (): boolean => {
    let hasMark = false;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === between || code === lineFeed || code === carriageReturn) break;
      hasMark ||= code === mark;
    }
    return hasMark;
  };
  while (at < text.length) {
    count += 1;
    if (count > mostCells) {
      const parameters = { size: `> ${String(mostCells)}`, limit: mostCells };
      return { sheet: { rows: [] }, findings: [finding('too-large', { parameters, line })] };
    }
    // Most cells of a table are empty, and an empty one needs no object.
    if (text.charCodeAt(at) === between) {
      cells.push(undefined);
    } else {
      const row = rows.length + 1;
      const index = cells.length;
      const cell = { text: '', row, index, line, column: at - lineStart + 1 };
      const isQuoted = text.charCodeAt(at) === mark;
      if (isQuoted) cell.text = quoted(row, index);
      const start = at;
      const hasMark = passBare();
      if (!isQuoted) cell.text = text.slice(start, at);
      if (isQuoted ? text.slice(start, at).trim() !== '' : hasMark)
        fault('stray-quote', row, index, start);
      cells.push(cell.text === '' ? undefined : cell);
    }
    const code = text.charCodeAt(at);
    if (code === between) {
      at += 1;
      if (at < text.length) continue;
      cells.push(undefined);
    }
    if (code === carriageReturn || code === lineFeed) {
      at += code === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
      newLine(at);
    }
    rows.push(cells);
    cells = [];
  }
  return { sheet: { rows }, findings };
};
