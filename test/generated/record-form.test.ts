import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { writeRecordForm } from './record-form.js';

it('is published as it is made from the schema (npm run generate writes it anew)', async () => {
  const file = '../../packages/core/src/record/schema/record-form.ts';
  const style = await resolveConfig(import.meta.filename);
  const code = await format(writeRecordForm(), { ...style, parser: 'typescript' });
  await expect(code).toMatchFileSnapshot(file);
});
