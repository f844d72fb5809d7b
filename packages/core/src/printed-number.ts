import Big from 'big.js';
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

const digitOf: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore
const placeOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const scaleOf: Readonly<Record<string, number>> = {
  '': 1,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  万亿: 1e12,
};
const english = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Reads 二十三, 两百零五, 十 and the like below ten thousand; `undefined` for a sequence that is no number. */
const readHan = (text: string): number | undefined => {
  let total = 0;
  let digit: number | undefined;
  for (const character of text) {
    const place = placeOf[character];
    if (place === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = digitOf[character];
    } else {
      total += (digit === undefined || digit === 0 ? 1 : digit) * place;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
};

// Each alternative starts with a character class of its own and repeats one class: linear time on any text.
const pattern =
  /(?<western>\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?<scale>万亿|[万萬亿億])?|百分之(?<percent>[〇零一二两三四五六七八九十百]+)|(?<tenths>[一二三四五六七八九])成|(?<han>[〇零一二两三四五六七八九十百千]+)(?<hanScale>万亿|[万萬亿億])?|\b(?<english>zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/giu;

const before: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:不少于|至少|不低于)$/u, 'at-least'],
  [/(?:不足|不到|少于)$/u, 'less-than'],
  [/(?:接近|将近|近)$/u, 'nearly'],
  [/(?:大约|约|大概|about )$/u, 'about'],
  [/(?:超过|超|逾|突破|over |more than )$/u, 'more-than'],
];
const after: readonly (readonly [RegExp, Qualifier])[] = [
  [/^\s*(?:万|亿)?[余多]/u, 'more-than'],
  [/^[^\d，,。;；、]{0,3}?左右/u, 'about'],
  [/^[^\d，,。;；、]{0,3}?以上/u, 'at-least'],
  [/^[^\d，,。;；、]{0,3}?以下/u, 'less-than'],
];

const qualifierAround = (text: string, start: number, end: number): Qualifier =>
  before.find(([words]) => words.test(text.slice(Math.max(0, start - 10), start)))?.[1] ??
  after.find(([words]) => words.test(text.slice(end, end + 8)))?.[1] ??
  'exact';

const toHalfWidth = (text: string): string =>
  text.replace(/[０-９．％]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

const valueOf = (
  groups: Partial<Record<string, string>>,
): Pick<PrintedNumber, 'value' | 'places' | 'scale'> | undefined => {
  if (groups['western'] !== undefined) {
    const digits = groups['western'].replace(/[,，]/gu, '');
    const scale = scaleOf[groups['scale'] ?? ''] ?? 1;
    const places = digits.split('.')[1]?.length ?? 0;
    return { value: new Big(digits).times(scale).toNumber(), places, scale };
  }
  if (groups['tenths'] !== undefined)
    return { value: (digitOf[groups['tenths']] ?? 0) * 10, places: 0, scale: 1 };
  if (groups['english'] !== undefined)
    return { value: english.indexOf(groups['english'].toLowerCase()), places: 0, scale: 1 };
  const han = readHan(groups['percent'] ?? groups['han'] ?? '');
  if (han === undefined) return undefined;
  const scale = scaleOf[groups['hanScale'] ?? ''] ?? 1;
  return { value: han * scale, places: 0, scale };
};

/**
 * Every number in a printed text, in reading order: western and full-width digits with thousands
 * separators, 万 and 亿, percent, Chinese numerals (三次, 二十三, 九成, 百分之六十一) and English
 * words, each with the qualifier that stands beside it (近11000, 1400余, 约, 不少于).
 */
export const numbersIn = (text: string): readonly PrintedNumber[] => {
  const plain = toHalfWidth(text);
  return [...plain.matchAll(pattern)].flatMap((match) => {
    const read = valueOf(match.groups ?? {});
    if (read === undefined) return [];
    const end = match.index + match[0].length;
    return [
      {
        ...read,
        text: match[0],
        index: match.index,
        qualifier: qualifierAround(plain, match.index, end),
      },
    ];
  });
};

/** Words that say a number without printing one: 均 and 全部 mean all of them, 首次 means once. */
export const saysAll = (text: string): boolean => /均|全部|全都|百分之百/u.test(text);
export const saysOnce = (text: string): boolean => /首次|首个|首家/u.test(text);
