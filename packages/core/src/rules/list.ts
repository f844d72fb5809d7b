import type { Rule, RuleOf } from './rule.js';
import type { RuleId } from './finding-codes.js';
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
import { quote } from './quotes/quote.js';
import { quoteInText } from './quotes/quote-in-text.js';
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

/** A line a rule, in the order in which findings are listed at one place; the compiler names one that is missing. */
const byId: { readonly [Id in RuleId]: RuleOf<Id> } = {
  references,
  period,
  'unit-mixed': unitMixed,
  quote,
  'quote-in-text': quoteInText,
  proof,
  'reported-rate': reportedRate,
  'parts-and-total': partsAndTotal,
  'part-within-whole': partWithinWhole,
  combined,
  breakdown,
  'shares-add-up': sharesAddUp,
  'sources-contradict': sourcesContradict,
  counterparts,
  'implied-whole': impliedWholes,
  'percent-or-point': percentOrPoint,
  'plan-as-result': planAsResult,
  agenda,
  'power-of-level': powerOfLevel,
  'printed-change': printedChange,
  'implausible-change': implausibleChange,
  outlier,
  'comparison-across-break': comparisonAcrossBreak,
  repeat,
  'roll-forward': rollForward,
  versions,
  'year-within-term': yearWithinTerm,
  'years-and-term': yearsAndTerm,
};

/** Every rule that a record is checked by. Give `check` a longer list to add rules of your own. */
export const rules: readonly Rule[] = Object.values(byId);
