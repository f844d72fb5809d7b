import { finding } from '../rules/finding.js';
import type { CheckContext } from '../rules/rule.js';
import { readCarefully } from './careful.js';
import { decode } from './decode.js';
import { readFast } from './fast.js';
import { largestText, refusedWhole, type ReadOptions, type Report } from './report.js';

/**
 * Reads a JSON text, or the bytes of one, that holds a record or an array of records: decodes, parses,
 * validates and checks. Gives a report for each record, or a single report that says why there is none.
 * Whatever the bytes, it never throws. A text of which nothing is wrong is read fast, every other with
 * care; both give the same report.
 */
export const readAll = (
  input: string | Uint8Array,
  options: ReadOptions = {},
): readonly Report[] => {
  if (input.length > largestText) return readCarefully(input, options);
  const decoded = typeof input === 'string' ? { text: input } : decode(input);
  const report = 'text' in decoded ? readFast(decoded.text, options) : undefined;
  return report === undefined ? readCarefully(input, options) : [report];
};

/**
 * Reads a text that holds one record. The report has the record when the text has the form of one,
 * and everything that was found: code, level, path, line and column. Whatever the bytes, it never throws.
 */
export const read = (input: string | Uint8Array, context: CheckContext = {}): Report => {
  const reports = readAll(input, context);
  const [only] = reports;
  return only !== undefined && reports.length === 1
    ? only
    : refusedWhole(
        finding('wrong-type', { parameters: { received: 'array', expected: 'object' } }),
      );
};
