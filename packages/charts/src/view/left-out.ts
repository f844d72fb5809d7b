import { bodyName, likeWithLike, type CongressRecord, type Locale } from '@congress-metrics/core';
import { spaced } from './point-words.js';

/** Which records of a body do not stand beside the others, in words: a term's total, a session's figures. */
export const leftOutNotes = (
  records: readonly CongressRecord[],
  locale: Locale,
): readonly string[] => {
  const names = likeWithLike(records).leftOut.flatMap(({ record: { body, period }, reason }) =>
    reason === 'other-period' ? [spaced(bodyName(body, locale.tag), locale.period(period))] : [],
  );
  const list = names.join(locale.listSeparator);
  return names.length === 0 ? [] : [locale.words.recordsLeftOut['other-period'](list)];
};
