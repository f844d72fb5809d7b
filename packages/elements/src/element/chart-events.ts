import type { DatumName } from '@congress-metrics/charts';

/** The datum that a reader has chosen, as the `congress-select` event carries it. */
export interface Selection extends DatumName {
  /** Its key in the drawing. */
  readonly key: string;
}

/** What a reader has set by legend and controls, as the `congress-filter` event carries it. */
export interface Filter {
  readonly metrics: string;
  readonly without: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
}
