import * as z from 'zod/mini';

const year = z.int().check(z.gte(1954), z.lte(2199));
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'month' }));

/**
 * What span of time a record covers. The kinds are never compared with each other: a term's total
 * does not stand beside an annual figure. The work year is the year of delivery less one.
 * The first congresses met in 1954, so no year is earlier.
 */
export const period = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('year'), year }),
  z.strictObject({ type: z.literal('term'), from: year, to: year }),
  z.strictObject({ type: z.literal('term-to-date'), from: year, to: year }),
  z.strictObject({ type: z.literal('part-of-year'), year, from: month, to: month }),
  z.strictObject({
    type: z.literal('session'),
    year,
    session: z.optional(z.int().check(z.gte(1))),
  }),
]);
