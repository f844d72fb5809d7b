import { countByLevel, type Locale } from '@congress-metrics/core';
import { findingWords } from '@congress-metrics/core/read';
import type { CheckedFile } from '../checked-file.js';

/** The report for a program: the same findings as data, each with its words in the chosen language. */
export const asJson = (files: readonly CheckedFile[], locale: Locale): string => {
  const counts = countByLevel(files.flatMap(({ findings }) => findings));
  const report = {
    valid: counts.error === 0 && files.every(({ failure }) => failure === undefined),
    counts,
    files: files.map(({ path, findings, records, failure }) => ({
      path,
      ...(failure !== undefined && { failure }),
      findings: findings.map((finding) => ({
        ...finding,
        ...findingWords(finding, locale, records[0]),
      })),
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
};
