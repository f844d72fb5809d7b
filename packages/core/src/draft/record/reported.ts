import { indicatorById } from '../../catalogue/indicators/index.js';
import { catalogue } from '../../catalogue/metrics/index.js';
import type { ReportedChange, ReportedRate } from '../../record/record.js';
import { isFall } from '../relations/rates.js';
import { bareId, type Entry } from './entry.js';

const rateOf = ({ figure }: Entry): ReportedRate | undefined => {
  const { metric = '', value, qualifier, sentence: quote, label } = figure;
  const id = bareId(metric);
  const printed = { value, quote, ...(qualifier !== 'exact' && { qualifier }) };
  if (indicatorById.has(id)) return { kind: 'rate', indicator: id, ...printed };
  return label === '' ? undefined : { kind: 'rate', label, ...printed };
};

const changeOf = ({ figure }: Entry): ReportedChange | undefined => {
  const { metric = '', value, unit, sentence: quote, label } = figure;
  const of = bareId(metric);
  const isRate = indicatorById.has(of);
  if (!isRate && !catalogue.has(of)) return undefined;
  const ofPercent = isRate ? 'not-stated' : 'percent';
  const measure = unit.endsWith('百分点') ? 'points' : unit === '%' ? ofPercent : 'number';
  return { kind: 'change', of, direction: isFall(label) ? 'down' : 'up', value, measure, quote };
};

/** The rates and changes that are printed, each once. */
export const reportedOf = (entries: readonly Entry[]): (ReportedRate | ReportedChange)[] => {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const { metric = '', value } = entry.figure;
    const isRate = metric.startsWith('rate:');
    if (!isRate && !metric.startsWith('change:')) return [];
    const made = isRate ? rateOf(entry) : changeOf(entry);
    // A rate of another base may have the same name: the first is the body's.
    const key = isRate && !metric.includes('own:') ? metric : `${metric} ${String(value)}`;
    if (made === undefined || seen.has(key)) return [];
    seen.add(key);
    return [made];
  });
};
