import type { ChartView } from '@congress-metrics/charts';
import type { CongressRecord, Locale } from '@congress-metrics/core';

/** A chart as its tools see it: what it shows, and how it stands on its page. */
export interface Subject {
  readonly view: ChartView;
  /** The records behind the view. */
  readonly records: readonly CongressRecord[];
  /** The title as it stands over the chart. */
  readonly title: string;
  readonly locale: Locale;
  readonly width: number;
  readonly textSize: 'normal' | 'large';
  readonly theme: 'light' | 'dark';
  /** Tag and attributes that make the same chart on another page. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}
