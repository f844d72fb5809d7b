import type { CongressRecord } from '../record/record.js';
import { familiesOf } from './family.js';
import { finding, type Finding } from './finding.js';
import type { FindingCode } from './finding-codes.js';
import { rules } from './list.js';
import type { CheckContext, Found, OwnFound, OwnRule, Rule, Subject } from './rule.js';
import { waive } from './waivers.js';

/** With what a record is checked: other records, the report's text, and by which rules. */
export interface CheckOptions<Own extends string = never> extends CheckContext {
  /** The rules to run, in the order of their findings; `[...rules, mine]` adds one. All of ours when left out. */
  readonly rules?: readonly (Rule | OwnRule<Own>)[];
}

const hasFamily = ({ hasPast, terms, years, versions }: Subject): boolean =>
  hasPast || terms.length > 0 || years.length > 0 || versions.length > 0;

/** Runs rules on a record whose neighbours are known. */
export const findingsOf = <Own extends string = never>(
  subject: Subject,
  chosen: readonly (Rule | OwnRule<Own>)[] = rules,
): readonly Finding<FindingCode | Own>[] => {
  const found: Finding<FindingCode | Own>[] = [];
  const take = (one: Found | OwnFound<Own>): void => {
    if (!('message' in one)) found.push(finding(one.code, one));
    else {
      const { code, level, path, parameters = {}, message, fix } = one;
      found.push({ code, level, path, parameters, words: { message, ...(fix && { fix }) } });
    }
  };
  for (const rule of chosen) rule.run(subject, take);
  // Alone, a record cannot show that a waiver of a year-to-year finding meets nothing.
  return waive(subject.record, found, hasFamily(subject));
};

/**
 * Runs every rule on a record. With other records of the same body at hand (last year's, its term's),
 * figures are compared with them too. Changes nothing, and throws only what a rule of one's own throws.
 */
export const check = <Own extends string = never>(
  record: CongressRecord,
  { others = [], text, rules: chosen }: CheckOptions<Own> = {},
): readonly Finding<FindingCode | Own>[] =>
  findingsOf(familiesOf([record, ...others], text)(record), chosen);
