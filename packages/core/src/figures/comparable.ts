import { lastYear, type Period } from '../record/period.js';
import type { CongressRecord } from '../record/record.js';

/** Why a record does not stand beside the others. */
export type LeftOutReason = 'other-body' | 'other-period';

/** Records that may stand side by side, and those that may not, each with the reason. */
export interface Comparable {
  /** Of one body and one kind of period, the earliest first. */
  readonly records: readonly CongressRecord[];
  readonly leftOut: readonly { readonly record: CongressRecord; readonly reason: LeftOutReason }[];
}

/** Records by the last year that they cover, the earliest first. */
export const inOrder = (records: readonly CongressRecord[]): readonly CongressRecord[] =>
  [...records].sort((a, b) => lastYear(a.period) - lastYear(b.period));

/** Kinds of period, those first that a reader would rather compare where there are equally many. */
const kinds: readonly Period['type'][] = [
  'year',
  'term',
  'term-to-date',
  'part-of-year',
  'session',
];

const commonest = (records: readonly CongressRecord[]): Period['type'] | undefined => {
  const count = (kind: Period['type']): number =>
    records.filter(({ period }) => period.type === kind).length;
  return [...kinds].sort((a, b) => count(b) - count(a))[0];
};

/**
 * Only like is compared with like: the records of the body of the latest one, and of the kind of
 * period that most of them cover. A term's total or a session's figures never stand beside years.
 */
export const likeWithLike = (records: readonly CongressRecord[]): Comparable => {
  const ordered = inOrder(records);
  const body = ordered.at(-1)?.body.id;
  const kind = commonest(ordered.filter((record) => record.body.id === body));
  const reasonFor = (record: CongressRecord): LeftOutReason | undefined =>
    record.body.id !== body
      ? 'other-body'
      : record.period.type !== kind
        ? 'other-period'
        : undefined;
  return {
    records: ordered.filter((record) => reasonFor(record) === undefined),
    leftOut: ordered.flatMap((record) => {
      const reason = reasonFor(record);
      return reason === undefined ? [] : [{ record, reason }];
    }),
  };
};
