// What a line of bytes is read with. Each makes a function that reads all lines and gives the number
// that it took; everything is imported only by the reader that needs it, for each has its own process.
import { years } from './records.mjs';

const parsed = (line) => JSON.parse(line.toString('utf8'));

/** A reader that takes a line where `isTaken` says yes to its value. */
const one = (isTaken) => (lines) => {
  let taken = 0;
  for (const line of lines) if (isTaken(parsed(line))) taken += 1;
  return taken;
};

const core = () => import('@congress-metrics/core/read');

async function schema(path, use) {
  const { congressRecord } = await core();
  const made = use ? use(await import(path), congressRecord) : congressRecord;
  return one((value) => made.safeParse(value).success);
}

export const readers = {
  /** The limit: what any reader has to do. */
  parse: async () => one(() => true),
  /** What zod and ajv do: the schema alone. */
  'ours-schema': async () => {
    const { keysOfRecord } =
      await import('../../../packages/core/dist/record/schema/record-form.js');
    return one((value) => keysOfRecord(value) > 0);
  },
  /** Reading without checks of the figures: form, keys given twice, numbers that change when read. */
  ours: async () => {
    const { readLine } = await core();
    return (lines) => {
      let taken = 0;
      for (const [index, line] of lines.entries())
        if (readLine(line, index + 1, { unchecked: true }).record) taken += 1;
      return taken;
    };
  },
  /** Every check, each record with the others of its body, and one rate of the last year ranked. */
  'ours-checked': async () => {
    const { checkTogether, readLine } = await core();
    const { standing } = await import('@congress-metrics/core');
    return (lines) => {
      let taken = 0;
      const latest = [];
      for (let start = 0; start < lines.length; start += years) {
        const run = lines.slice(start, start + years);
        const reports = checkTogether(
          run.map((line, index) => readLine(line, start + index + 1, { unchecked: true })),
        );
        for (const { record } of reports) if (record) taken += 1;
        latest.push(reports.at(-1).record);
      }
      const { period } = latest[0];
      standing(latest, 'suggestion-resolution-rate', { period, level: 'county' });
      return taken;
    };
  },
  zod: () => schema(),
  'zod-compile': () => schema('zod/v4/core', ({ compile }, record) => compile(record)),
  'zod-jitless': () =>
    schema('zod/v4/core', ({ config }, record) => {
      config({ jitless: true });
      return record;
    }),
  ajv: async () => {
    const { jsonSchema } = await core();
    const { default: Ajv } = await import('ajv/dist/2020.js');
    const validate = new Ajv({ allErrors: true, strict: false }).compile(jsonSchema());
    return one((value) => validate(value));
  },
};
