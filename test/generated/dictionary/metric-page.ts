import {
  catalogue,
  chapters,
  counterparts,
  forLanguage,
  indicators,
  isMetricId,
  partitions,
  subsets,
  type Chapter,
  type Locale,
  type MetricId,
} from '@congress-metrics/core';
import { code, headingWithId, link, list, page } from './markdown.js';
import { exampleInWords, printedUnits } from './metric-example.js';
import { pageWords } from './words.js';

/** A metric's name as a link to its entry; `base` is the page, where it is another one. */
export const linkToMetric = (id: string, locale: Locale, base = ''): string =>
  link(isMetricId(id) ? locale.metrics[id][0] : id, `${base}#${id}`);

const linksTo = (ids: readonly string[], locale: Locale): string =>
  ids.map((id) => linkToMetric(id, locale)).join(forLanguage(pageWords, locale.tag).and);

const relationsOf = (id: MetricId, locale: Locale): readonly string[] => {
  const words = forLanguage(pageWords, locale.tag);
  const sumOf = (parts: readonly MetricId[]): string =>
    parts.map((part) => linkToMetric(part, locale)).join(' + ');
  const wholes = [
    ...partitions.flatMap(({ whole, parts }) => (parts.includes(id) ? [whole] : [])),
    ...subsets.flatMap(([part, whole]) => (part === id ? [whole] : [])),
  ];
  const inside = subsets.flatMap(([part, whole]) => (whole === id ? [part] : []));
  const pairs = counterparts.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
  return [
    ...partitions.flatMap(({ whole, parts, exhaustive }) =>
      whole === id
        ? [exhaustive ? words.addsUpTo(sumOf(parts)) : words.staysWithin(sumOf(parts))]
        : [],
    ),
    ...[...new Set(wholes)].map((whole) => words.partOf(linkToMetric(whole, locale))),
    ...(inside.length > 0 ? [words.holds(linksTo(inside, locale))] : []),
    ...pairs.map((pair) => words.agreesWith(linkToMetric(pair, locale))),
  ];
};

const unitsOf = (id: string): string => {
  const metric = catalogue.get(id);
  const words = [metric?.unit ?? '', ...(metric?.alsoIn ?? []), ...printedUnits(id)];
  return [...new Set(words)].join('、');
};

const entry = (id: MetricId, locale: Locale): string => {
  const words = forLanguage(pageWords, locale.tag);
  const { colon } = locale.words;
  const [name, definition] = locale.metrics[id];
  const metric = catalogue.get(id);
  const used = indicators.filter(({ part, whole }) =>
    [...part, ...whole].some((one) => one === id),
  );
  const facts = [
    code(id),
    ...(locale.tag === 'zh-CN' ? [] : [metric?.term ?? '']),
    unitsOf(id),
    words.kinds[metric?.kind ?? 'flow'],
    metric?.levels?.map((level) => locale.levels[level]).join(words.and) ?? words.everyLevel,
  ];
  const more = [
    ...(metric?.aliases === undefined
      ? []
      : [words.aliases + colon + metric.aliases.join(locale.listSeparator)]),
    ...(metric?.notToBeConfusedWith === undefined
      ? []
      : [words.notToBeConfusedWith + colon + linksTo(metric.notToBeConfusedWith, locale)]),
    ...relationsOf(id, locale),
    ...(used.length === 0
      ? []
      : [
          words.usedIn +
            colon +
            used
              .map((one) =>
                link(locale.indicators[one.id].name, `indicators.${locale.tag}.md#${one.id}`),
              )
              .join(words.and),
        ]),
  ];
  return page([
    headingWithId(3, id, name),
    facts.join(' · '),
    definition,
    list(more),
    exampleInWords(id, locale) ?? `_${words.noExample}_`,
  ]).trimEnd();
};

/** Every metric by chapter, in one language. */
export const metricPage = (locale: Locale): string => {
  const words = forLanguage(pageWords, locale.tag);
  const other = locale.tag === 'en' ? 'zh-CN' : 'en';
  const inOrder = Object.entries(chapters) as [Chapter, Record<MetricId, unknown>][];
  return page([
    `# ${words.metrics}`,
    link(words.otherLanguage, `metrics.${other}.md`),
    `<!-- ${words.generated} -->`,
    words.metricsIntroduction,
    list(
      inOrder.map(
        ([chapter, metrics]) =>
          `${link(locale.chapters[chapter], `#chapter-${chapter}`)}${locale.aside(String(Object.keys(metrics).length))}`,
      ),
    ),
    ...inOrder.flatMap(([chapter, metrics]) => [
      headingWithId(2, `chapter-${chapter}`, locale.chapters[chapter]),
      ...Object.keys(metrics).map((id) => entry(id as MetricId, locale)),
    ]),
  ]);
};
