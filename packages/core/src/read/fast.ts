import type { Finding } from '../rules/finding.js';
import type { CongressRecord } from '../record/record.js';
import { keysOfRecord } from '../record/schema/record-form.js';
import { readJson } from './json.js';
import { reportOn, type ReadOptions, type Report } from './report.js';
import { migrate } from '../record/migrate.js';
import { positionsIn } from './positions.js';
import { keysWritten, offsetOf } from './scan-json.js';

/** Findings of one text that are looked up one by one; for more, the whole of it is taken apart. */
const fewFindings = 8;

const locateIn = (text: string): Report['locate'] => {
  let looked = 0;
  let positionOf: ReturnType<typeof positionsIn> | undefined;
  let careful: Report['locate'] | undefined;
  return (finding: Finding) => {
    if (finding.line !== undefined) return finding;
    looked += 1;
    if (looked <= fewFindings) {
      positionOf ??= positionsIn(text);
      return { ...finding, ...positionOf(offsetOf(text, finding.path)) };
    }
    careful ??= readJson(text).json?.locate ?? ((one) => one);
    return careful(finding);
  };
};

/**
 * The fast reader: reads a text that holds one record of which nothing is wrong before its figures are checked, as
 * nearly all are; `undefined` for every other text, which is then read with care. Both give
 * the same report. That no key is given twice is seen by counting: those that are written, and those
 * that came out.
 */
export const readFast = (text: string, options: ReadOptions): Report | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const keys = keysOfRecord(value);
  if (keys < 0 || keys !== keysWritten(text)) return undefined;
  const migrated = migrate(value);
  if ('newer' in migrated || migrated.value !== value) return undefined;
  return reportOn(value as CongressRecord, locateIn(text), options);
};
