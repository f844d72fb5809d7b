import type { Check } from '../check.js';
import type { FindingLevel } from '../finding.js';
import { breakdown } from './breakdown.js';
import { comparisonAcrossBreak } from './comparison-across-break.js';
import { counterparts } from './counterparts.js';
import { impliedWholes } from './implied-whole.js';
import { implausibleChange } from './implausible-change.js';
import { partWithinWhole } from './part-within-whole.js';
import { partsAndTotal } from './parts-and-total.js';
import { percentOrPoint } from './percent-or-point.js';
import { planAsResult } from './plan-as-result.js';
import { powerOfLevel } from './power-of-level.js';
import { printedChange } from './printed-change.js';
import { quote } from './quote.js';
import { references } from './references.js';
import { repeat } from './repeat.js';
import { reportedRate } from './reported-rate.js';
import { unitMixed } from './unit-mixed.js';
import { yearWithinTerm } from './year-within-term.js';

/** Every check, in the order in which its findings are listed at one place. */
export const checks = [
  references,
  unitMixed,
  quote,
  reportedRate,
  partsAndTotal,
  partWithinWhole,
  breakdown,
  counterparts,
  impliedWholes,
  percentOrPoint,
  planAsResult,
  powerOfLevel,
  printedChange,
  implausibleChange,
  comparisonAcrossBreak,
  repeat,
  yearWithinTerm,
] as const;

/** Codes of everything that a check may raise. */
export type CheckCode = keyof {
  [One in (typeof checks)[number] as keyof One['codes']]: true;
};

/** The level of each check's codes. */
export const checkLevels: ReadonlyMap<string, FindingLevel> = new Map(
  checks.flatMap((one: Check) => Object.entries(one.codes)),
);
