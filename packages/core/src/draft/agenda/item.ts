import type { AgendaItem } from '../../record/record.js';

/** An item of an agenda as a report names it. Places count UTF-16 code units of the text as given. */
export interface DraftItem extends Pick<AgendaItem, 'form' | 'theme' | 'organ' | 'status'> {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly title: string;
}
