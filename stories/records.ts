import type { CongressRecord } from '@congress-metrics/core';

// The tests of examples read these files; here TypeScript would widen every id to a string.
const files = import.meta.glob<CongressRecord>('../examples/records/*.json', {
  eager: true,
  import: 'default',
});

const record = (name: string): CongressRecord => {
  const found = files[`../examples/records/${name}.json`];
  if (found === undefined) throw new Error(`There is no record ${name}.`);
  return found;
};

const records = (...names: readonly string[]): readonly CongressRecord[] => names.map(record);

/** Every record of the examples, by the name of its file. */
export const everyRecord: ReadonlyMap<string, CongressRecord> = new Map(
  Object.entries(files).map(([path, one]) => [path.replace(/^.*\/|\.json$/gu, ''), one]),
);

export const allBodies: readonly CongressRecord[] = [...everyRecord.values()];

export const haidian = records('haidian-2024', 'haidian-2025');

export const xuhui = records('xuhui-2023', 'xuhui-2024', 'xuhui-2025');

export const putuo = records('putuo-2024', 'putuo-2025');

export const beijing = records('beijing-2021', 'beijing-2023', 'beijing-2025');

export const sichuan = records('sichuan-2016', 'sichuan-2017');

export const shenzhen = records(
  ...['2016', '2019', '2021', '2022', '2023', '2025'].map((year) => `shenzhen-${year}`),
);

/** As many bodies as there are counties: made up, only to show that a chart bears them. */
export const madeUpOver = (years: number): readonly CongressRecord[] =>
  Array.from({ length: 3200 * years }, (_, index) => {
    const body = Math.floor(index / years);
    const year = 2026 - years + (index % years);
    return {
      body: { id: `c${body}`, name: `示例${body + 1}县`, level: 'county' },
      period: { type: 'year', year },
      sources: [{ id: 's', title: '示例数据，非真实报告' }],
      metrics: { 'standing-committee-meetings': 6 + ((body * 7919 + year * 31) % 9) },
    };
  }) as unknown as readonly CongressRecord[];

export const madeUp: readonly CongressRecord[] = madeUpOver(1);
