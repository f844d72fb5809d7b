import { defineRule, type Found } from '../rule.js';
import type { Path } from '../finding.js';
import { indicatorById } from '../../catalogue/indicators/index.js';
import { catalogue } from '../../catalogue/metrics/index.js';
import { nearest } from '../../words/nearest.js';
import type { CongressRecord } from '../../record/record.js';
import { unitOf, unitWords } from '../../catalogue/unit.js';

type Code =
  | 'unknown-metric'
  | 'unknown-indicator'
  | 'unknown-source'
  | 'unknown-unit'
  | 'own-metric-shadows'
  | 'duplicate-id';

/** Something in a record that names a source or a unit, and where it stands. */
interface Naming {
  readonly key: 'source' | 'unit';
  readonly value: string;
  readonly path: Path;
}

/** Everything in a record that names a source or a unit which is not known, wherever it stands. */
const unknownNames = (
  record: CongressRecord,
  isKnown: (key: Naming['key'], value: string) => boolean,
): readonly Naming[] => {
  const found: Naming[] = [];
  const path: (string | number)[] = [];
  const within = (value: unknown, key: string | number): void => {
    if (typeof value !== 'object' || value === null) return;
    path.push(key);
    search(value);
    path.pop();
  };
  const search = (node: object): void => {
    if (Array.isArray(node)) {
      node.forEach(within);
      return;
    }
    for (const key of Object.keys(node)) {
      const value = (node as Readonly<Record<string, unknown>>)[key];
      if (typeof value !== 'string') within(value, key);
      else if ((key === 'source' || key === 'unit') && !isKnown(key, value))
        found.push({ key, value, path: [...path, key] });
    }
  };
  search(record);
  return found;
};

const isKnownMetric = (record: CongressRecord, id: string): boolean =>
  catalogue.has(id) || Object.hasOwn(record.ownMetrics ?? {}, id);

/** Everything in a record that names a metric and is no figure of it. */
function* metricNames(record: CongressRecord): Generator<{ id: string; path: Path }> {
  for (const [id, own] of Object.entries(record.ownMetrics ?? {}))
    for (const [index, part] of (own.combines ?? []).entries())
      yield { id: part, path: ['ownMetrics', id, 'combines', index] };
  for (const [index, breakdown] of (record.breakdowns ?? []).entries())
    yield { id: breakdown.of, path: ['breakdowns', index, 'of'] };
  for (const [index, reported] of (record.reported ?? []).entries()) {
    if (reported.kind === 'change') {
      if (!indicatorById.has(reported.of))
        yield { id: reported.of, path: ['reported', index, 'of'] };
      continue;
    }
    for (const side of ['part', 'whole'] as const)
      for (const [place, id] of (reported[side] ?? []).entries())
        yield { id, path: ['reported', index, side, place] };
  }
}

const repeatedIds = (
  list: readonly { readonly id: string }[],
  path: Path,
): readonly Found<Code>[] => {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index): readonly Found<Code>[] => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated
      ? [{ code: 'duplicate-id', path: [...path, index, 'id'], parameters: { id } }]
      : [];
  });
};

/** Whatever a record names is there: its metrics, indicators, sources and units. */
export const references = defineRule('references', ({ record }, report) => {
  const own = Object.keys(record.ownMetrics ?? {});
  const unknownMetric = (id: string, path: Path): Found<Code> => ({
    code: 'unknown-metric',
    path,
    parameters: { id, suggestion: nearest(id, [...catalogue.keys(), ...own]) },
  });
  for (const id of Object.keys(record.metrics))
    if (!isKnownMetric(record, id)) report(unknownMetric(id, ['metrics', id]));
  for (const id of Object.keys(record.plan?.metrics ?? {}))
    if (!isKnownMetric(record, id)) report(unknownMetric(id, ['plan', 'metrics', id]));
  for (const { id, path } of metricNames(record))
    if (!isKnownMetric(record, id)) report(unknownMetric(id, path));
  for (const [index, reported] of (record.reported ?? []).entries())
    if (
      reported.kind === 'rate' &&
      reported.indicator !== undefined &&
      !indicatorById.has(reported.indicator)
    )
      report({
        code: 'unknown-indicator',
        path: ['reported', index, 'indicator'],
        parameters: {
          id: reported.indicator,
          suggestion: nearest(reported.indicator, [...indicatorById.keys()]),
        },
      });
  for (const id of own)
    if (catalogue.has(id))
      report({ code: 'own-metric-shadows', path: ['ownMetrics', id], parameters: { id } });
  const sources = record.sources.map(({ id }) => id);
  const isKnown = (key: Naming['key'], value: string): boolean =>
    key === 'source' ? sources.includes(value) : unitOf(value) !== undefined;
  for (const { key, value, path } of unknownNames(record, isKnown))
    report(
      key === 'source'
        ? {
            code: 'unknown-source',
            path,
            parameters: { id: value, suggestion: nearest(value, sources) },
          }
        : {
            code: 'unknown-unit',
            path,
            parameters: { unit: value, known: unitWords.join(' ') },
          },
    );
  for (const [list, path] of [
    [record.sources, ['sources']],
    [record.breakdowns, ['breakdowns']],
    [record.agenda, ['agenda']],
    [record.plan?.agenda, ['plan', 'agenda']],
  ] as const)
    repeatedIds(list ?? [], path).forEach(report);
});
