import {
  catalogue,
  metricLabel,
  peerFigure,
  unitOf,
  type CongressRecord,
  type Locale,
} from '@congress-metrics/core';

/**
 * Reads the value alone, in base units; `NaN` where there is none. Plain counts are taken as they
 * stand, so that many thousands of records are read in a moment.
 */
export const peerValues = (id: string): ((record: CongressRecord) => number) => {
  const unit = catalogue.get(id)?.unit;
  const isPlain = unit !== undefined && unitOf(unit)?.factor === 1;
  return (record) => {
    const observation = record.metrics[id];
    return isPlain && typeof observation === 'number'
      ? observation
      : (peerFigure(record, id)?.quantity?.value ?? NaN);
  };
};

/** The name of a metric or an indicator. */
export const peerLabel = (id: string, locale: Locale, record?: CongressRecord): string => {
  const indicators: Readonly<Record<string, { readonly name: string }>> = locale.indicators;
  return Object.hasOwn(indicators, id)
    ? (indicators[id]?.name ?? id)
    : metricLabel(id, locale, record);
};
