import { observationColumns } from '@congress-metrics/core/read';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';

const types = {
  text: ['文字', 'text', 'BYTE_ARRAY (UTF8)'],
  whole: ['整数', 'whole number', 'INT32'],
  number: ['数', 'number', 'DOUBLE'],
  truth: ['真假', 'true or false', 'BOOLEAN'],
} as const;

const page = (): string =>
  [
    '# Tables · 数据表',
    '',
    '<!-- Written by `npm run generate` from the columns that are written; not to be changed by hand. -->',
    '',
    'A record has two forms as a table.',
    '',
    '**CSV, TSV and Excel** hold all of a record, one observation, source, class or item a row, and come',
    'back as the same record: `congress-metrics template` writes the headings, and',
    '[Writing a record](write-a-record.en.md) explains them.',
    '',
    '**Parquet** is for databases and Spark: `congress-metrics convert all.ndjson --out all.parquet` writes a',
    'row for each figure of each record, planned ones too, with what is known of it. Numbers stand as printed',
    'and in base units, with the bounds that their words give them. It goes one way: breakdowns, printed rates',
    'and changes, agendas, revisions and other prints of a figure are not in it, nor are figures of a metric',
    'that no one has declared, which `check` refuses.',
    '',
    '一行一个数字，含计划数。数字既按原文，也按基本单位（元、件）给出，并附限定词所定的上下界。',
    '分类、原文比率、议题、修订不在此表中。',
    '',
    '| column · 列 | type · 类型 | Parquet | always · 必有 | what stands in it · 内容 |',
    '| --- | --- | --- | --- | --- |',
    ...observationColumns.map(({ name, type, isRequired, meaning }) => {
      const [zh, en, parquet] = types[type];
      const always = isRequired ? '✓' : '';
      return `| \`${name}\` | ${zh} · ${en} | ${parquet} | ${always} | ${meaning['zh-CN']}<br>${meaning.en} |`;
    }),
    '',
    'Before adding or comparing: one `period_type`, one `measure`, `planned` false, and no `B` in `status`',
    'between the years. 相加或比较之前：`period_type`、`measure`须相同，`planned`为假，`status`不含`B`（口径变更）。',
    '',
  ].join('\n');

it('is published as the columns have it (npm run generate writes it anew)', async () => {
  const style = await resolveConfig(import.meta.filename);
  const text = await format(page(), { ...style, parser: 'markdown' });
  await expect(text).toMatchFileSnapshot('../../docs/tables.md');
});
