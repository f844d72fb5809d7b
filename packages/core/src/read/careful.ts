import { finding, type Finding } from '../rules/finding.js';
import { decode } from './decode.js';
import { readJson } from './json.js';
import { readValue } from './read-value.js';
import { largestText, refused, refusedWhole, type ReadOptions, type Report } from './report.js';

/**
 * The careful reader: decodes, parses, validates and checks a JSON text, or the bytes of one, that holds
 * a record or an array of records, and keeps where each value stands. Gives a report for each record, or
 * a single one that says why there is none. Whatever the bytes, it never throws.
 */
export const readCarefully = (
  input: string | Uint8Array,
  options: ReadOptions = {},
): readonly Report[] => {
  if (input.length > largestText)
    return [
      refusedWhole(
        finding('too-large', { parameters: { size: input.length, limit: largestText } }),
      ),
    ];
  const decoded =
    typeof input === 'string' ? { text: input.replace(/^\ufeff/u, '') } : decode(input);
  if ('finding' in decoded) return [refusedWhole(decoded.finding)];
  const { json, findings } = readJson(decoded.text);
  if (json === undefined || findings.length > 0) return [refused(findings, json?.locate)];
  const { value, locate } = json;
  if (!Array.isArray(value)) return [readValue(value, locate, options)];
  return value.map((item: unknown, index) => {
    const within = (one: Finding): Finding => locate({ ...one, path: [index, ...one.path] });
    return readValue(item, within, options);
  });
};
