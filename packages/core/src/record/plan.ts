import { figuresOf, plannedFiguresOf, type Figure } from '../figures/figure.js';
import type { AgendaItem, CongressRecord } from './record.js';

/** How a planned figure came out. An approximate figure meets the plan when its bounds reach it. */
export type PlanStatus = 'met' | 'exceeded' | 'short' | 'no-result';

/** A planned figure beside its result. */
export interface PlannedFigure {
  readonly metric: string;
  readonly planned: Figure;
  readonly result?: Figure;
  readonly status: PlanStatus;
}

/** A year's plan against what the same year's report says of it. */
export interface PlanOutcome {
  readonly figures: readonly PlannedFigure[];
  /** Planned items by what became of them; items without a word are `planned`. */
  readonly items: Readonly<Record<NonNullable<AgendaItem['status']>, readonly AgendaItem[]>>;
}

const statusOf = (planned: Figure, result: Figure | undefined): PlanStatus => {
  if (result?.quantity === undefined || planned.quantity === undefined) return 'no-result';
  if (result.measure !== planned.measure) return 'no-result';
  if (result.quantity.high < planned.quantity.low) return 'short';
  return result.quantity.low > planned.quantity.high ? 'exceeded' : 'met';
};

/** Puts the plan of a record beside its results, figure by figure and item by item. */
export const planOutcome = (record: CongressRecord): PlanOutcome => {
  const results = figuresOf(record);
  const figures = [...plannedFiguresOf(record).values()].map((planned): PlannedFigure => {
    const result = results.get(planned.metric);
    return {
      metric: planned.metric,
      planned,
      ...(result && { result }),
      status: statusOf(planned, result),
    };
  });
  const all = record.plan?.agenda ?? [];
  const having = (status: NonNullable<AgendaItem['status']>): readonly AgendaItem[] =>
    all.filter((item) => (item.status ?? 'planned') === status);
  return {
    figures,
    items: {
      planned: having('planned'),
      done: having('done'),
      'in-progress': having('in-progress'),
      postponed: having('postponed'),
      dropped: having('dropped'),
    },
  };
};
