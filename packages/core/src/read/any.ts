import type { Finding } from '../rules/finding.js';
import { decode } from './decode.js';
import { decodeTable, type DecodedTable } from './decode-table.js';
import { largestText, type ReadOptions, type Report } from './index.js';
import { readLines } from './lines.js';
import { readText } from './quick.js';
import { scanCsv } from './scan-csv.js';
import { readSheets } from './read-table.js';

/** Formats that are read from a text, with the endings of their files' names. */
export const textFormats = {
  json: ['json'],
  ndjson: ['ndjson', 'jsonl'],
  csv: ['csv', 'txt'],
  tsv: ['tsv', 'tab'],
} as const;

export type TextFormat = keyof typeof textFormats;

/** What is known of a file besides its bytes. */
export interface AnyOptions extends ReadOptions {
  /** The file's name: its ending tells the format; without one, the content does. */
  readonly name?: string;
}

const endings: ReadonlyMap<string, string> = new Map([
  ...Object.entries(textFormats).flatMap(([format, list]) =>
    list.map((ending) => [ending, format] as const),
  ),
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['xlsx', 'xlsx'],
  ['xlsm', 'xlsx'],
]);

/** The first bytes of files that are no text. */
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['xlsx', [0x50, 0x4b, 0x03, 0x04]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
];

/** The format of a file: what its bytes cannot hide, then what its name says, then what its text looks like. */
export const formatOf = (input: string | Uint8Array, name = ''): string => {
  if (typeof input !== 'string') {
    const signature = signatures.find(([, mark]) =>
      mark.every((byte, index) => input[index] === byte),
    );
    if (signature !== undefined) return signature[0];
  }
  const named = endings.get(/\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '');
  if (named !== undefined) return named;
  const start =
    typeof input === 'string'
      ? input.slice(0, 4096)
      : Array.from(input.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join('');
  const plain = start.replace(/^\ufeff|^\u00ef\u00bb\u00bf|\u0000/gu, '').trimStart(); // eslint-disable-line no-control-regex -- UTF-16 has them
  if (/^<(?:!doctype|html|head|body)/iu.test(plain)) return 'html';
  if (/^\{.*\}\s*\n\s*\{/u.test(plain)) return 'ndjson';
  if (/^[{[]/u.test(plain)) return 'json';
  return /[,\t;]/u.test(plain.split(/[\r\n]/u)[0] ?? '') ? 'csv' : 'json';
};

const single = (finding: Finding): readonly Report[] => [
  { findings: [{ line: 1, column: 1, ...finding }], locate: (other) => other },
];

const error = (code: string, parameters: Finding['parameters']): readonly Report[] =>
  single({ code, level: 'error', path: [], parameters });

const readTable = (
  input: string | Uint8Array,
  separator: string | undefined,
  context: ReadOptions,
): readonly Report[] => {
  const decoded: DecodedTable =
    typeof input === 'string' ? { text: input.replace(/^\ufeff/u, '') } : decodeTable(input);
  if ('finding' in decoded) return single(decoded.finding);
  if (decoded.text.trim() === '') return error('empty-text', {});
  const { sheet, findings } = scanCsv(decoded.text, separator);
  return readSheets([sheet], context, [...(decoded.warnings ?? []), ...findings]);
};

/**
 * Reads a file of any text format: JSON, NDJSON, and CSV or TSV in either form, told apart by name and
 * content. The same rules and findings as for JSON; those about a table have row and cell as well. A
 * workbook or YAML gives `unsupported-format`, with words that say what to do: the command line reads
 * them. Whatever the bytes, it never throws.
 */
export const readAny = (
  input: string | Uint8Array,
  { name = '', ...context }: AnyOptions = {},
): readonly Report[] => {
  if (input.length > largestText)
    return error('too-large', { size: input.length, limit: largestText });
  const format = formatOf(input, name);
  switch (format) {
    case 'json':
      return readText(input, context);
    case 'ndjson': {
      const decoded = typeof input === 'string' ? { text: input } : decode(input);
      return 'finding' in decoded ? single(decoded.finding) : readLines(decoded.text, context);
    }
    case 'csv':
      return readTable(input, undefined, context);
    case 'tsv':
      return readTable(input, '\t', context);
    default:
      return error('unsupported-format', { format });
  }
};
