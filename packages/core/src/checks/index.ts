import type { Check } from '../check.js';
import type { FindingLevel } from '../finding.js';
import { agenda } from './agenda.js';
import { breakdown } from './breakdown.js';
import { combined } from './combined.js';
import { comparisonAcrossBreak } from './comparison-across-break.js';
import { counterparts } from './counterparts.js';
import { implausibleChange } from './implausible-change.js';
import { impliedWholes } from './implied-whole.js';
import { outlier } from './outlier.js';
import { partWithinWhole } from './part-within-whole.js';
import { partsAndTotal } from './parts-and-total.js';
import { percentOrPoint } from './percent-or-point.js';
import { period } from './period.js';
import { planAsResult } from './plan-as-result.js';
import { powerOfLevel } from './power-of-level.js';
import { printedChange } from './printed-change.js';
import { proof } from './proof.js';
import { quoteInText } from './quote-in-text.js';
import { quote } from './quote.js';
import { references } from './references.js';
import { repeat } from './repeat.js';
import { reportedRate } from './reported-rate.js';
import { rollForward } from './roll-forward.js';
import { sharesAddUp } from './shares-add-up.js';
import { sourcesContradict } from './sources-contradict.js';
import { unitMixed } from './unit-mixed.js';
import { versions } from './versions.js';
import { yearWithinTerm } from './year-within-term.js';
import { yearsAndTerm } from './years-and-term.js';

/** Every check, in the order in which its findings are listed at one place. */
export const checks = [
  references,
  period,
  unitMixed,
  quote,
  quoteInText,
  proof,
  reportedRate,
  partsAndTotal,
  partWithinWhole,
  combined,
  breakdown,
  sharesAddUp,
  sourcesContradict,
  counterparts,
  impliedWholes,
  percentOrPoint,
  planAsResult,
  agenda,
  powerOfLevel,
  printedChange,
  implausibleChange,
  outlier,
  comparisonAcrossBreak,
  repeat,
  rollForward,
  versions,
  yearWithinTerm,
  yearsAndTerm,
] as const;

/** Codes of everything that a check may raise. */
export type CheckCode = keyof {
  [One in (typeof checks)[number] as keyof One['codes']]: true;
};

/** The level of each check's codes. */
export const checkLevels: ReadonlyMap<CheckCode, FindingLevel> = new Map(
  checks.flatMap((one: Check) => Object.entries(one.codes) as [CheckCode, FindingLevel][]),
);
