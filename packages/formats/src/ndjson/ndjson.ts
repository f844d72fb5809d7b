import { decode, readLines, refusedWhole, toNdjson } from '@congress-metrics/core/read';
import type { Format, Records } from '../format.js';

async function* write(records: Records): AsyncGenerator<string> {
  for await (const record of records()) yield toNdjson([record]);
}

/** NDJSON: a record a line, for any number of them. */
export const ndjson: Format = {
  title: 'NDJSON',
  endings: ['ndjson', 'jsonl'],
  mediaType: 'application/x-ndjson',
  looksLike: (start) => /^\{.*\}\s*\n\s*\{/u.test(start),
  read: (input, options) => {
    const decoded = typeof input === 'string' ? { text: input } : decode(input);
    return 'finding' in decoded
      ? [refusedWhole(decoded.finding)]
      : readLines(decoded.text, options);
  },
  isByLine: true,
  write,
  isBinary: false,
};
