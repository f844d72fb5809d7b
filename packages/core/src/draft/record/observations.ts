import { catalogue } from '../../catalogue/metrics/index.js';
import { unitOf } from '../../catalogue/unit.js';
import type { PresentObservation } from '../../record/observation.js';
import type { OwnMetric } from '../../record/record.js';
import { tiers } from '../reading/reading.js';
import { bareId, type Entry } from './entry.js';

/** Metrics with their observations, and the body's own ones among them. */
export interface Observations {
  readonly metrics: ReadonlyMap<string, PresentObservation>;
  readonly own: ReadonlyMap<string, OwnMetric>;
}

const observationOf = (
  { figure: { value, unit, qualifier, sentence, label } }: Entry,
  id: string,
): PresentObservation => {
  const metric = catalogue.get(id);
  return {
    value,
    ...(unit !== '' && unit !== metric?.unit && { unit }),
    ...(qualifier !== 'exact' && { qualifier }),
    quote: sentence,
    ...(metric !== undefined && label !== '' && label !== metric.term && { label }),
  };
};

const ownMetricOf = ({ figure: { label, unit } }: Entry): OwnMetric => ({
  term: label,
  unit,
  kind: unitOf(unit)?.measure === 'money' ? 'money' : 'flow',
});

/** Puts figures into a list of metrics; of several values of one metric the surest, then the first, stays. */
export const observationsOf = (entries: readonly Entry[]): Observations => {
  const metrics = new Map<string, PresentObservation>();
  const own = new Map<string, OwnMetric>();
  for (const tier of tiers)
    for (const entry of entries) {
      const { metric = '', also, label } = entry.figure;
      if (entry.figure.tier !== tier) continue;
      const isOwn = metric.startsWith('own:');
      for (const id of isOwn ? [bareId(metric)] : [metric, ...also]) {
        if (metrics.has(id) || (isOwn ? label === '' : !catalogue.has(id))) continue;
        if (isOwn) own.set(id, ownMetricOf(entry));
        metrics.set(id, observationOf(entry, id));
      }
    }
  return { metrics, own };
};
