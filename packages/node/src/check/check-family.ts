import { grouped, type CongressRecord } from '@congress-metrics/core';
import { checkTogether } from '@congress-metrics/core/read';
import { textOf } from '../files/text-of.js';
import { newTally, nothingFound } from './tally.js';
import { readSource, type ReadSource, type Source } from './source.js';
import { surroundingsOf, type Outcome, type WorkOptions } from './work-options.js';

/** Files that hold records of the same bodies. */
export interface FamilyTask {
  readonly sources: readonly Source[];
  /** Findings to list for a file; the rest are counted. */
  readonly most: number;
}

/** Gives, for each source, the records that the others hold of its bodies. */
const othersIn = (
  family: readonly ReadSource[],
): ((source: ReadSource) => readonly CongressRecord[]) => {
  const bodyOf = ({
    record,
  }: {
    readonly record?: CongressRecord | undefined;
  }): string | undefined => record?.body.id;
  const all = family.flatMap((source) =>
    source.reports.flatMap(({ record }) => (record === undefined ? [] : { source, record })),
  );
  const bodies = grouped(all, bodyOf);
  return (source) =>
    [...new Set(source.reports.map(bodyOf))].flatMap((body) =>
      (bodies.get(body) ?? []).flatMap((one) => (one.source === source ? [] : one.record)),
    );
};

/** Checks files that hold records of the same bodies, each with the records of the others at hand. */
export const checkFamily = async (
  { sources, most }: FamilyTask,
  options: WorkOptions,
): Promise<readonly Outcome[]> => {
  const family: ReadSource[] = [];
  for (const source of sources) family.push(await readSource(source, options));
  const othersOf = othersIn(family);
  return family.map((source): Outcome => {
    const { bytes, failure, name, reports } = source;
    if (failure !== undefined) return { part: nothingFound, failure };
    const tally = newTally({ ...options, most });
    let lines: readonly string[] | undefined;
    for (const report of checkTogether(reports, surroundingsOf(options, othersOf(source))))
      tally.add(report, (line) => {
        lines ??= textOf(bytes, name).split(/\r\n|\r|\n/u);
        return lines[line - 1];
      });
    return { part: tally.part() };
  });
};
