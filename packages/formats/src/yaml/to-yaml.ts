import type { CongressRecord } from '@congress-metrics/core';
import { stringify } from 'yaml';

/** Records as YAML: several as documents of one text. */
export const toYaml = (records: readonly CongressRecord[]): string =>
  records
    .map((record) => stringify(record, { lineWidth: 0, aliasDuplicateObjects: false }))
    .join('---\n');
