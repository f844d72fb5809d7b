import type { Draft, DraftFigure, DraftNumeral, DraftOptions } from './draft.js';
import { ownId } from './record/own-id.js';
import type { Entry } from './record/entry.js';
import { toRecord } from './record/to-record.js';
import { standingOf } from './report/body.js';
import { guessBody } from './report/guess.js';
import { readReport } from './report/read-report.js';
import type { Reading } from './reading/reading.js';
import { givenBetween, plainText, type PlainText } from './text/plain-text.js';

/** The id of a metric of the body's own, put in where a reading says only that it is one. */
const withOwnId = (metric: string | undefined, label: string, unit: string): string | undefined =>
  metric?.replace(
    /(^|:)own(?::.*)?$/u,
    (_, before: string) => `${before}own:${ownId(label, unit)}`,
  );

const figureOf = (reading: Reading, text: PlainText): DraftFigure => {
  const {
    numeral,
    label,
    clause,
    quoteFrom = clause.start,
    tier,
    rule,
    also,
    alternatives,
  } = reading;
  const unit = numeral.unit.trim();
  const metric = withOwnId(reading.metric, label, unit);
  return {
    fate: 'figure',
    ...givenBetween(text, numeral.start, numeral.end),
    value: numeral.value ?? 0,
    unit,
    qualifier: numeral.qualifier,
    plan: reading.isPlan,
    otherBody: reading.isOtherBody,
    earlierYear: reading.isEarlierYear,
    ...(metric !== undefined && { metric }),
    also: also.flatMap((one) => withOwnId(one, one, unit) ?? []),
    alternatives,
    tier,
    label,
    sentence: givenBetween(text, quoteFrom, clause.end).quote.trim(),
    why: { rule, words: label },
  };
};

const titleOf = (given: string): string =>
  given
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '')
    ?.slice(0, 80) ?? '报告';

/**
 * Reads a report and drafts a record from it. By rule, from the terms of the catalogue: the same answer
 * every time, no value that is not printed. Any text will do; of one without figures the record is empty.
 */
export const draftReport = (given: string, options: DraftOptions = {}): Draft => {
  const body = guessBody(plainText(given.slice(0, 2000)).plain, options);
  const standing = { ...standingOf(body.name), level: body.level };
  const { text, fates } = readReport(given, standing);
  const entries: Entry[] = [];
  const numerals = fates.map((fate): DraftNumeral => {
    if ('reason' in fate)
      return {
        fate: 'left-out',
        ...givenBetween(text, fate.numeral.start, fate.numeral.end),
        reason: fate.reason,
      };
    const figure = figureOf(fate.reading, text);
    entries.push({ figure, reading: fate.reading });
    return figure;
  });
  const record = toRecord(entries, body, options.source ?? titleOf(given));
  return { body, numerals, record, agenda: [] };
};
