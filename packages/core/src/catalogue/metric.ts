import type { Level } from './level.js';

/**
 * - `flow`: what happened during the period (meetings held, suggestions made);
 * - `stock`: what stood at its end (deputies in office, liaison stations);
 * - `share`: a part of a whole, in percent;
 * - `money`: an amount in yuan.
 */
export type MetricKind = 'flow' | 'stock' | 'share' | 'money';

/** One figure that standing committees report: a line of the catalogue, or a body's own. */
export interface Metric {
  /** The official Chinese term. */
  readonly term: string;
  /** The unit word that stands beside the figure. Other words of the same measure are accepted. */
  readonly unit: string;
  readonly kind: MetricKind;
  /** What is counted, in Chinese, as the dictionary prints it. */
  readonly definition: string;
  /** Other printed labels of the same figure. */
  readonly aliases?: readonly string[];
  /** Unit words of another measure that reports use for this very count, such as 项 for 次. */
  readonly alsoIn?: readonly string[];
  /** Levels of congress that have this power; all levels when left out. */
  readonly levels?: readonly Level[];
  /** Metrics that are easily taken for this one. */
  readonly notToBeConfusedWith?: readonly string[];
}

/** Metric and chapter ids: small letters, digits and hyphens, at most 64 of them. */
export const idPattern = /^[a-z][a-z0-9._-]{0,63}$/;
