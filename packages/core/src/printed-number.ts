import { plus, times } from './decimal.js';
import { readHan, scaleOf } from './han-numeral.js';
import type { Qualifier } from './observation.js';

/** A number as it stands in a printed text. */
export interface PrintedNumber {
  /** Scales are worked in: 3.94亿 is 394,000,000. A percent sign is not: 61.2% is 61.2. */
  readonly value: number;
  readonly text: string;
  readonly index: number;
  /** Decimal places as printed: 2 for 22.10%. */
  readonly places: number;
  /** 10,000 after 万, 100,000,000 after 亿, else 1. */
  readonly scale: number;
  readonly qualifier: Qualifier;
}

type Reading = Pick<PrintedNumber, 'value' | 'places' | 'scale'>;

const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const englishScales: ReadonlyMap<string, number> = new Map(
  Object.entries({ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }),
);

const han = '〇零一二两三四五六七八九十百千万萬亿億';

// Each alternative takes a whole run of what may be a number, so that nothing is read in part, and
// repeats single classes only, so that any text is read in linear time.
const pattern = new RegExp(
  [
    `(?<western>\\d[\\d,.]*(?:[余多]?[十百千万萬亿億]+\\d*)*)(?:\\s(?<englishScale>hundred|thousand|million|billion)\\b)?`,
    `(?<fraction>[${han}]+分之[${han}点]+)`,
    `(?<tenths>[${han}数几]+成[${han}半]?)`,
    `(?<vague>[数几][${han}]+)`,
    `(?<han>[${han}]+(?:点[${han}]+)?)(?<more>几)?`,
    `\\b(?<english>(?:${[...english, 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', ...englishScales.keys()].join('|')})(?:[\\s-](?:${[...english, ...englishScales.keys()].join('|')}))*)\\b`,
  ].join('|'),
  'giu',
);

/** Names whose numerals count nothing: the organs that report, and the five-year plans. */
const names = /一府一委两院|一府两院|两院|两会|十[一二三四五]五(?=”|规划)/gu;

const before: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:不少于|至少|不低于)$/u, 'at-least'],
  [/(?:不足|不到|少于|不超过|至多)$/u, 'less-than'],
  [/(?:接近|将近|(?<![最附远])近)$/u, 'nearly'],
  [/(?:大约|(?<![节公契条规民合制签])约|大概|about )$/u, 'about'],
  [/(?:(?<!不)超过|(?<!不)超|逾|突破|over |more than )$/u, 'more-than'],
];
const after: readonly (readonly [RegExp, Qualifier])[] = [
  [/^[余多](?![于数])/u, 'more-than'],
  [/^[^\d，,。;；、]{0,3}?左右/u, 'about'],
  [/^[^\d，,。;；、]{0,3}?以上/u, 'at-least'],
  [/^[^\d，,。;；、]{0,3}?以下/u, 'less-than'],
];

const qualifierAround = (text: string, start: number, found: string): Qualifier => {
  if (/[余多]/u.test(found)) return 'more-than';
  const end = start + found.length;
  return (
    before.find(([words]) => words.test(text.slice(Math.max(0, start - 10), start)))?.[1] ??
    after.find(([words]) => words.test(text.slice(end, end + 8)))?.[1] ??
    'exact'
  );
};

/** Digits, points and signs as everywhere; a full-width comma stays a comma of the sentence, unless it groups full-width digits. */
const toHalfWidth = (text: string): string =>
  text
    .replace(/(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/gu, ',')
    .replace(/[０-９．％]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(names, (name) => '-'.repeat(name.length));

const groups = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const plainNumber = /^\d+(?:\.\d+)?$/u;

/** 1亿2000万 is one number, 3万5千 too: digits and scales in turn, from the largest scale down. */
const readWestern = (run: string, englishScale: string | undefined): Reading | undefined => {
  const pieces = [...run.matchAll(/(?<digits>[\d,.]+)[余多]?(?<scale>[十百千万萬亿億]*)/gu)];
  let total = 0;
  let least = Infinity;
  let places = 0;
  for (const { groups: piece } of pieces) {
    const digits = (piece?.['digits'] ?? '').replace(/[.,]+$/u, '');
    if (!plainNumber.test(digits) && !groups.test(digits)) return undefined;
    const scale = Array.from((piece?.['scale'] ?? '').replace('万亿', '兆')).reduce(
      (product, word) => product * (word === '兆' ? 1e12 : (scaleOf.get(word) ?? 1)),
      1,
    );
    if (scale >= least) return undefined;
    least = scale;
    const plain = digits.replaceAll(',', '');
    places = plain.split('.')[1]?.length ?? 0;
    total = plus(total, times(Number(plain), scale));
  }
  const factor = englishScales.get(englishScale?.toLowerCase() ?? '') ?? 1;
  const value = times(total, factor);
  return { value, places, scale: pieces.length === 1 ? least * factor : 1 };
};

const whole = (value: number | undefined): Reading | undefined =>
  value === undefined ? undefined : { value, places: 0, scale: 1 };

const readTenths = (run: string): Reading | undefined => {
  const [tenths = '', rest = ''] = run.split('成');
  const value = readHan(tenths);
  const half = rest === '半' ? 5 : rest === '' ? 0 : readHan(rest);
  return value === undefined || value > 10 || half === undefined || half > 9
    ? undefined
    : whole(value * 10 + half);
};

const readFraction = (run: string): Reading | undefined => {
  const [of = '', part = ''] = run.split('分之');
  const value = readHan(part);
  if (of !== '百' || value === undefined) return undefined;
  return { value, places: part.split('点')[1]?.length ?? 0, scale: 1 };
};

const readEnglish = (run: string): Reading | undefined => {
  const value = english.indexOf(run.toLowerCase());
  return value < 0 ? undefined : whole(value);
};

const readingOf = (match: Partial<Record<string, string>>): Reading | undefined => {
  const { western, englishScale, fraction, tenths, vague, more, english: words } = match;
  if (western !== undefined) return readWestern(western, englishScale);
  if (fraction !== undefined) return readFraction(fraction);
  if (tenths !== undefined) return readTenths(tenths);
  if (vague !== undefined || more !== undefined) return undefined;
  return words === undefined ? whole(readHan(match['han'] ?? '')) : readEnglish(words);
};

/**
 * Every number in a printed text, in reading order: western and full-width digits with thousands
 * separators, 万 and 亿, percent, Chinese numerals (三次, 二十三, 九成, 百分之六十一) and English
 * words, each with the qualifier that stands beside it (近11000, 1400余, 约, 不少于). A number is read
 * whole or not at all: 三分之二, 数十 and 1,23,4 give none.
 */
export const numbersIn = (text: string): readonly PrintedNumber[] => {
  const plain = toHalfWidth(text);
  return [...plain.matchAll(pattern)].flatMap((match) => {
    const read = readingOf(match.groups ?? {});
    if (read === undefined || !Number.isFinite(read.value)) return [];
    const found = match[0].replace(/[.,]+$/u, '');
    const qualifier = qualifierAround(plain, match.index, found);
    return [{ ...read, text: found, index: match.index, qualifier }];
  });
};

/** Words that say a number without printing one: 均 and 全部 mean all of them, 首次 means once. */
export const saysAll = (text: string): boolean => /(?<![平人])均|全部|全都|百分之百/u.test(text);
export const saysOnce = (text: string): boolean => /首次|首个|首家/u.test(text);
