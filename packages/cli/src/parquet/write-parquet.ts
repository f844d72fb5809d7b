import type { CongressRecord } from '@congress-metrics/core';
import {
  observationColumns,
  observationsOf,
  schemaAddress,
  type ObservationCell,
  type ObservationColumn,
} from '@congress-metrics/core/read';
import { fileWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { version } from '../version.js';

/** Rows that are held before they are written: what Parquet calls a row group. */
const rowsAtOnce = 100_000;

const typeOf = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  whole: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  truth: { type: 'BOOLEAN' },
} as const satisfies Record<ObservationColumn['type'], Partial<SchemaElement>>;

const schema: SchemaElement[] = [
  { name: 'observations', num_children: observationColumns.length },
  ...observationColumns.map(({ name, type, isRequired }): SchemaElement => ({
    name,
    ...typeOf[type],
    repetition_type: isRequired ? 'REQUIRED' : 'OPTIONAL',
  })),
];

/** Writes records as a Parquet file with a row for each figure; of the records, only a row group is held at a time. */
export const writeParquet = async (
  records: AsyncIterable<CongressRecord>,
  path: string,
): Promise<void> => {
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema,
    kvMetadata: [{ key: 'schema', value: schemaAddress }],
    createdBy: `congress-metrics ${version}`,
  });
  let cells: ObservationCell[][] = observationColumns.map(() => []);
  const writeRows = async (): Promise<void> => {
    const columnData = observationColumns.map(({ name }, index) => ({
      name,
      data: cells[index] ?? [],
    }));
    await writer.write({ columnData, rowGroupSize: rowsAtOnce });
    cells = observationColumns.map(() => []);
  };
  for await (const record of records) {
    for (const figure of observationsOf(record))
      for (const [index, { of }] of observationColumns.entries())
        cells[index]?.push(of(figure, record) ?? null);
    if ((cells[0]?.length ?? 0) >= rowsAtOnce) await writeRows();
  }
  await writeRows();
  await writer.finish();
};
