import type * as z from 'zod/mini';
import type { missing, observation, present } from './schema/observation.js';

/**
 * How exactly a printed number is meant, and the words that say so:
 * - `nearly`: 近, a little below;
 * - `about`: 约, 左右, a little above or below;
 * - `more-than`: 余, 多, 超, 逾, a little above;
 * - `at-least`: 以上, 不少于, 至少, with no upper bound;
 * - `less-than`: 不足, 不到, 以下, with no lower bound but 0.
 */
export const qualifiers = [
  'exact',
  'nearly',
  'about',
  'more-than',
  'at-least',
  'less-than',
] as const;

export type Qualifier = (typeof qualifiers)[number];

/**
 * Observation status, SDMX `CL_OBS_STATUS`: A normal, B time series break, D definition differs,
 * E estimated, F forecast, I imputed, K included in another category, N not significant,
 * P provisional, U low reliability, V unvalidated, W includes data from another category.
 * Codes for absent values are not here: an absence has a reason of its own.
 */
export const statuses = ['A', 'B', 'D', 'E', 'F', 'I', 'K', 'N', 'P', 'U', 'V', 'W'] as const;

export type Status = (typeof statuses)[number];

/** Why there is no value, with the SDMX code that each stands for. None of them is zero. */
export const absences = {
  'not-published': 'O',
  'not-applicable': 'M',
  'not-collected': 'L',
  suppressed: 'Q',
  unknown: 'O',
} as const;

export type AbsenceReason = keyof typeof absences;

export type PresentObservation = z.infer<typeof present>;
export type MissingObservation = z.infer<typeof missing>;
export type Observation = z.infer<typeof observation>;
