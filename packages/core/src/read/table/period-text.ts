import { periodKey, type Period } from '../../record/period.js';

const forms: readonly (readonly [RegExp, (parts: readonly string[]) => Period])[] = [
  [/^(\d{4})$/u, ([year]) => ({ type: 'year', year: Number(year) })],
  [/^(\d{4})-(\d{4})$/u, ([from, to]) => ({ type: 'term', from: Number(from), to: Number(to) })],
  [
    /^(\d{4})-(\d{4})(?:…|\.\.\.)$/u,
    ([from, to]) => ({ type: 'term-to-date', from: Number(from), to: Number(to) }),
  ],
  [
    /^(?:(\d{4}):)?((\d{4})-\d\d)\/(\d{4}-\d\d)$/u,
    ([year, from = '', fromYear, to = '']) => ({
      type: 'part-of-year',
      year: Number(year ?? fromYear),
      from,
      to,
    }),
  ],
  [
    /^(\d{4})#(\d*)$/u,
    ([year, session]) => ({
      type: 'session',
      year: Number(year),
      ...(session !== '' && { session: Number(session) }),
    }),
  ],
];

/** A period in one cell: `2024`, `2018-2022`, `2018-2022…`, `2024-01/2024-06`, `2026#4`. */
export const periodText = (period: Period): string =>
  period.type === 'part-of-year' && !period.from.startsWith(String(period.year))
    ? `${String(period.year)}:${periodKey(period)}`
    : periodKey(period);

/** The period that a cell names, or `undefined` where it names none. */
export const periodFrom = (text: string): Period | undefined => {
  for (const [pattern, make] of forms) {
    const match = pattern.exec(text);
    if (match !== null) return make(match.slice(1));
  }
  return undefined;
};
