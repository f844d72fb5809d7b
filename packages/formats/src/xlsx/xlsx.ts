import { finding, type CongressRecord } from '@congress-metrics/core';
import { readSheets, refusedWhole } from '@congress-metrics/core/read';
import type { Format, Records, WriteOptions } from '../format.js';
import { ArchiveError } from './archive.js';
import { readWorkbook } from './read-workbook.js';
import { recordSheets } from './record-sheets.js';
import { templateSheets } from './template-sheets.js';
import { writeWorkbook } from './write-workbook.js';

/** A record stands on several sheets, so all of them are held until the last is known. */
async function* write(records: Records, { language }: WriteOptions): AsyncGenerator<Uint8Array> {
  const all: CongressRecord[] = [];
  for await (const record of records()) all.push(record);
  yield writeWorkbook(recordSheets(all, language));
}

/** Workbooks of Excel, WPS and LibreOffice. Macros, formulas and links are never followed. */
export const xlsx: Format = {
  title: 'Excel (.xlsx)',
  endings: ['xlsx', 'xlsm'],
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  signature: [0x50, 0x4b, 0x03, 0x04],
  read: (input, options) => {
    if (typeof input === 'string') return [refusedWhole(finding('bad-workbook'))];
    try {
      return readSheets(readWorkbook(input), options);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      return [
        refusedWhole(finding(error.code, { parameters: { size: '> 64 MB', limit: '64 MB' } })),
      ];
    }
  },
  write,
  isBinary: true,
  template: (options) => writeWorkbook(templateSheets(options)),
};
