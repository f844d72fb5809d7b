import {
  observationColumns,
  observationsOf,
  schemaAddress,
  type ObservationCell,
  type ObservationColumn,
} from '@congress-metrics/core/read';
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Format, Records } from '../format.js';
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

/** Takes what a writer holds away from it, so that it holds only what comes next. */
const taken = (writer: ByteWriter): Uint8Array => {
  const bytes = new Uint8Array(writer.buffer.slice(0, writer.index));
  writer.index = 0;
  return bytes;
};

/** A row for each figure; of the records, only a row group is held at a time. */
async function* write(records: Records): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema,
    kvMetadata: [{ key: 'schema', value: schemaAddress }],
    createdBy: `congress-metrics ${version}`,
  });
  let cells: ObservationCell[][] = observationColumns.map(() => []);
  const writeRows = async (): Promise<Uint8Array> => {
    const columnData = observationColumns.map(({ name }, index) => ({
      name,
      data: cells[index] ?? [],
    }));
    await writer.write({ columnData, rowGroupSize: rowsAtOnce });
    cells = observationColumns.map(() => []);
    return taken(bytes);
  };
  for await (const record of records()) {
    for (const figure of observationsOf(record))
      for (const [index, { of }] of observationColumns.entries())
        cells[index]?.push(of(figure, record) ?? null);
    if ((cells[0]?.length ?? 0) >= rowsAtOnce) yield await writeRows();
  }
  yield await writeRows();
  await writer.finish();
  yield taken(bytes);
}

/** Parquet, for databases and Spark: it goes one way, for it holds the figures and not all of a record. */
export const parquet: Format = {
  title: 'Parquet',
  endings: ['parquet'],
  mediaType: 'application/vnd.apache.parquet',
  signature: [0x50, 0x41, 0x52, 0x31],
  write,
  isBinary: true,
};
