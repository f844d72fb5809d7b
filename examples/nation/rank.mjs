// The national ranking, worked out by DuckDB from a Parquet file.
import { readFileSync } from 'node:fs';
import { DuckDBConnection } from '@duckdb/node-api';

export const query = readFileSync(new URL('ranking.sql', import.meta.url), 'utf8');

/** The counties of one year, the highest rate first: a row each, with its parts, place and the quartiles of all. */
export async function rank(file, year) {
  const connection = await DuckDBConnection.create();
  const reader = await connection.runAndReadAll(query, { file, year });
  connection.closeSync();
  return reader.getRowObjectsJS().map((row) => ({ ...row, place: Number(row.place) }));
}

/** The rows as records that hold no more than the parts of the rate, for the chart to draw. */
export function recordsOf(rows, year) {
  return rows.map(({ body, name, short_name, resolved, at_sessions, between_sessions }) => ({
    body: {
      id: body,
      name,
      shortName: short_name,
      level: 'county',
    },
    period: { type: 'year', year },
    sources: [{ id: 'made-up', title: '[模拟]自拟数据，由DuckDB从Parquet文件算出' }],
    metrics: {
      'suggestions-resolved': resolved,
      'suggestions-at-sessions': at_sessions,
      'suggestions-between-sessions': between_sessions,
    },
    note: '自拟数据，不是任何机构的真实工作',
  }));
}
