import {
  forLanguage,
  indicators,
  partitions,
  type CatalogueIndicator,
  type Indicator,
  type IndicatorId,
  type Locale,
  type MetricId,
} from '@congress-metrics/core';
import { code, headingWithId, link, list, page, table } from './markdown.js';
import { linkToMetric } from './metric-page.js';
import { scarcest, workedExample } from './worked-example.js';
import { pageWords } from './words.js';

const bracketed = (terms: readonly string[]): string =>
  terms.length > 1 ? `(${terms.join(' + ')})` : (terms[0] ?? '');

const fraction = (
  { part, whole, unit }: CatalogueIndicator,
  show: (id: MetricId) => string,
): string =>
  `${bracketed(part.map(show))} ÷ ${bracketed(whole.map(show))}${unit === 'percent' ? ' × 100%' : unit === 'per-hundred' ? ' × 100' : ''}`;

const entry = (indicator: Indicator<IndicatorId> & CatalogueIndicator, locale: Locale): string => {
  const words = forLanguage(pageWords, locale.tag);
  const { colon } = locale.words;
  const toMetric = (id: string): string => linkToMetric(id, locale, `metrics.${locale.tag}.md`);
  const { name, definition } = locale.indicators[indicator.id];
  const replaced = partitions.filter(
    ({ whole, exhaustive }) =>
      exhaustive && [...indicator.part, ...indicator.whole].includes(whole),
  );
  return page([
    headingWithId(3, indicator.id, name),
    [code(indicator.id), words[indicator.unit], words.places(indicator.places)].join(' · '),
    definition + locale.stop.trimEnd(),
    list([
      words.formula + colon + fraction(indicator, toMetric),
      words.symbols + colon + code(fraction(indicator, (id) => id)),
      ...replaced.map(({ whole, parts }) =>
        words.sumInstead(toMetric(whole), parts.map(toMetric).join(' + ')),
      ),
    ]),
    workedExample(indicator, locale) ?? `_${words.noWorkedExample(toMetric(scarcest(indicator)))}_`,
  ]).trimEnd();
};

/** Every indicator with its formula and a worked example, in one language. */
export const indicatorPage = (locale: Locale): string => {
  const words = forLanguage(pageWords, locale.tag);
  const other = locale.tag === 'en' ? 'zh-CN' : 'en';
  return page([
    `# ${words.indicators}`,
    link(words.otherLanguage, `indicators.${other}.md`),
    `<!-- ${words.generated} -->`,
    words.indicatorsIntroduction,
    table(
      [words.indicators, words.id],
      indicators.map(({ id }) => [link(locale.indicators[id].name, `#${id}`), code(id)]),
    ),
    ...indicators.map((one) => entry(one, locale)),
  ]);
};
