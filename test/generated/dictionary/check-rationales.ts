import type { LanguageTag } from '@congress-metrics/core';

/**
 * What each check proves, in words for a reader of reports. Ids of checks are plain strings, so the
 * compiler cannot tell which is missing: the test of the dictionary does.
 */
export const checkRationales: Readonly<Record<string, Readonly<Record<LanguageTag, string>>>> = {
  references: {
    'zh-CN': '记录里提到的指标、比率、来源和计量单位都确实存在，标识不重复。',
    en: 'Whatever a record names is there: its metrics, indicators, sources and units; and no id is used twice.',
  },
  period: {
    'zh-CN': '时期的结束在开始之后；报告期还没有结束就发布的数，可能不是全年数。',
    en: 'A period ends after it begins, and a report that came before the end of its year may not cover all of it.',
  },
  'unit-mixed': {
    'zh-CN':
      '单位与指标是同一种计量。件、项、个可以互换，次、人次、名、件次各是一种。百分比不超过100%，0.612多半是61.2之误，计数不会是负数。',
    en: 'A figure’s unit measures what its metric counts. 件, 项 and 个 are one count; 次, 人次, 名 and 件次 are others. A share is at most 100%, 0.612 was probably meant as 61.2, and no count is negative.',
  },
  quote: {
    'zh-CN': '引语里确有这个数，概数词也照记：印着“近”“余”而记成确数，就把概数变成了确数。',
    en: 'The quote holds the number, and says how exactly it is meant: a 近 or 余 that is printed and not recorded turns an approximate figure into an exact one.',
  },
  'quote-in-text': {
    'zh-CN': '有报告全文时，每条引语都能在其中逐字找到（不计空白和标点宽度）。',
    en: 'With the report’s text at hand, every quote occurs in it word for word, white space and the width of punctuation apart.',
  },
  proof: {
    'zh-CN': '每个数都有原文为证。零尤其要有：没有原文的零，看上去像是有人填了空缺。',
    en: 'Every figure carries the words that print it. A zero has to: without its words it looks like a gap that somebody filled.',
  },
  'reported-rate': {
    'zh-CN':
      '印出的比率就是它的分子除以分母：126除以（203＋3）得61.2%。四舍五入和截去尾数都有人用，其他出入便是数错或抄错。',
    en: 'A printed rate is what its part and whole give: 126 of 203 + 3 is 61.2%. Rounding half up and cutting off are both in use; anything else is a fault of the figures or of the copying.',
  },
  'parts-and-total': {
    'zh-CN': '各部分相加等于印出的总数：203＋3＝206；没有列全的，不超过总数。',
    en: 'Parts add up to their printed total: 203 + 3 = 206. Where the list is open, they stay within it.',
  },
  'part-within-whole': {
    'zh-CN': '其中数不多于总数：通过的不多于审议的，解决的不多于提出的。',
    en: 'What is counted within something else never exceeds it: passed within deliberated, resolved within all.',
  },
  combined: {
    'zh-CN': '几项合印的数，与各项分别印出的数相符。',
    en: 'One figure for several metrics is their sum wherever they are printed as well.',
  },
  breakdown: {
    'zh-CN': '各类相加等于总数，每类印出的占比等于该类除以总数。',
    en: 'The classes of a breakdown add up to its whole, and each printed share is its class over that whole.',
  },
  'shares-add-up': {
    'zh-CN': '各类印全时，占比合计为100%，每类容许末位半个单位的舍入。',
    en: 'The printed shares of a complete breakdown add up to 100%, give or take half a last digit each.',
  },
  'sources-contradict': {
    'zh-CN': '同一个数印在两处，两处应当一样；不一样，要让读者知道。',
    en: 'Two places that print one figure print the same number; where they do not, a reader is told.',
  },
  counterparts: {
    'zh-CN': '一件事从两面各计一次，两个数应当相等：7次评议，7份评议意见书。',
    en: 'Two counts of one act from two sides should agree: 7 appraisals, 7 appraisal opinions.',
  },
  'implied-whole': {
    'zh-CN':
      '只印了人数和占比、没有印总数的，总数可以推出来：16人占32.7%，总数只能是49人。没有任何整数合得上的占比是错的。',
    en: 'A printed share whose whole is not printed tells it: 16 people at 32.7% are 16 of 49. A share that no whole number can give is an error.',
  },
  'percent-or-point': {
    'zh-CN':
      '“61.2%，同比提高2%”没有说明是百分点还是百分之几，上年可能是59.2%，也可能是60.0%。计数则不可能增减“百分点”。',
    en: '“61.2%, up 2%” leaves open whether percent or percentage points are meant: 60.0% or 59.2% the year before. A count cannot change in points.',
  },
  'plan-as-result': {
    'zh-CN': '计划不是结果：“将”“拟”“预安排”“计划”的数记在计划里。',
    en: 'A plan is not a result: 将, 拟, 预安排 and 计划 mark figures that belong to the record’s plan.',
  },
  agenda: {
    'zh-CN': '列名的议题不多于报告所计的项数；年度已经报告的，计划中的各项应有下文。',
    en: 'Items that are named are not more than the figure that counts them, and what was planned for a year that has been reported has an outcome.',
  },
  'power-of-level': {
    'zh-CN': '各级人大只报告本级有权做的事：县级人大不制定地方性法规。',
    en: 'A congress reports what it has the power to do: a county passes no local regulations.',
  },
  'printed-change': {
    'zh-CN': '印出的增减与两年的记录相符：1034件，比上一年增加15件，上年就是1019件。',
    en: 'A printed change is what the two records give: 1,034, up 15 on the year before, means that last year had 1,019.',
  },
  'implausible-change': {
    'zh-CN': '比上年多到五倍或少到五分之一，多半是错位、漏了单位或换了口径，请回看原文。',
    en: 'A figure five times as large or small as last year’s is worth a second look at the printed page.',
  },
  outlier: {
    'zh-CN': '与本机构历年的数相差悬殊，请回看原文。',
    en: 'A figure far outside what the body itself has reported in other years is worth a second look.',
  },
  'comparison-across-break': {
    'zh-CN': '口径变化的年份不作同比；口径变了却没有标明的，或者原文仍印出同比的，要说出来。',
    en: 'No year-on-year figure across a break in the series. A scope that changed without being marked, or a change that the text prints across a break, is pointed out.',
  },
  repeat: {
    'zh-CN': '与上年一模一样的数，可能是巧合，也可能是沿用旧数。',
    en: 'The very number of last year may be a coincidence, or a figure carried over.',
  },
  'roll-forward': {
    'zh-CN': '期末实有代表等于上年实有，加补选，减辞职和终止。',
    en: 'Deputies in office are last year’s, plus those by-elected, less those who resigned or whose credentials ended.',
  },
  versions: {
    'zh-CN':
      '后来的报告改了前一年的数，要写明日期、旧数和理由；同一时期两份记录不声不响地不同，读者就有了两个真相。',
    en: 'A later text that restates a year says so, with the date, the old value and the reason. Two records of one period that differ without a word leave a reader with two truths.',
  },
  'year-within-term': {
    'zh-CN': '一年的数是所在届期总数的一部分，不会超过它。',
    en: 'A year’s count is part of its term’s total and cannot exceed it.',
  },
  'years-and-term': {
    'zh-CN': '一届各年的记录都在时，各年之和等于届期总数。',
    en: 'The years of a term add up to its total, where every year is at hand.',
  },
};
