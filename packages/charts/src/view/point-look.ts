import { isApproximate, type Point, type Status } from '@congress-metrics/core';

/** How firmly a value stands; told by shape. */
export type Certainty = 'certain' | 'approximate' | 'provisional';

const notFinal: readonly Status[] = ['E', 'F', 'I', 'P', 'U', 'V'];

/** The value of a point in base units; `undefined` when it is absent, which is never 0. */
export const valueOf = (point: Point | undefined): number | undefined =>
  point?.figure?.quantity?.value;

/** What was planned for a point's period, in base units. */
export const planOf = (point: Point | undefined): number | undefined =>
  point?.plan?.quantity?.value;

export const certaintyOf = ({ figure }: Point): Certainty => {
  if (figure === undefined) return 'certain';
  if (figure.planned || figure.statuses.some((status) => notFinal.includes(status)))
    return 'provisional';
  return figure.quantity !== undefined && isApproximate(figure.quantity)
    ? 'approximate'
    : 'certain';
};

/** Whether what is counted changed with this point, so that no line leads to it from before. */
export const isBreak = ({ figure }: Point): boolean =>
  figure?.quantity !== undefined && figure.statuses.includes('B');
