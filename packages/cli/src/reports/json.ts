import type { Locale } from '@congress-metrics/core';
import { countsOf, type CheckedFile, type LeftOut } from '@congress-metrics/node';

/** The report for a program: the same findings as data, each with its words in the chosen language. */
export const asJson = (
  files: readonly CheckedFile[],
  locale: Locale,
  leftOut: readonly LeftOut[],
): string => {
  const counts = countsOf(files);
  const report = {
    language: locale.tag,
    valid: counts.error === 0 && files.every(({ failure }) => failure === undefined),
    counts,
    files: files.map(({ path, records, listed, unlisted, totals, failure }) => ({
      path,
      records,
      ...(failure !== undefined && { failure }),
      totals: Object.fromEntries(totals),
      findings: listed.map(({ finding, message, fix, waived, excerpt }) => ({
        ...finding,
        ...(waived !== undefined && { waived }),
        message,
        fix,
        ...(excerpt !== undefined && { excerpt: excerpt.text }),
      })),
      unlisted,
    })),
    ...(leftOut.length > 0 && { leftOut }),
  };
  return `${JSON.stringify(report, undefined, 1)}\n`;
};
