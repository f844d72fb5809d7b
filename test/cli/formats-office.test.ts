import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalForm } from '@congress-metrics/core/read';
import { readRecords } from '@congress-metrics/formats';
import { describe, expect, it } from 'vitest';
import type { CongressRecord } from '@congress-metrics/core';
import { folder } from '../core/support.js';
import { filledInOffice, hasOffice } from './office.js';
import { folderWith, runs } from './support.js';

const suffix = hasOffice
  ? ''
  : ' (skipped: LibreOffice is not installed, apt install libreoffice-calc)';

const recordOf = (path: string): CongressRecord => {
  const [report, ...more] = readRecords(readFileSync(path), { name: path });
  expect(more).toEqual([]);
  if (report?.record === undefined) throw new Error(JSON.stringify(report?.findings.slice(0, 3)));
  return report.record;
};

const filled = {
  'standing-committee-meetings': { value: 8, unit: '次', quote: '常委会会议8次，"如期"召开' },
  'voters-received': { value: 12000, unit: '人次', qualifier: 'nearly' },
  'budget-examined': { value: 91.25, unit: '亿元' },
  'higher-level-deputies-by-elected': { absent: 'not-published' },
};

describe(`the spreadsheet in the loop${suffix}`, () => {
  it.skipIf(!hasOffice).each(['xlsx', 'csv'])(
    'reads what LibreOffice saves of a filled %s template, as a workbook and as GBK text, and both alike',
    async (ending) => {
      const at = folderWith({});
      const template = join(at, `template.${ending}`);
      const previous = join(folder, 'haidian-2024.json');
      expect((await runs(['template', '--previous', previous, '--out', template])).status).toBe(0);
      const { workbook, text } = filledInOffice(at, template);
      const fromWorkbook = recordOf(workbook);
      expect(fromWorkbook.metrics).toEqual(filled);
      const bytes = readFileSync(text);
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
      expect(canonicalForm(recordOf(text))).toBe(canonicalForm(fromWorkbook));
    },
    240_000,
  );

  it.skipIf(!hasOffice)(
    'says the same of a workbook that LibreOffice has opened and saved as of the one that was written',
    async () => {
      const at = folderWith({});
      const template = join(at, 'template.xlsx');
      const words = ['template', '--body', 'haidian', '--level', 'county', '--year', '2025'];
      await runs([...words, '--out', template]);
      const { workbook } = filledInOffice(at, template);
      const { out, status } = await runs(['check', workbook, '--level', 'error']);
      expect(out).toContain('0个错误');
      expect(status).toBe(0);
    },
    240_000,
  );
});
