import {
  bodyName,
  metricLabel,
  periodKey,
  type CongressRecord,
  type Locale,
} from '@congress-metrics/core';
import { flatten, type Row, type Section } from '@congress-metrics/core/read';

/**
 * What happened to a value: `added` and `dropped` between the two versions; `revised` (better data)
 * and `corrected` (an error) where the new version says so; `changed` where it does not.
 */
export type DifferenceKind = 'added' | 'dropped' | 'revised' | 'corrected' | 'changed';

/** One difference between two versions of a record. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Body and period, for a person. */
  readonly record: string;
  readonly section: Section;
  /** What it is about: a metric's name, an item's title, an id. */
  readonly subject: string;
  /** The column that differs; left out when the whole row was added or dropped. */
  readonly column?: string;
  readonly before?: string | number;
  readonly after?: string | number;
}

const ignored = new Set(['section', 'body', 'period', 'term', 'shape']);

const identify = ({ section, cells }: Row): string =>
  [section, cells.get('id') ?? cells.get('indicator') ?? cells.get('of') ?? cells.get('label') ?? cells.get('code') ?? ''].join('\u0000'); // prettier-ignore

/** Rows by what they are about; the second of the same name is told apart by its count. */
const byIdentity = (rows: readonly Row[]): ReadonlyMap<string, Row> => {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const name = identify(row);
    let key = name;
    for (let count = 2; found.has(key); count += 1) key = `${name}\u0000${String(count)}`;
    found.set(key, row);
  }
  return found;
};

const subjectOf = ({ cells }: Row, record: CongressRecord, locale: Locale): string => {
  const id = cells.get('id');
  const named = cells.get('title') ?? cells.get('title.zh-CN') ?? cells.get('label') ?? cells.get('label.zh-CN');
  if (typeof id === 'string') {
    const term = metricLabel(id, locale, record);
    return term === id && named !== undefined ? String(named) : term;
  }
  return String(named ?? cells.get('indicator') ?? cells.get('of') ?? cells.get('code') ?? '');
}; // prettier-ignore

const kindOfChange = (row: Row, column: string, before: unknown, record: CongressRecord): DifferenceKind => {
  const id = row.cells.get('id');
  if (column !== 'value' || typeof id !== 'string') return 'changed';
  const metrics = row.section === 'plan-metric' ? record.plan?.metrics : record.metrics;
  const observation = metrics?.[id];
  if (observation === undefined || typeof observation === 'number' || !('revisions' in observation)) return 'changed';
  const revision = observation.revisions?.find(({ old }) => old === before);
  if (revision === undefined) return 'changed';
  return revision.kind === 'revision' ? 'revised' : 'corrected';
}; // prettier-ignore

const nameOf = (record: CongressRecord, locale: Locale): string =>
  `${bodyName(record.body, locale.tag)} ${locale.period(record.period)}`;

const compareOne = (
  old: CongressRecord,
  now: CongressRecord,
  locale: Locale,
): readonly Difference[] => {
  const [before, after] = [old, now].map((record) => byIdentity(flatten(record, 'en')));
  const record = nameOf(now, locale);
  const keys = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...keys].flatMap((key): readonly Difference[] => {
    const [was, is] = [before?.get(key), after?.get(key)];
    const row = is ?? was;
    if (row === undefined) return [];
    const common = { record, section: row.section, subject: subjectOf(row, now, locale) };
    const [oldValue, newValue] = [was?.cells.get('value'), is?.cells.get('value')];
    if (was === undefined)
      return [{ ...common, kind: 'added', ...(newValue !== undefined && { after: newValue }) }];
    if (is === undefined)
      return [{ ...common, kind: 'dropped', ...(oldValue !== undefined && { before: oldValue }) }];
    return [...new Set([...was.cells.keys(), ...is.cells.keys()])]
      .filter((column) => !ignored.has(column) && was.cells.get(column) !== is.cells.get(column))
      .map((column) => {
        const [from, to] = [was.cells.get(column), is.cells.get(column)];
        return {
          ...common,
          column,
          kind: kindOfChange(is, column, from, now),
          ...(from !== undefined && { before: from }),
          ...(to !== undefined && { after: to }),
        };
      });
  });
};

const keyOf = ({ body, period }: CongressRecord): string => `${body.id} ${periodKey(period)}`;

/** What changed between two versions of the same records, told apart by body and period. */
export const compareRecords = (
  old: readonly CongressRecord[],
  now: readonly CongressRecord[],
  locale: Locale,
): readonly Difference[] => {
  const before = new Map(old.map((record) => [keyOf(record), record]));
  const after = new Map(now.map((record) => [keyOf(record), record]));
  const whole = (record: CongressRecord, kind: DifferenceKind): Difference => ({
    kind,
    record: nameOf(record, locale),
    section: 'record',
    subject: nameOf(record, locale),
  });
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was !== undefined && is !== undefined) return compareOne(was, is, locale);
    if (was !== undefined) return [whole(was, 'dropped')];
    return is === undefined ? [] : [whole(is, 'added')];
  });
};
