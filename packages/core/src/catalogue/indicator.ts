import type { MetricId } from './metrics/index.js';

/** How one number is worked out from others: the sum of some metrics over the sum of others. */
export interface IndicatorDefinition {
  /**
   * `percent` for a share of the whole; `ratio` for so many of one thing to one of another, and
   * `per-hundred` to a hundred of another.
   */
  readonly unit: 'percent' | 'ratio' | 'per-hundred';
  /** Decimal places to show, from 0 to 6: 1 for 61.2%. */
  readonly places: number;
  /**
   * Ids of the metrics that are added up to the part, and to the whole: of the catalogue, or a body's
   * own. A total that is not printed is replaced by the sum of its parts.
   */
  readonly part: readonly string[];
  readonly whole: readonly string[];
}

/** One named part over one named whole. Its name and definition in words are in the locales. */
export interface Indicator<Id extends string = string> extends IndicatorDefinition {
  readonly id: Id;
}

/** An indicator of the catalogue is made of metrics of the catalogue. */
export interface CatalogueIndicator extends IndicatorDefinition {
  readonly part: readonly MetricId[];
  readonly whole: readonly MetricId[];
}

const mostPlaces = 6;

/**
 * An indicator of one's own, over metrics of the catalogue or a body's own: `compute` works it out.
 *
 * @throws {RangeError} where a side names no metric, or `places` is no whole number from 0 to 6.
 */
export const indicator = <const Id extends string>(definition: Indicator<Id>): Indicator<Id> => {
  const { id, places, part, whole } = definition;
  if (part.length === 0 || whole.length === 0)
    throw new RangeError(`The indicator “${id}” needs a metric in its part and in its whole.`);
  if (!Number.isInteger(places) || places < 0 || places > mostPlaces)
    throw new RangeError(
      `The indicator “${id}” has ${places} places; 0 to ${mostPlaces} can be shown.`,
    );
  return definition;
};
