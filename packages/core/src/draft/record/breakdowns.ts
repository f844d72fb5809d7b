import type { PresentObservation } from '../../record/observation.js';
import type { Breakdown } from '../../record/record.js';
import type { Reading } from '../reading/reading.js';
import { isShareOf } from '../relations/divided.js';
import type { Entry } from './entry.js';

type Part = Breakdown['parts'][number];
type Made<T> = { -readonly [Key in keyof T]: T[Key] };

const bys: readonly Breakdown['by'][] = [
  'subject',
  'undertaker',
  'outcome',
  'plan',
  'satisfaction',
  'origin',
];

const byOf = (metric: string): Breakdown['by'] =>
  bys.find((one) => metric.endsWith(`/${one}`)) ?? 'other';

const partOf = ({ figure }: Entry): Made<Part> => ({
  label: figure.label,
  value: figure.value,
  ...(figure.unit !== '' && { unit: figure.unit }),
  ...(figure.qualifier !== 'exact' && { qualifier: figure.qualifier }),
  quote: figure.sentence,
});

/** The shares by the part that each stands behind, where they are shares of its whole. */
const sharesOf = (entries: readonly Entry[]): ReadonlyMap<Reading, Entry> =>
  new Map(
    entries.flatMap((entry) => {
      const { whole: part } = entry.reading;
      const whole = part?.whole;
      if (entry.figure.metric?.startsWith('share:') !== true || part === undefined) return [];
      return whole !== undefined && isShareOf(entry.reading, part, whole)
        ? [[part, entry] as const]
        : [];
    }),
  );

const coverageOf = (parts: readonly Part[], whole: number): Breakdown['coverage'] => {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return sum === whole ? 'complete' : sum > whole ? 'overlapping' : 'partial';
};

/** The parts of a report, by what they divide and how. */
export const breakdownsOf = (
  entries: readonly Entry[],
  metrics: ReadonlyMap<string, PresentObservation>,
): Breakdown[] => {
  const shares = sharesOf(entries);
  const divided = new Map<string, { of: string; by: Breakdown['by']; parts: Part[] }>();
  for (const entry of entries) {
    const { metric = '', label } = entry.figure;
    const { whole } = entry.reading;
    const of = whole?.metric;
    if (!metric.startsWith('part:') || of === undefined || label === '') continue;
    // The whole is the figure that the record holds, not another one of the same metric.
    if (metrics.get(of)?.value !== whole?.numeral.value) continue;
    const by = byOf(metric);
    const share = shares.get(entry.reading)?.figure;
    const part: Part = {
      ...partOf(entry),
      ...(share && { share: { value: share.value, quote: share.sentence } }),
    };
    const known = divided.get(`${of}/${by}`);
    if (known === undefined) divided.set(`${of}/${by}`, { of, by, parts: [part] });
    else if (!known.parts.some((one) => one.label === part.label)) known.parts.push(part);
  }
  return [...divided.values()].map(({ of, by, parts }) => ({
    id: `${of}-by-${by}`.slice(0, 64),
    of,
    by,
    coverage: coverageOf(parts, metrics.get(of)?.value ?? 0),
    parts,
  }));
};
