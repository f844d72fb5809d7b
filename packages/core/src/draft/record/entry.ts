import type { DraftFigure } from '../draft.js';
import type { Reading } from '../reading/reading.js';

/** A figure as it is listed, with the reading that it was made from. */
export interface Entry {
  readonly figure: DraftFigure;
  readonly reading: Reading;
}

/** An id without the kind before it: `own:x`, `rate:x` and `change:own:x` are all x. */
export const bareId = (metric: string): string =>
  metric.replace(/^(?:rate|change):/u, '').replace(/^own:/u, '');
