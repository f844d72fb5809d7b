import { times } from '../../figures/decimal.js';
import { defineRule } from '../rule.js';
import { catalogue } from '../../catalogue/metrics/index.js';
import { ownMetricOf } from '../../figures/figure.js';
import { unitOf } from '../../catalogue/unit.js';

/**
 * A figure's unit measures what its metric counts. 件, 项 and 个 are one count; 次, 人次, 名 and 件次
 * are others and may not stand in for it. A share is at most 100 percent, and 0.612 was meant as 61.2.
 */
export const unitMixed = defineRule('unit-mixed', ({ record, all }, report) => {
  for (const figure of all) {
    const metric = catalogue.get(figure.metric);
    const expected = metric?.unit ?? ownMetricOf(record, figure.metric)?.unit ?? figure.unit;
    const measure = figure.unit === expected ? figure.measure : unitOf(expected)?.measure;
    const isMixed = measure !== undefined && measure !== figure.measure;
    if (isMixed && metric?.alsoIn?.includes(figure.unit) !== true)
      report({
        code: 'unit-mixed',
        path: [...figure.path, 'unit'],
        parameters: {
          metric: figure.metric,
          unit: figure.unit,
          expected: [expected, ...(metric?.alsoIn ?? [])].join('、'),
        },
      });
    const value = figure.quantity?.value;
    if (value === undefined) continue;
    const parameters = { metric: figure.metric, value };
    if (value < 0) report({ code: 'negative-count', path: [...figure.path, 'value'], parameters });
    if (figure.kind !== 'share') continue;
    if (value > 100)
      report({ code: 'share-over-100', path: [...figure.path, 'value'], parameters });
    if (value > 0 && value < 1)
      report({
        code: 'looks-like-fraction',
        path: [...figure.path, 'value'],
        parameters: { ...parameters, percent: times(value, 100) },
      });
  }
});
