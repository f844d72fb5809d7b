import { jsonSchema } from '@congress-metrics/core/read';
import { expect, it } from 'vitest';

it('is published as it is made from the schema (npm run generate writes it anew)', async () => {
  await expect(`${JSON.stringify(jsonSchema(), undefined, 2)}\n`).toMatchFileSnapshot(
    '../../packages/core/schema/1/record.schema.json',
  );
});
