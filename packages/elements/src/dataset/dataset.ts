import type { DatumName } from '@congress-metrics/charts';
import type { CongressRecord } from '@congress-metrics/core';
import type { Outcome } from '../load/outcome.js';

/** What a chart needs to know of the dataset that feeds it, whichever build that came from. */
export interface Dataset extends EventTarget {
  readonly outcome: Outcome;
  readonly data?: CongressRecord | readonly CongressRecord[];
  /** The datum that a reader points at in any of the charts, or has chosen there. */
  readonly highlighted: DatumName | undefined;
  readonly highlight: (name: DatumName | undefined) => void;
  readonly choose: (name: DatumName | undefined) => void;
  readonly reload: () => void;
}

/** Told to the charts of a dataset: its records or its highlighted datum are others. Never leaves it. */
export const datasetChange = 'congress-dataset-change';

/** Told to the root that a dataset stands in, for the charts that name it before it is there. */
export const datasetReady = 'congress-dataset-ready';

export const datasetTag = 'congress-dataset';

/** Whether two names mean the same datum. */
export function isSame(one: DatumName | undefined, other: DatumName | undefined): boolean {
  return (
    one !== undefined &&
    one.body === other?.body &&
    one.metric === other.metric &&
    one.year === other.year
  );
}

/** The dataset that an element names by id, or else the nearest around it, across shadow roots. */
export function datasetOf(element: Element, id: string): Dataset | undefined {
  const root = element.getRootNode();
  const found =
    id === ''
      ? element.closest(datasetTag)
      : (root as Document | ShadowRoot).querySelector(`#${CSS.escape(id)}`);
  if (found !== null && 'highlighted' in found) return found as unknown as Dataset;
  return root instanceof ShadowRoot && id === '' ? datasetOf(root.host, id) : undefined;
}
