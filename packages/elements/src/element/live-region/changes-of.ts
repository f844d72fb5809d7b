import type { ChartView } from '@congress-metrics/charts';
import type { Locale } from '@congress-metrics/core';

const most = 3;

/**
 * What is other than before, in words: the cells of the table whose words have changed, or, where the
 * rows or columns are others, what is shown now. Empty where both say the same.
 */
export function changesOf(before: ChartView, now: ChartView, locale: Locale): string {
  const { page, listSeparator, comma, words } = locale;
  const list = (all: readonly string[]): string =>
    [
      ...all.slice(0, most),
      ...(all.length > most ? [page.moreComplaints(String(all.length - most))] : []),
    ].join(listSeparator);
  if (headsOf(before).join() !== headsOf(now).join())
    return page.nowShown([now.title, list(now.table.rows.map(({ header }) => header))].join(comma));
  const changed = now.table.rows.flatMap(({ header, cells }, row) =>
    cells.flatMap(({ text, note = '' }, column) => {
      const old = before.table.rows[row]?.cells[column];
      return old?.text === text && (old.note ?? '') === note
        ? []
        : [[header, now.table.columns[column + 1], words.colon, text].join(' ')];
    }),
  );
  return changed.length === 0 ? '' : page.updated(list(changed));
}

function headsOf({ title, table: { columns, rows } }: ChartView): readonly string[] {
  return [title, ...columns, ...rows.map(({ header }) => header)];
}
