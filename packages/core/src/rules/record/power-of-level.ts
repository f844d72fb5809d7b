import { defineRule } from '../rule.js';
import { catalogue } from '../../catalogue/metrics/index.js';

/** A congress reports what it has the power to do: a county passes no local regulations. */
export const powerOfLevel = defineRule('power-of-level', ({ record, all }, report) => {
  for (const figure of all) {
    const levels = catalogue.get(figure.metric)?.levels;
    const isOwn = figure.attributedTo === undefined && figure.absent !== 'not-applicable';
    if (levels !== undefined && isOwn && !levels.includes(record.body.level))
      report({
        code: 'level-without-power',
        path: figure.path,
        parameters: { metric: figure.metric, level: record.body.level },
      });
  }
});
