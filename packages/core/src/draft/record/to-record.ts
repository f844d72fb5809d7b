import { unitOf } from '../../catalogue/unit.js';
import type { CongressRecord } from '../../record/record.js';
import type { DraftBody } from '../draft.js';
import { breakdownsOf } from './breakdowns.js';
import type { Entry } from './entry.js';
import { observationsOf } from './observations.js';
import { reportedOf } from './reported.js';

/** Whether a figure may stand in the body's record: its own, of this year, in a unit that records know. */
const isUsable = ({ figure }: Entry): boolean =>
  !figure.otherBody &&
  !figure.earlierYear &&
  figure.metric !== undefined &&
  (figure.unit === '' || unitOf(figure.unit) !== undefined);

const isCount = ({ figure: { metric = '' } }: Entry): boolean =>
  !/^(?:rate|change|part|share):/u.test(metric);

/** Drafts a record from the figures of a report: results, plan, rates, changes and parts, each with its words. */
export const toRecord = (
  entries: readonly Entry[],
  body: DraftBody,
  title: string,
): CongressRecord => {
  const usable = entries.filter(isUsable);
  const past = usable.filter(({ figure }) => !figure.plan);
  const results = observationsOf(past.filter(isCount));
  const planned = observationsOf(usable.filter((one) => isCount(one) && one.figure.plan));
  const breakdowns = breakdownsOf(past, results.metrics);
  const reported = reportedOf(past);
  const own = [...planned.own, ...results.own];
  return {
    body: { id: 'draft', name: body.name, level: body.level },
    period: { type: 'year', year: body.year },
    sources: [{ id: 'report', title }],
    ...(own.length > 0 && { ownMetrics: Object.fromEntries(own) }),
    metrics: Object.fromEntries(results.metrics),
    ...(breakdowns.length > 0 && { breakdowns }),
    ...(reported.length > 0 && { reported }),
    ...(planned.metrics.size > 0 && { plan: { metrics: Object.fromEntries(planned.metrics) } }),
  };
};
