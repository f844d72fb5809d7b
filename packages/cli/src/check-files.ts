import { createReadStream } from 'node:fs';
import type { CongressRecord } from '@congress-metrics/core';
import { checkTogether, largestText, readLine, type Report } from '@congress-metrics/core/read';
import { failureOf, isStream, standardInput, type Input } from './inputs.js';
import { isBlank, linesOf } from './lines-of.js';
import { bytesAt, readInput, refused, textOf, TooLargeError } from './read-input.js';
import { newTally, type CheckedFile, type Tally, type TallyOptions } from './tally.js';
import type { Terminal } from './terminal.js';

/** How files are checked. */
export interface CheckOptions extends TallyOptions {
  readonly terminal: Terminal;
  /** Records to compare with that are not checked themselves, such as last year's. */
  readonly previous: readonly CongressRecord[];
  /** The text of the report, in which each quote has to stand. */
  readonly text?: string;
  /** What standard input is called, for its format. */
  readonly inputName?: string;
  /** Hears how many files are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Records of one body that follow each other in a stream are compared; so many are kept at most. */
const longestRun = 60;

interface Line {
  readonly report: Report;
  readonly number: number;
  readonly bytes: Uint8Array;
}

const textIn = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const addRun = (run: readonly Line[], tally: Tally, { previous, text }: CheckOptions): void => {
  const surroundings = { others: previous, ...(text !== undefined && { text }) };
  const together = checkTogether(run.map(({ report }) => report), surroundings);
  for (const [index, report] of together.entries()) {
    const line = run[index];
    tally.add(report, (number) => (number === line?.number ? textIn(line.bytes) : undefined));
  }
}; // prettier-ignore

/** Checks a file with a record a line, line by line: its length does not matter. */
const checkStream = async (path: string, tally: Tally, options: CheckOptions): Promise<void> => {
  let run: Line[] = [];
  let number = 0;
  for await (const bytes of linesOf(createReadStream(path), largestText)) {
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
};

const nameOf = (path: string, { inputName }: CheckOptions): string =>
  path === standardInput ? (inputName ?? '') : path;

const checkWhole = (
  path: string,
  bytes: Uint8Array,
  others: readonly CongressRecord[],
  tally: Tally,
  options: CheckOptions,
): void => {
  const name = nameOf(path, options);
  const { text } = options;
  const reports = readInput(bytes, { name, unchecked: true });
  const together = checkTogether(reports, { others, ...(text !== undefined && { text }) });
  let lines: readonly string[] | undefined;
  for (const report of together)
    tally.add(report, (line) => {
      lines ??= textOf(bytes, name).split(/\r\n|\r|\n/u);
      return lines[line - 1];
    });
};

/** The records of all files by body, so that each file is compared with its neighbours and none has to be kept. */
const recordsByBody = async (
  inputs: readonly Input[],
  bytesFor: (path: string) => Promise<Uint8Array>,
  options: CheckOptions,
): Promise<ReadonlyMap<string, readonly { path: string; record: CongressRecord }[]>> => {
  const bodies = new Map<string, { path: string; record: CongressRecord }[]>();
  for (const { path, failure } of inputs) {
    if (failure !== undefined || isStream(path)) continue;
    try {
      for (const { record } of readInput(await bytesFor(path), {
        name: nameOf(path, options),
        unchecked: true,
      })) {
        if (record === undefined) continue;
        const family = bodies.get(record.body.id) ?? [];
        family.push({ path, record });
        bodies.set(record.body.id, family);
      }
    } catch {
      // A file that cannot be read is said when its turn to be checked comes.
    }
  }
  return bodies;
};

/**
 * Checks files one after the other, each against the records of the same body in all of them. Files
 * with a record a line are read as streams, in which records of one body are compared as they follow
 * each other.
 */
export async function* checkFiles(
  inputs: readonly Input[],
  options: CheckOptions,
): AsyncGenerator<CheckedFile> {
  let fromInput: Promise<Uint8Array> | undefined;
  const bytesFor = (path: string): Promise<Uint8Array> =>
    path === standardInput
      ? (fromInput ??= bytesAt(path, options.terminal))
      : bytesAt(path, options.terminal);
  const bodies =
    inputs.length > 1
      ? await recordsByBody(inputs, bytesFor, options)
      : new Map<string, readonly { path: string; record: CongressRecord }[]>();
  const bodyAt = new Map<string, Set<string>>();
  for (const [body, family] of bodies)
    for (const { path } of family) bodyAt.set(path, (bodyAt.get(path) ?? new Set()).add(body));
  const familyOf = (path: string): readonly CongressRecord[] =>
    [...(bodyAt.get(path) ?? [])].flatMap((body) =>
      (bodies.get(body) ?? []).filter((one) => one.path !== path).map(({ record }) => record),
    );
  for (const [index, { path, failure }] of inputs.entries()) {
    options.onProgress?.(index, inputs.length);
    const tally = newTally(path, options);
    let problem = failure;
    try {
      if (problem === undefined && isStream(path)) await checkStream(path, tally, options);
      else if (problem === undefined)
        checkWhole(path, await bytesFor(path), [...familyOf(path), ...options.previous], tally, options);
    } catch (error) {
      if (error instanceof TooLargeError) for (const report of refused('too-large', error.parameters)) tally.add(report, () => undefined);
      else problem = failureOf(error);
    }
    yield tally.file(problem);
  }
  options.onProgress?.(inputs.length, inputs.length);
} // prettier-ignore
