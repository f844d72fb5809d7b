import { catalogue, chapterOf, type MetricId } from '../../catalogue/metrics/index.js';
import { unitOf, type Measure } from '../../catalogue/unit.js';
import { labels } from '../vocabulary/labels.js';
import { unspoken, unspokenOf } from '../vocabulary/unspoken.js';
import { tokensOf } from '../phrase/tokens.js';

/** One printed label of a metric, as the words that it must have. */
export interface Signature {
  readonly metric: string;
  readonly label: string;
  readonly needs: ReadonlySet<string>;
  /** Words that may stand beside it and narrow nothing. */
  readonly allows: ReadonlySet<string>;
  /** What the metric counts, by all its labels. */
  readonly things: ReadonlySet<string>;
  /** Characters of the label that the vocabulary does not know, to be found as they are. */
  readonly literal: readonly string[];
}

/** The units that a metric is printed in. */
export interface Units {
  readonly words: ReadonlySet<string>;
  readonly measure: Measure | undefined;
}

/** Labels are read as a district prints them: 区 is the body's own, 市 the one above. */
const standing = { level: 'county', own: '区' } as const;

const wordsOf = (list: string | undefined): readonly string[] => list?.split(' ') ?? [];

const signatureOf = (metric: string, label: string): Signature => {
  const tokens = tokensOf(label, 0, label.length, standing);
  const chapter = chapterOf.get(metric);
  // Whose report it is does not part one metric from another; who handles a suggestion does.
  const isNeeded = (feature: string): boolean =>
    feature !== 'sc' && (feature !== 'government' || chapter === 'deputies');
  return {
    metric,
    label,
    needs: new Set(tokens.flatMap(({ features }) => features).filter(isNeeded)),
    things: new Set(
      tokens.filter(({ role }) => role === 'thing').flatMap(({ features }) => features),
    ),
    allows: new Set([
      ...wordsOf(chapter && unspoken[chapter]),
      ...wordsOf(unspokenOf[metric as MetricId]),
    ]),
    literal: tokens.filter(({ role }) => role === 'unknown').map(({ text }) => text),
  };
};

const printedLabels = (id: string): readonly string[] => {
  const metric = catalogue.get(id);
  if (metric === undefined) return [];
  return [...new Set([metric.term, ...(metric.aliases ?? []), ...wordsOf(labels[id as MetricId])])];
};

/** Every printed label of the catalogue. */
export const signatures: readonly Signature[] = [...catalogue.keys()].flatMap((id) => {
  const made = printedLabels(id)
    .map((label) => signatureOf(id, label))
    .filter(({ needs }) => needs.size > 0);
  const things = new Set(made.flatMap((one) => [...one.things]));
  return made.map((one) => ({ ...one, things }));
});

/** The words that a metric's own term has. */
export const needsOf = (id: string): ReadonlySet<string> =>
  signatures.find(({ metric }) => metric === id)?.needs ?? new Set();

export const unitsOf: ReadonlyMap<string, Units> = new Map(
  [...catalogue].map(([id, { unit, alsoIn = [] }]) => [
    id,
    { words: new Set([unit, ...alsoIn]), measure: unitOf(unit)?.measure },
  ]),
);

/** How many labels need a word. */
const uses = new Map<string, number>();
for (const { needs } of signatures)
  for (const one of needs) uses.set(one, (uses.get(one) ?? 0) + 1);

/** Each label under the rarest word that it needs: without that word it cannot be meant. */
const byRarest = new Map<string, Signature[]>();
for (const signature of signatures) {
  const [rarest = ''] = [...signature.needs].sort(
    (one, other) => (uses.get(one) ?? 0) - (uses.get(other) ?? 0),
  );
  const list = byRarest.get(rarest);
  if (list === undefined) byRarest.set(rarest, [signature]);
  else list.push(signature);
}

/** The labels that may be meant where some words stand, each once. */
export const signaturesWith = (words: readonly ReadonlySet<string>[]): readonly Signature[] => {
  const all = new Set(words.flatMap((some) => [...some]));
  return [...all].flatMap((one) => byRarest.get(one) ?? []);
};
