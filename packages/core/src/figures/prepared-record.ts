import type { CongressRecord } from '../record/record.js';
import { figuresOf, plannedFiguresOf, type Figures } from './figure.js';

/** A record with its figures worked out. */
export interface PreparedRecord {
  readonly record: CongressRecord;
  readonly figures: Figures;
  readonly planned: Figures;
}

/** Works out the figures of a record, once for all that ask for them. */
export const prepareRecord = (record: CongressRecord): PreparedRecord => ({
  record,
  figures: figuresOf(record),
  planned: plannedFiguresOf(record),
});
