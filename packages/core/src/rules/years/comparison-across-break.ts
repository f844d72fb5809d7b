import { defineRule } from '../rule.js';
import { lastYear } from '../../record/period.js';

/**
 * No year-on-year figure across a break in the series. A scope that changed without being marked as
 * a break is a warning; a change that the text itself prints across a break is one too.
 */
export const comparisonAcrossBreak = defineRule(
  'comparison-across-break',
  ({ record, figures, previous }, report) => {
    for (const figure of figures.values()) {
      const before = previous?.figures.get(figure.metric);
      const isBreak = figure.statuses.includes('B');
      const parameters = {
        metric: figure.metric,
        before: before?.value,
        now: figure.value,
        year: lastYear(record.period),
        scopeBefore: before?.scope,
        scope: figure.scope,
      };
      if (isBreak && before?.quantity !== undefined)
        report({ code: 'comparison-withheld', path: [...figure.path, 'status'], parameters });
      const hasOtherScope =
        figure.scope !== undefined && before?.scope !== undefined && figure.scope !== before.scope;
      if (!isBreak && hasOtherScope)
        report({ code: 'scope-changed', path: [...figure.path, 'scope'], parameters });
    }
    for (const [index, change] of (record.reported ?? []).entries()) {
      if (change.kind !== 'change') continue;
      const figure = figures.get(change.of);
      if (figure?.statuses.includes('B') === true)
        report({
          code: 'change-across-break',
          path: ['reported', index],
          parameters: { metric: change.of, value: change.value },
        });
    }
  },
);
