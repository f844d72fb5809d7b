import { cellName, type Cell, type Sheet } from '@congress-metrics/core/read';
import { ArchiveError, unpack } from './archive.js';
import { shownAs, shownText, type Shown } from './number-format.js';
import { decodeEscapes, readXml } from './xml.js';

type Parts = ReadonlyMap<string, Uint8Array>;

const part = (parts: Parts, name: string): Uint8Array => {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new ArchiveError('bad-workbook');
  return bytes;
};

interface Book {
  readonly sheets: readonly { readonly name: string; readonly file: string }[];
  readonly isFrom1904: boolean;
  readonly strings: readonly string[];
  readonly formats: readonly Shown[];
}

const readStrings = (bytes: Uint8Array | undefined): readonly string[] => {
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let current = '';
  let isText = false;
  let phonetic = 0;
  readXml(bytes, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 't') isText = true;
      // How a Chinese or Japanese name is pronounced is no part of the text.
      if (name === 'rPh') phonetic += 1;
    },
    text: (text) => {
      if (isText && phonetic === 0) current += text;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') phonetic -= 1;
      if (name === 'si') strings.push(decodeEscapes(current));
    },
  });
  return strings;
};

const readFormats = (bytes: Uint8Array | undefined): readonly Shown[] => {
  const codes = new Map<number, string>();
  const formats: Shown[] = [];
  if (bytes === undefined) return formats;
  let isInCells = false;
  readXml(bytes, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells)
        formats.push(shownAs(Number(numFmtId ?? 0), codes.get(Number(numFmtId))));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return formats;
};

const readBook = (parts: Parts): Book => {
  const targets = new Map<string, string>();
  readXml(part(parts, 'xl/_rels/workbook.xml.rels'), {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship')
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: { name: string; file: string }[] = [];
  let isFrom1904 = false;
  readXml(part(parts, 'xl/workbook.xml'), {
    open: (tag, attributes) => {
      const { name = '', date1904 } = attributes;
      if (tag === 'workbookPr') isFrom1904 = date1904 === '1' || date1904 === 'true';
      if (tag === 'sheet') sheets.push({ name, file: targets.get(attributes['r:id'] ?? '') ?? '' });
    },
  });
  return {
    sheets,
    isFrom1904,
    strings: readStrings(parts.get('xl/sharedStrings.xml')),
    formats: readFormats(parts.get('xl/styles.xml')),
  };
};

/** Column from 0 and row from 1 of a name such as C5. */
const placeOf = (name: string): { index: number; row: number } | undefined => {
  const [, letters, row] = /^([A-Z]{1,3})([0-9]{1,7})$/u.exec(name) ?? [];
  if (letters === undefined) return undefined;
  const index = Array.from(letters).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
  return { index, row: Number(row) };
};

interface RawCell {
  readonly row: number;
  readonly index: number;
  readonly type: string;
  readonly style: number;
  readonly content: string;
}

const cellOf = ({ row, index, type, style, content }: RawCell, book: Book): Cell | undefined => {
  const at = { row, index };
  if (content === '') return undefined;
  if (type === 's') return { text: book.strings[Number(content)] ?? '', ...at };
  if (type === 'b') return { text: content === '1' ? 'TRUE' : 'FALSE', ...at };
  if (type !== 'n') return { text: decodeEscapes(content), ...at };
  // Fifteen digits are what a spreadsheet shows and its user meant: 61.2, not 61.199999999999996.
  const value = Number(Number(content).toPrecision(15));
  if (!Number.isFinite(value)) return { text: content, ...at };
  const text = shownText(value, book.formats[style] ?? 'number', book.isFrom1904);
  return text === undefined ? { text: String(value), number: value, ...at } : { text, ...at };
};

const widest = 1000;

const readSheet = (bytes: Uint8Array, name: string, book: Book): Sheet => {
  const rows: (Cell | undefined)[][] = [];
  let row = 0;
  let lastRow = 0;
  let next = 0;
  let raw: RawCell | undefined;
  let content = '';
  let isContent = false;
  let phonetic = 0;
  readXml(bytes, {
    open: (tag, { r, t = 'n', s = '0' }) => {
      if (tag === 'row') {
        row = r === undefined ? row + 1 : Number(r);
        next = 0;
      }
      if (tag === 'c') {
        const { index, row: at } = placeOf(r ?? cellName(row, next)) ?? { index: widest, row };
        raw = { row: at, index, type: t, style: Number(s), content: '' };
        next = index + 1;
        content = '';
      }
      if (tag === 'rPh') phonetic += 1;
      if (tag === 'v' || tag === 't') isContent = true;
    },
    text: (text) => {
      if (isContent && phonetic === 0) content += text;
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') isContent = false;
      if (tag === 'rPh') phonetic -= 1;
      if (tag !== 'c' || raw === undefined || raw.index >= widest) return;
      const cell = cellOf({ ...raw, content }, book);
      if (cell === undefined) return;
      if (cell.row !== lastRow) rows.push([]);
      lastRow = cell.row;
      const cells = rows.at(-1);
      if (cells !== undefined) cells[cell.index] = cell;
    },
  });
  // Rows are found by their cells' numbers, so those without a cell need no place; holes become undefined.
  return { name, rows: rows.map((cells) => Array.from(cells)) };
};

/**
 * The sheets of an .xlsx workbook as tables: texts, numbers, and percentages and dates as they are
 * shown. Macros, formulas and links are never followed; of a formula its last result is read. Throws an
 * `ArchiveError` for bytes that are no workbook, or unpack to more than 64 MB.
 */
export const readWorkbook = (bytes: Uint8Array): readonly Sheet[] => {
  const parts = unpack(bytes, (name) =>
    /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/u.test(name),
  ); // prettier-ignore
  try {
    const book = readBook(parts);
    return book.sheets.flatMap(({ name, file }) => {
      const sheet = parts.get(file);
      return sheet === undefined ? [] : [readSheet(sheet, name, book)];
    });
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError('bad-workbook');
  }
};
