import { checkTogether, largestText, readLine, type Report } from '@congress-metrics/core/read';
import { isBlank, linesOf } from '../files/lines-of.js';
import { newTally, type Tally } from './tally.js';
import { longestRun, type Block } from './blocks.js';
import { surroundingsOf, type Outcome, type WorkOptions } from './work-options.js';

interface Line {
  readonly report: Report;
  readonly number: number;
  readonly bytes: Uint8Array;
}

const textIn = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const addRun = (run: readonly Line[], tally: Tally, options: WorkOptions): void => {
  const together = checkTogether(run.map(({ report }) => report), surroundingsOf(options));
  for (const [index, report] of together.entries()) {
    const line = run[index];
    tally.add(report, (number) => (number === line?.number ? textIn(line.bytes) : undefined));
  }
}; // prettier-ignore

/** Checks a block of a stream, line by line and run by run, and lists so many findings at most. */
export const checkBlock = async (
  { block, most }: { readonly block: Block; readonly most: number },
  options: WorkOptions,
): Promise<Outcome> => {
  const tally = newTally({ ...options, most });
  let run: Line[] = [];
  let number = block.first - 1;
  for await (const bytes of linesOf([block.bytes], largestText)) {
    number += 1;
    if (isBlank(bytes)) continue;
    const report = readLine(bytes, number, { unchecked: true });
    const body = report.record?.body.id;
    if (body !== run[0]?.report.record?.body.id || run.length >= longestRun) {
      addRun(run, tally, options);
      run = [];
    }
    run.push({ report, number, bytes });
  }
  addRun(run, tally, options);
  return { part: tally.part() };
};
