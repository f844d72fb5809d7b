import type { ChartView, ViewPart } from '@congress-metrics/charts';
import { bodiesOf } from '@congress-metrics/charts';
import { bodyName, metricLabel, type CongressRecord, type Locale } from '@congress-metrics/core';

/** One of the things that a chart shows beside each other, which a reader may leave out. */
export type Part = ViewPart;

const mostParts = 12;
const anyWidth = 720;

/** The parts that a view names, or the metrics, or else the bodies, that a view shows beside each other; none where it is a single one, or a crowd. */
export function partsOf(
  view: ChartView,
  records: readonly CongressRecord[],
  locale: Locale,
): readonly Part[] {
  if (view.parts !== undefined) return view.parts.length <= mostParts ? view.parts : [];
  const { targets } = view.draw({ width: anyWidth, locale });
  const names = targets.flatMap(({ datum }) => view.nameOf(datum) ?? []);
  const metrics = [...new Set(names.map(({ metric }) => metric))];
  const bodies = [...new Set(names.map(({ body }) => body))];
  const parts =
    metrics.length > 1
      ? metrics.map((id) => ({ id, name: metricLabel(id, locale, records.at(-1)) }))
      : bodiesOf(records)
          .filter(({ id }) => bodies.includes(id))
          .map((body) => ({ id: body.id, name: bodyName(body, locale.tag) }));
  return parts.length > 1 && parts.length <= mostParts ? parts : [];
}
