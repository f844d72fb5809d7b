/** Why a numeral of a report is no figure of it. */
export const reasons = [
  'date',
  'period',
  'ordinal',
  'title',
  'slogan',
  'word',
  'threshold',
  'level',
  'places',
  'page',
  'cut-off',
  'no-unit',
  'other-body',
] as const;

export type Reason = (typeof reasons)[number];
