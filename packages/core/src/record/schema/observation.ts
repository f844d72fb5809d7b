import * as z from 'zod/mini';
import { absences, qualifiers, statuses, type AbsenceReason } from '../observation.js';
import { localizedText, text } from './text.js';

const days =
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])';
const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';

/**
 * A day, a month or a year, as much as the source shows: `2025-01-09`, `2025-01`, `2025`. A pattern
 * rather than a function, so that the JSON Schema says the same: no 30th of February.
 */
export const date = z.string().check(
  z.regex(
    new RegExp(`^(?:\\d{4}|\\d{4}-(?:0[1-9]|1[0-2])|\\d{4}-(?:${days})|${leapYear}-02-29)$`),
    {
      error: 'date',
    },
  ),
);

const revision = z.strictObject({
  /** When the new value was published. */
  date,
  /** The value that stood before. */
  old: z.number(),
  /** `revision`: better data; `correction`: the old value was an error. */
  kind: z.enum(['revision', 'correction']),
  reason: localizedText,
  source: z.optional(text),
});

const printed = {
  /** The words of the source that hold the number, unchanged. */
  quote: z.optional(text),
  /** The id of one of the record's sources; the first source when left out. */
  source: z.optional(text),
};

const detail = {
  ...printed,
  /** The label as printed in this source and year, when it is not the catalogue's term. */
  label: z.optional(text),
  /** What the label covers this year, such as 一府一委两院. */
  scope: z.optional(text),
  /** One status, or several; A (normal) when left out. */
  status: z.optional(z.union([z.enum(statuses), z.array(z.enum(statuses)).check(z.minLength(1))])),
  note: z.optional(localizedText),
  /** Whose figure it is when it is not the body's own, such as 市、区、镇 deputies together. */
  attributedTo: z.optional(localizedText),
};

/** A value with what is known of it. */
export const present = z.strictObject({
  /** The number as printed, in the unit given beside it. */
  value: z.number(),
  qualifier: z.optional(z.enum(qualifiers)),
  /** The unit word as printed; the catalogue's unit when left out. */
  unit: z.optional(text),
  ...detail,
  /** Other places that print the same figure. A value differs only where the sources contradict. */
  alsoPrinted: z.optional(z.array(z.strictObject({ ...printed, value: z.optional(z.number()) }))),
  revisions: z.optional(z.array(revision)),
});

/** No value, and why. */
export const missing = z.strictObject({
  /** Why there is no value. */
  absent: z.enum(Object.keys(absences) as [AbsenceReason, ...AbsenceReason[]]),
  ...detail,
});

/** A bare number in the catalogue's unit, a value with what is known of it, or an absence with its reason. */
export const observation = z.union([z.number(), present, missing]);
