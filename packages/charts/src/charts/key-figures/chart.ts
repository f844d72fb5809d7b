import { bodyName, seriesOf, type Locale, type Series } from '@congress-metrics/core';
import { comparable, metricsFor, ofOneBody } from '../../view/choose.js';
import { valueOf } from '../../view/point-look.js';
import { seriesView, type Chart } from '../../view/view.js';
import { keyFigures } from './layout.js';

/** What readers ask for first, in this order. */
const foremost = [
  'standing-committee-meetings',
  'special-work-reports',
  'legislation-passed',
  'suggestions',
  'resolutions-and-decisions',
  'appointments-and-removals',
  'voters-received',
  'deliberation-opinions',
  'law-enforcement-inspections',
  'chairpersons-meetings',
  'decisions-on-major-matters',
  'special-studies',
];

const mostFigures = 6;

const subtitleOf = (series: readonly Series[], { words, period, year }: Locale): string => {
  const [before, last] = series[0]?.points.slice(-2) ?? [];
  if (before === undefined) return '';
  if (last === undefined)
    return before.period.type === 'year' ? words.noChangesAgainst(year(before.year - 1)) : '';
  const named = period(before.period);
  const known = series.some(({ points }) => points.at(-2)?.absent !== 'no-record');
  return known ? words.changesAgainst(named) : words.noChangesAgainst(named);
};

/** The latest year's foremost figures of one body, each with its change and its course. */
export const keyFiguresChart: Chart = (records, request) => {
  const { locale, year = Infinity } = request;
  const past = comparable(ofOneBody(records, request)).filter(
    ({ period }) => ('year' in period ? period.year : period.to) <= year,
  );
  const chosen = seriesOf(
    past,
    metricsFor(request, () => foremost),
    locale,
  );
  const series =
    request.metrics.length > 0
      ? chosen
      : chosen.filter(({ points }) => valueOf(points.at(-1)) !== undefined).slice(0, mostFigures);
  const [first] = series;
  const last = first?.points.at(-1);
  const view = seriesView(series, keyFigures, locale);
  if (first === undefined || last === undefined) return view;
  const { words } = locale;
  const body = bodyName(first.body, locale.tag);
  return {
    ...view,
    title: words.titleOf(body, words.keyFigures, locale.period(last.period)),
    subtitle: subtitleOf(series, locale),
  };
};
