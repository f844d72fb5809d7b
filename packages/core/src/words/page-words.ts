/** Why a file did not arrive. */
export type LoadFailure = 'offline' | 'http' | 'not-json' | 'too-large' | 'timeout' | 'changed';

/** What a reader can take along from a chart. */
export type ToolName = 'svg' | 'png' | 'csv' | 'json' | 'embed' | 'cite' | 'print';

/** The words that stand around a chart, never in it: states, buttons, tools, checks. */
export interface PageWords {
  readonly failures: Readonly<Record<LoadFailure, string>>;
  readonly showWords: string;
  readonly hideWords: string;
  readonly moreComplaints: (count: string) => string;
  readonly indicators: string;
  readonly moreIndicators: (count: string) => string;
  readonly notComputed: (count: string) => string;
  readonly wholeIsZero: string;
  readonly smallBase: string;
  readonly reportedAgrees: (rate: string) => string;
  readonly reportedDiffers: (rate: string) => string;
  readonly reportedOnly: string;
  /** An indicator that could only be computed for an earlier year. */
  readonly ofEarlierYear: (year: string) => string;
  readonly showAll: string;
  readonly hideAll: string;
  readonly chapters: string;
  readonly overview: string;
  /** What a check found, in a table of data. */
  readonly findings: (count: string) => string;
  readonly noFindings: string;
  /** The arithmetic behind a printed rate. */
  readonly printedAndComputed: (printed: string) => string;
  readonly agreesShort: string;
  readonly differsShort: string;
  readonly showArithmetic: string;
  readonly tools: string;
  readonly toolNames: Readonly<Record<ToolName, string>>;
  readonly saved: (name: string) => string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly pngRefused: string;
  readonly toolFailed: string;
  readonly accessed: (date: string) => string;
  readonly filter: string;
  readonly from: string;
  readonly to: string;
  readonly showMetric: string;
  readonly everything: string;
  readonly allHidden: string;
  /** Figures that have changed while the chart was shown. */
  readonly updated: (what: string) => string;
  /** What stands in the chart after the reader has chosen. */
  readonly nowShown: (what: string) => string;
}
