import { minus, over, placesOf, plainDigits, plus, round } from '../../figures/decimal.js';
import { defineRule } from '../rule.js';
import { indicatorById } from '../../catalogue/indicators/index.js';
import { catalogue } from '../../catalogue/metrics/index.js';
import { divide, exact } from '../../figures/quantity.js';
import type { CongressRecord, ReportedChange } from '../../record/record.js';

const rateNow = (record: CongressRecord, id: string): number | undefined =>
  record.reported?.flatMap((rate) =>
    rate.kind === 'rate' && rate.indicator === id ? [rate.value] : [],
  )[0];

const isRate = (id: string): boolean =>
  indicatorById.get(id)?.unit === 'percent' || catalogue.get(id)?.kind === 'share';

/** A rate with as many places as the printed one; 6 at most. */
const toPlaces = (rate: number, like: number): string =>
  plainDigits(rate, Math.min(6, placesOf(like)));

/** Last year's rate if the printed change is in points, and if it is in percent. */
const readings = (
  now: number,
  { value, direction }: ReportedChange,
): { points: number; percent: number } => {
  const signed = direction === 'down' ? -value : value;
  const places = placesOf(now);
  const before = divide(exact(now), exact(plus(1, over(signed, 100))));
  return {
    points: round(minus(now, signed), places),
    percent: round(before?.value ?? now, places),
  };
};

/**
 * 61.2%，同比提高2% leaves open whether last year's rate was 59.2% (points) or 60.0% (percent).
 * Nothing but last year's record can settle it; percent and percentage points are never mixed.
 */
export const percentOrPoint = defineRule('percent-or-point', ({ record, previous }, report) => {
  for (const [index, change] of (record.reported ?? []).entries()) {
    if (change.kind !== 'change') continue;
    const path = ['reported', index, 'measure'];
    if (!isRate(change.of)) {
      if (change.measure === 'points')
        report({
          code: 'points-for-a-count',
          path,
          parameters: { metric: change.of, value: change.value },
        });
      continue;
    }
    const now = rateNow(record, change.of);
    if (change.measure !== 'not-stated' || now === undefined) continue;
    const { points, percent } = readings(now, change);
    const printedBefore = previous && rateNow(previous.record, change.of);
    report({
      code: 'percent-or-point',
      path,
      parameters: {
        indicator: change.of,
        now,
        value: change.value,
        points: toPlaces(points, now),
        percent: toPlaces(percent, now),
        year: record.period.type === 'year' ? record.period.year - 1 : undefined,
        before: printedBefore,
        quote: change.quote,
      },
    });
  }
});
