import type { CongressRecord } from '../record/record.js';
import { finding, type Finding } from './finding.js';

/** A finding is about a metric that its place or one of its parameters names. */
const isAbout = ({ path, parameters }: Finding<string>, metric: string | undefined): boolean =>
  metric === undefined || path.includes(metric) || Object.values(parameters).includes(metric);

/**
 * Marks findings that the record waives with a reason. `isComplete`: everything that could be found was
 * looked for, so that a waiver which met nothing is said to be unused.
 */
export const waive = <Code extends string>(
  { waivers }: CongressRecord,
  findings: readonly Finding<Code>[],
  isComplete: boolean,
): readonly (Finding<Code> | Finding)[] => {
  if (waivers === undefined) return findings;
  const matched = findings.map((one) => {
    const waiver = waivers.find(({ code, metric }) => code === one.code && isAbout(one, metric));
    return waiver === undefined ? one : { ...one, waived: waiver.reason };
  });
  if (!isComplete) return matched;
  const unused = waivers.flatMap(({ code, metric }, index) =>
    findings.some((one) => one.code === code && isAbout(one, metric))
      ? []
      : [finding('waiver-unused', { path: ['waivers', index], parameters: { code } })],
  );
  return [...matched, ...unused];
};
