import { createHash } from 'node:crypto';
import type { Draft } from '@congress-metrics/core/draft';

/** A draft as data: the text by its length and hash, each numeral with its fate, the record, the agenda. */
export const draftAsJson = ({ numerals, record, agenda, body }: Draft, text: string): string =>
  `${JSON.stringify(
    {
      text: { length: text.length, sha256: createHash('sha256').update(text).digest('hex') },
      body,
      numerals: numerals.map((one) =>
        // What is said not to reach a number is at most that number, as the annotations call it.
        one.fate === 'figure' && one.qualifier === 'less-than'
          ? { ...one, qualifier: 'at-most' }
          : one,
      ),
      record,
      agenda,
    },
    undefined,
    2,
  )}\n`;
