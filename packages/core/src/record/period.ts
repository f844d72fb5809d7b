import type * as z from 'zod/mini';
import type { period } from './schema/period.js';

/** What span of time a record covers: a year, a term, a term to date, part of a year, a session. */
export type Period = z.infer<typeof period>;

/** The last year that a period covers: where it stands on a time axis. */
export const lastYear = (span: Period): number => ('year' in span ? span.year : span.to);

/** A short language-free name: `2024`, `2018-2022`, `2024-01/2024-06`, `2026#4`; used as a key. */
export const periodKey = (span: Period): string => {
  switch (span.type) {
    case 'year':
      return String(span.year);
    case 'term':
      return `${String(span.from)}-${String(span.to)}`;
    case 'term-to-date':
      return `${String(span.from)}-${String(span.to)}…`;
    case 'part-of-year':
      return `${span.from}/${span.to}`;
    case 'session':
      return `${String(span.year)}#${String(span.session ?? '')}`;
  }
};
