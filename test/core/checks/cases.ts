import type { FindingLevel } from '@congress-metrics/core';
import { read } from '@congress-metrics/core/read';
import { expect, it } from 'vitest';
import {
  altered,
  findingOf,
  inWords,
  placeOf,
  recordOf,
  textOf,
  type Changes,
} from '../support.js';

/** A real record that passes, the fault that is put into it, and what has to be said of it. */
export interface Case {
  /** The rest of the sentence “…”: what the fault is. */
  readonly what: string;
  readonly name: string;
  readonly changes: Changes;
  /** Records that are at hand: names of real ones. */
  readonly others?: readonly string[];
  readonly code: string;
  readonly level: FindingLevel;
  readonly path: string;
  /** Where the finding stands: a pattern with ▸ before the place. */
  readonly mark?: string;
  /** What the words have to name, in both languages. */
  readonly says: readonly string[];
}

/** For each case: the real record passes, and the altered one fails with code, level, place and words. */
export const failWhereTheyShould = (cases: readonly Case[]): void => {
  it.each(cases)('$what gives $code', (one) => {
    const others = (one.others ?? []).map((name) => recordOf(name));
    const untouched = read(textOf(one.name), { others }).findings.filter(
      ({ code, path }) => code === one.code && path.join('.') === one.path,
    );
    expect(untouched, 'the real record passes').toEqual([]);
    const text = altered(one.name, one.changes);
    const { record, findings } = read(text, { others });
    const finding = findingOf(findings, one.code, one.path);
    expect(finding.level).toBe(one.level);
    if (one.mark !== undefined) expect(finding).toMatchObject(placeOf(text, one.mark));
    for (const [language, { message, fix }] of Object.entries(inWords(finding, record))) {
      for (const word of one.says) expect(message, language).toContain(word);
      expect(fix, language).not.toBe('');
      expect(message + fix, language).not.toMatch(/undefined|NaN|\[object/u);
    }
  });
};
