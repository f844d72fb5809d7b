import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CongressRecord } from './record.js';

const serialise = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(serialise).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  // RFC 8785 sorts by UTF-16 code units, which is what comparing strings with < does.
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${serialise(inner)}`).join(',')}}`;
};

/**
 * The canonical form of a record or any JSON value (RFC 8785): keys in order, no white space, numbers
 * in their shortest form. Two records that say the same have the same form, whoever wrote them.
 */
export const canonicalForm = (value: CongressRecord | object): string => serialise(value);

/** The SHA-256 of the canonical form, in 64 hexadecimal digits: one digit of one figure changes it. */
export const fingerprint = (value: CongressRecord | object): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalForm(value))));
