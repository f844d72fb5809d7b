import type { Finding } from '@congress-metrics/core';
import type { Report } from '@congress-metrics/core/read';

/** The report of a file that holds no record at all, with what is wrong with it. */
export const refused = (...findings: readonly Finding[]): readonly Report[] => [
  { findings: findings.map((finding) => ({ line: 1, column: 1, ...finding })), locate: (other) => other },
]; // prettier-ignore

/** A finding of level error about a whole file. */
export const fileError = (code: string, parameters: Finding['parameters'] = {}): Finding => ({
  code,
  level: 'error',
  path: [],
  parameters,
});
