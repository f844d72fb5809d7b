import { defineRule } from '../rule.js';
import { figureOrTotal } from '../../figures/figure.js';
import { impliedWhole } from '../../figures/indicator.js';
import { indicatorById } from '../../catalogue/indicators/index.js';
import { printedPlaces } from '../../figures/rate.js';

/**
 * A printed share whose whole is not printed tells it: 16 people = 32.7% are 16 of 49. A share that no
 * whole number of people or things can give is an error.
 */
export const impliedWholes = defineRule('implied-whole', ({ record, figures }, report) => {
  for (const [index, rate] of (record.reported ?? []).entries()) {
    if (rate.kind !== 'rate' || rate.qualifier !== undefined) continue;
    const indicator = indicatorById.get(rate.indicator ?? '');
    const [partId, ...others] = rate.part ?? indicator?.part ?? [];
    const wholes = rate.whole ?? indicator?.whole ?? [];
    const part = partId === undefined ? undefined : figureOrTotal(figures, partId);
    const isWholePrinted =
      wholes.length > 0 && wholes.every((id) => figureOrTotal(figures, id)?.quantity !== undefined);
    if (part?.quantity === undefined || part.kind === 'money' || part.qualifier !== 'exact')
      continue;
    if (others.length > 0 || isWholePrinted) continue;
    const implied = impliedWhole(
      part.quantity.value,
      rate.value,
      printedPlaces(rate.value, rate.quote),
    );
    const parameters = {
      indicator: rate.indicator,
      part: partId,
      whole: wholes[0],
      value: part.quantity.value,
      rate: rate.value,
    };
    const path = ['reported', index, 'value'];
    if (implied === undefined) report({ code: 'no-whole-fits', path, parameters });
    else
      report({
        code: 'whole-implied',
        path,
        parameters: { ...parameters, low: implied.low, high: implied.high },
      });
  }
});
