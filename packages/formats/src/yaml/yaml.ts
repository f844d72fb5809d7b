import { decode, refusedWhole } from '@congress-metrics/core/read';
import type { Format, Records } from '../format.js';
import { readYaml } from './read-yaml.js';
import { toYaml } from './to-yaml.js';

/** What `toYaml` writes, document by document. */
async function* write(records: Records): AsyncGenerator<string> {
  let between = '';
  for await (const record of records()) {
    yield between + toYaml([record]);
    between = '---\n';
  }
}

/** YAML 1.2: a record, a list of records, or several documents. */
export const yaml: Format = {
  title: 'YAML',
  endings: ['yaml', 'yml'],
  mediaType: 'application/yaml',
  looksLike: (start) => /^(?:%YAML|---\s|["']?[\w$-]+["']?:(?:\s|$))/u.test(start),
  read: (input, options) => {
    const decoded = typeof input === 'string' ? { text: input } : decode(input);
    return 'finding' in decoded ? [refusedWhole(decoded.finding)] : readYaml(decoded.text, options);
  },
  write,
  isBinary: false,
};
