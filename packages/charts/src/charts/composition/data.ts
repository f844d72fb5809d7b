import {
  figureOrTotal,
  figuresOf,
  grouped,
  isApproximate,
  percentOf,
  periodKey,
  qualified,
  subtract,
  sum,
  unitOf,
  type Breakdown,
  type CongressRecord,
  type Figure,
  type Quantity,
} from '@congress-metrics/core';
import { recordsFor } from '../../view/datum-view.js';
import type { ChartRequest } from '../../view/view.js';

export type BreakdownPart = Breakdown['parts'][number];

/** One class of a whole. */
export interface Part {
  readonly key: string;
  /** What makes it the same class in another year: its normalised outcome, or its printed label. */
  readonly identity: string;
  readonly printed: BreakdownPart;
  readonly quantity: Quantity;
  readonly unit: string;
  /** Of the whole, in percent; left out where the whole is not known. */
  readonly share?: Quantity;
}

/** Why parts are not stacked to a hundred percent. */
export type StackRefusal = 'overlapping' | 'whole-unknown' | 'sum-differs';

/** One breakdown of one record: its parts, and what they are parts of. */
export interface Composition {
  readonly key: string;
  readonly record: CongressRecord;
  readonly breakdown: Breakdown;
  readonly whole?: Figure;
  /** What the shares are of: the printed whole, or the sum where the parts are complete. */
  readonly total?: Quantity;
  readonly sum: Quantity;
  readonly parts: readonly Part[];
  /** What is not listed, in a partial breakdown. */
  readonly rest?: { readonly quantity: Quantity; readonly share: Quantity };
  readonly refusal?: StackRefusal;
}

/** Classes in an order of their own; all others go by size. */
export const ranked: readonly Breakdown['by'][] = ['outcome', 'plan', 'satisfaction'];

const labelOf = ({ label }: BreakdownPart): string =>
  typeof label === 'string' ? label : label['zh-CN'];

const identityIn = ({ parts }: Breakdown, part: BreakdownPart): string => {
  const alike = parts.filter(({ outcome }) => outcome === part.outcome);
  return part.outcome === undefined || alike.length > 1 ? labelOf(part) : part.outcome;
};

const refusalOf = (
  { coverage }: Breakdown,
  whole: Quantity | undefined,
  added: Quantity,
): StackRefusal | undefined => {
  if (coverage === 'overlapping') return 'overlapping';
  if (whole === undefined) return coverage === 'partial' ? 'whole-unknown' : undefined;
  const tooMany = added.low > whole.high;
  const tooFew = coverage === 'complete' && added.high < whole.low;
  return tooMany || tooFew || whole.value <= 0 ? 'sum-differs' : undefined;
};

const compositionOf = (record: CongressRecord, breakdown: Breakdown): Composition => {
  const key = `${breakdown.id}@${periodKey(record.period)}`;
  const whole = figureOrTotal(figuresOf(record), breakdown.of);
  const quantities = breakdown.parts.map(({ value, qualifier, unit }) =>
    qualified(value * (unitOf(unit ?? '')?.factor ?? 1), qualifier),
  );
  const added = sum(quantities);
  const refusal = refusalOf(breakdown, whole?.quantity, added);
  const total = whole?.quantity ?? (breakdown.coverage === 'complete' ? added : undefined);
  const shareOf = (quantity: Quantity): { share?: Quantity } => {
    const share = total && percentOf(quantity, total);
    return share === undefined ? {} : { share };
  };
  const parts = breakdown.parts.map((printed, index): Part => {
    const quantity = quantities[index] ?? qualified(printed.value);
    return {
      key: `${key}/${String(index)}`,
      identity: identityIn(breakdown, printed),
      ...{ printed, quantity, unit: printed.unit ?? whole?.unit ?? '件' },
      ...shareOf(quantity),
    };
  });
  const ordered = ranked.includes(breakdown.by)
    ? parts
    : [...parts].sort((a, b) => b.quantity.value - a.quantity.value);
  const left = total && breakdown.coverage === 'partial' ? subtract(total, added) : undefined;
  const share = left && total && percentOf(left, total);
  return {
    ...{ key, record, breakdown, sum: added, parts: ordered },
    ...(whole && { whole }),
    ...(total && { total }),
    ...(left && share && left.value > 0 && { rest: { quantity: left, share } }),
    ...(refusal && { refusal }),
  };
};

/** The compositions that a chart shows, the latest first, and those that it leaves for another. */
export interface Chosen {
  readonly shown: readonly Composition[];
  readonly others: readonly Composition[];
}

const coverages: readonly Breakdown['coverage'][] = ['overlapping', 'partial', 'complete'];

/**
 * Chooses one division of one body: that which is asked for by its id, its kind or its metric, else
 * that which most records hold. Breakdowns of other kinds of period are never put beside it.
 */
export const chooseCompositions = (
  records: readonly CongressRecord[],
  request: ChartRequest,
): Chosen => {
  const wanted = request.metrics;
  const all = [...recordsFor(records, request)]
    .reverse()
    .flatMap((record) =>
      (record.breakdowns ?? []).map((breakdown) => compositionOf(record, breakdown)),
    );
  const named = all.filter(
    ({ breakdown: { id, by } }) => wanted.includes(id) || wanted.includes(by),
  );
  const kinds = named.length > 0 ? named : all;
  const measured = kinds.filter(({ breakdown }) => wanted.includes(breakdown.of));
  const candidates = measured.length > 0 ? measured : kinds;
  const groups = [
    ...grouped(
      candidates,
      ({ record, breakdown }) => `${record.period.type}/${breakdown.by}/${breakdown.id}`,
    ).values(),
  ];
  const rank = (group: readonly Composition[]): number =>
    group.length + coverages.indexOf(group[0]?.breakdown.coverage ?? 'partial') / 10;
  const shown = groups.reduce<readonly Composition[]>(
    (best, group) => (best.length === 0 || rank(group) > rank(best) ? group : best),
    [],
  );
  return { shown, others: all.filter((one) => !shown.includes(one)) };
};

/** Whether a share is uncertain, because a part or the whole is. */
export const isUncertain = ({ quantity, share }: Part): boolean =>
  isApproximate(quantity) || (share !== undefined && isApproximate(share));
