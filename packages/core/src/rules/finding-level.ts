/**
 * `error`: the record says what cannot be; `warning`: a statistician would ask;
 * `notice`: right, yet a reader should know.
 */
export const findingLevels = ['error', 'warning', 'notice'] as const;

export type FindingLevel = (typeof findingLevels)[number];
