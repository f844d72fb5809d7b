import type { CongressRecord, Finding } from '@congress-metrics/core';
import { check, congressRecord } from '@congress-metrics/core/read';
import { checkSlips, type Edit, type Slip } from './check-slips.js';
import { examples } from './records.js';

/** A finding of a check, with the record that raises it. */
export interface CheckExample {
  readonly finding: Finding;
  readonly record: CongressRecord;
  readonly name: string;
  /** Whether the record had to be spoiled for it. */
  readonly isSpoiled: boolean;
}

const records = examples.map(({ record }) => record);

/** Everything that the checks find in a record, with the others at hand. */
const findingsOf = (
  record: CongressRecord,
  others: readonly CongressRecord[],
  text?: string,
): readonly Finding[] => {
  const found = check(record, { others, ...(text !== undefined && { text }) });
  return found.filter(({ code }) => code !== 'waiver-unused');
};

/** The first real record that raises each code. */
const real = new Map<string, CheckExample>(
  [...examples]
    .reverse()
    .flatMap(({ name, record }) =>
      [...findingsOf(record, records)]
        .reverse()
        .map((finding) => [finding.code, { finding, record, name, isSpoiled: false }] as const),
    ),
);

const edited = (record: CongressRecord, edits: readonly Edit[]): CongressRecord => {
  const copy: unknown = structuredClone(record);
  for (const [place, value] of edits) {
    let node = copy as Record<string | number, unknown>;
    for (const key of place.slice(0, -1)) node = node[key] as typeof node;
    const last = place.at(-1) ?? '';
    if (value === undefined) Reflect.deleteProperty(node, last);
    else node[last] = value;
  }
  return congressRecord.parse(copy);
};

const named = (name: string): CongressRecord => {
  const example = examples.find((one) => one.name === name);
  if (example === undefined) throw new Error(`no example record ${name}`);
  return example.record;
};

const fromSlip = (code: string, slip: Slip): CheckExample | undefined => {
  const record = edited(named(slip.record), slip.edits);
  const { beside } = slip;
  const others =
    beside === undefined
      ? records
      : records.map((other) =>
          other === named(beside.record) ? edited(other, beside.edits) : other,
        );
  const finding = findingsOf(record, others, slip.text).find((one) => one.code === code);
  return finding && { finding, record, name: slip.record, isSpoiled: true };
};

const spoiled = new Map<string, CheckExample>(
  Object.entries(checkSlips).flatMap(([code, slip]) => {
    const example = real.has(code) ? undefined : fromSlip(code, slip);
    return example === undefined ? [] : [[code, example] as const];
  }),
);

/**
 * An example of what a code says: from the first real record that raises it, else from one that was
 * spoiled on purpose; `undefined` where neither does.
 */
export const checkExample = (code: string): CheckExample | undefined =>
  real.get(code) ?? spoiled.get(code);
