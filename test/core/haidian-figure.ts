import { figureOrTotal, figuresOf, type Figure } from '@congress-metrics/core';
import { alteredRecord, recordOf, type Json } from './support.js';

const haidian = figuresOf(recordOf('haidian-2024'));

/** A figure of Haidian 2024, with another observation where one is given (made up). */
export const haidianFigure = (metric: string, observation?: Json): Figure => {
  const figures =
    observation === undefined
      ? haidian
      : figuresOf(alteredRecord('haidian-2024', { [`metrics.${metric}`]: observation }));
  const found = figureOrTotal(figures, metric);
  if (found === undefined) throw new Error(metric);
  return found;
};
