import { isMetricId } from '../catalogue/metrics/index.js';
import type { CongressRecord } from '../record/record.js';
import { inLanguage } from '../record/text.js';
import { findingCodes, isFindingCode, type FindingCode } from '../rules/finding-codes.js';
import type { Finding, Parameter } from '../rules/finding.js';
import { metricLabel } from '../figures/series.js';
import { resolveLanguage } from './languages.js';
import type { Locale } from './locale.js';
import { rulesEn } from './locales/en/rules/index.js';
import { rulesZhCN } from './locales/zh-CN/rules/index.js';
import type { FindingWords, RuleWords } from './rule-words.js';

const complete: Readonly<Record<string, RuleWords>> = { 'zh-CN': rulesZhCN, en: rulesEn };

/** All prose of the rules in the language of a tag, filled up along its chain. */
export const ruleWords = (tag: string): RuleWords =>
  resolveLanguage<RuleWords>(
    tag,
    (one) => (Object.hasOwn(complete, one) ? complete[one] : undefined),
    ({ rules }) => rules,
  ) ?? rulesZhCN;

const wordsOf = (code: FindingCode, tag: string): FindingWords => {
  const { findings } = ruleWords(tag)[findingCodes[code].rule];
  return (findings as Readonly<Record<string, FindingWords>>)[code] as FindingWords;
};

/** Why the rule of a code is there, in one or two sentences of the language of a tag. */
export const reasonOf = (code: FindingCode, tag: string): string => wordsOf(code, tag).reason;

const isIndicator = (id: string, locale: Locale): id is keyof Locale['indicators'] =>
  Object.hasOwn(locale.indicators, id);

/**
 * A finding in words: what is wrong and how to fix it, `''` where there is nothing to do. The record,
 * where there is one, gives the names of its own metrics. What a rule of one's own found has its own
 * words.
 */
export const findingWords = (
  { code, parameters, words }: Finding<string>,
  locale: Locale,
  record?: CongressRecord,
): { readonly message: string; readonly fix: string } => {
  if (words !== undefined) {
    const { message, fix = '' } = words;
    return { message: inLanguage(message, locale.tag), fix: inLanguage(fix, locale.tag) };
  }
  // A later version may have found it.
  if (!isFindingCode(code)) return { message: code, fix: '' };
  const name = (id: Parameter): string => {
    if (typeof id !== 'string') return '';
    if (!isMetricId(id) && isIndicator(id, locale)) return locale.indicators[id].name;
    return metricLabel(id, locale, record);
  };
  const [message, fix] = wordsOf(code, locale.tag).says(parameters, name);
  return { message, fix };
};
