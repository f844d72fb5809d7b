import { formatNamed } from './ending.js';
import { foreign, type ForeignName } from './foreign.js';
import { formatNames, formats, type FormatName } from './formats.js';
import { startOf } from './start-of.js';

const foreignNames = Object.keys(foreign) as readonly ForeignName[];

const signatures: readonly (readonly [FormatName | ForeignName, readonly number[]])[] = [
  ...formatNames.flatMap((name) => {
    const { signature } = formats[name];
    return signature === undefined ? [] : [[name, signature] as const];
  }),
  ...foreignNames.flatMap((name) => {
    const kind = foreign[name];
    return 'signatures' in kind ? kind.signatures.map((bytes) => [name, bytes] as const) : [];
  }),
];

/**
 * The format of a file: what its first bytes cannot hide, then what its name says, then what its text
 * looks like; JSON where nothing tells, so that its fault is shown. What is known only to be told from the
 * others has a name as well: `pdf`, `xls`.
 */
export const formatOf = (input: string | Uint8Array, name = ''): FormatName | ForeignName => {
  const signature =
    typeof input === 'string'
      ? undefined
      : signatures.find(([, bytes]) => bytes.every((byte, index) => input[index] === byte));
  if (signature !== undefined) return signature[0];
  const named = formatNamed(name);
  if (named !== undefined) return named;
  const start = startOf(input);
  if (foreign.html.looksLike(start)) return 'html';
  return formatNames.find((format) => formats[format].looksLike?.(start) === true) ?? 'json';
};
