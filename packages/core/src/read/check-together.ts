import { findingsOf } from '../rules/check.js';
import { familiesOf } from '../rules/family.js';
import type { CheckContext } from '../rules/rule.js';
import { inTextOrder, type Report } from './report.js';

/** Compares records that were read one by one with each other, as if each had been read with the others at hand. */
export const checkTogether = (
  reports: readonly Report[],
  { others = [], text }: CheckContext = {},
): readonly Report[] => {
  const records = reports.flatMap(({ record }) => record ?? []);
  const subjectOf = familiesOf([...records, ...others], text);
  return reports.map((report) =>
    report.ok
      ? {
          ...report,
          findings: inTextOrder([
            ...(report.reading ?? []),
            ...findingsOf(subjectOf(report.record)).map(report.locate),
          ]),
        }
      : report,
  );
};
