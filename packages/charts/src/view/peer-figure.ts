import { metricLabel, peerReader, type CongressRecord, type Locale } from '@congress-metrics/core';

/** Reads the value alone, in base units; `NaN` where there is none. */
export const peerValues = (id: string): ((record: CongressRecord) => number) => {
  const read = peerReader(id);
  return (record) => {
    const found = read(record);
    return typeof found === 'number' ? found : (found?.quantity?.value ?? NaN);
  };
};

/** The name of a metric or an indicator. */
export const peerLabel = (id: string, locale: Locale, record?: CongressRecord): string => {
  const indicators: Readonly<Record<string, { readonly name: string }>> = locale.indicators;
  return Object.hasOwn(indicators, id)
    ? (indicators[id]?.name ?? id)
    : metricLabel(id, locale, record);
};
