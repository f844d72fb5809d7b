import type { Check } from './check.js';
import type { FindingLevel } from './finding.js';
import { agenda } from './record/agenda.js';
import { breakdown } from './totals/breakdown.js';
import { combined } from './totals/combined.js';
import { comparisonAcrossBreak } from './years/comparison-across-break.js';
import { counterparts } from './totals/counterparts.js';
import { implausibleChange } from './years/implausible-change.js';
import { impliedWholes } from './totals/implied-whole.js';
import { outlier } from './years/outlier.js';
import { partWithinWhole } from './totals/part-within-whole.js';
import { partsAndTotal } from './totals/parts-and-total.js';
import { percentOrPoint } from './rates/percent-or-point.js';
import { period } from './record/period.js';
import { planAsResult } from './quotes/plan-as-result.js';
import { powerOfLevel } from './record/power-of-level.js';
import { printedChange } from './years/printed-change.js';
import { proof } from './quotes/proof.js';
import { quoteInText } from './quotes/quote-in-text.js';
import { quote } from './quotes/quote.js';
import { references } from './record/references.js';
import { repeat } from './years/repeat.js';
import { reportedRate } from './rates/reported-rate.js';
import { rollForward } from './years/roll-forward.js';
import { sharesAddUp } from './totals/shares-add-up.js';
import { sourcesContradict } from './quotes/sources-contradict.js';
import { unitMixed } from './record/unit-mixed.js';
import { versions } from './years/versions.js';
import { yearWithinTerm } from './years/year-within-term.js';
import { yearsAndTerm } from './years/years-and-term.js';

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
