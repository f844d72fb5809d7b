import type { Finding, Parameter } from '../rules/finding.js';
import type { Locale } from './locale.js';
import { findingsEn } from './locales/en.findings.js';
import { findingsZhCN } from './locales/zh-CN.findings.js';
import type { FindingCode } from '../read/index.js';
import type { CongressRecord } from '../record/record.js';
import { isMetricId } from '../catalogue/metrics/index.js';
import { metricLabel } from '../figures/series.js';

/** The parameters of a finding as text, and `''` for one that is not there. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** What is wrong, and how to fix it. */
export type Message = readonly [message: string, fix: string];

/** The words of every finding in one language. `name` gives the term of a metric or an indicator. */
export type FindingWords = Readonly<
  Record<FindingCode, (parameters: Parameters, name: (id: Parameter) => string) => Message>
>;

const words = { 'zh-CN': findingsZhCN, en: findingsEn } as const;

const isIndicator = (id: string, locale: Locale): id is keyof Locale['indicators'] =>
  Object.hasOwn(locale.indicators, id);

/**
 * A finding in words: what is wrong and how to fix it. The record, where there is one, gives the
 * names of its own metrics.
 */
export const findingWords = (
  finding: Finding,
  locale: Locale,
  record?: CongressRecord,
): { readonly message: string; readonly fix: string } => {
  const name = (id: Parameter): string => {
    if (typeof id !== 'string') return '';
    if (!isMetricId(id) && isIndicator(id, locale)) return locale.indicators[id].name;
    return metricLabel(id, locale, record);
  };
  const say = Object.hasOwn(words[locale.tag], finding.code)
    ? words[locale.tag][finding.code as FindingCode]
    : undefined;
  const [message, fix] = say?.(finding.parameters, name) ?? [finding.code, ''];
  return { message, fix };
};
