import { plus, times } from '../figures/decimal.js';
import { readHan, scaleOf } from './han-numeral.js';
import type { Qualifier } from '../record/observation.js';
import { qualifierAround, qualifierBeside } from './printed-qualifier.js';

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

/** Names whose numerals count nothing: the organs that report, and the five-year plans. */
const names = /一府一委两院|一府两院|两院|两会|十[一二三四五]五(?=”|规划)/gu;

const hasWideOrNames = /[０-９．％]|一府|两院|两会|十[一二三四五]五/u;

/** Digits, points and signs as everywhere; a full-width comma stays a comma of the sentence, unless it groups full-width digits. */
const toHalfWidth = (text: string): string =>
  !hasWideOrNames.test(text)
    ? text
    : text
        .replace(/(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/gu, ',')
        .replace(/[０-９．％]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
        .replace(names, (name) => '-'.repeat(name.length));

const groups = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const plainNumber = /^\d+(?:\.\d+)?$/u;

/** 1亿2000万 is one number, 3万5千 too: digits and scales in turn, from the largest scale down. */
const readWestern = (run: string, englishScale: string | undefined): Reading | undefined => {
  if (englishScale === undefined && plainNumber.test(run))
    return { value: Number(run), places: run.split('.')[1]?.length ?? 0, scale: 1 };
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

/** A way to print numbers: what one looks like, from its first character, and what it says. */
interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Reading | undefined;
}

// Each pattern takes a whole run of what may be a number, so that nothing is read in part, and repeats
// single classes only, so that any text is read in linear time. Sticky: tried where one may begin.
const western: Form = {
  pattern:
    /(\d[\d,.]*(?:[余多]?[十百千万萬亿億]+\d*)*)(?:\s(hundred|thousand|million|billion)\b)?/iuy,
  read: ([, run = '', scale]) => readWestern(run, scale),
};

const chinese: Form = {
  pattern: new RegExp(
    [
      `([${han}]+分之[${han}点]+)`,
      `([${han}数几]+成[${han}半]?)`,
      `([数几][${han}]+)`,
      `([${han}]+(?:点[${han}]+)?)(几)?`,
    ].join('|'),
    'uy',
  ),
  read: ([, fraction, tenths, vague, numeral = '', more]) => {
    if (fraction !== undefined) return readFraction(fraction);
    if (tenths !== undefined) return readTenths(tenths);
    return vague === undefined && more === undefined ? whole(readHan(numeral)) : undefined;
  },
};

const inWords: Form = {
  pattern: new RegExp(
    `\\b((?:${[...english, 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', ...englishScales.keys()].join('|')})(?:[\\s-](?:${[...english, ...englishScales.keys()].join('|')}))*)\\b`,
    'iuy',
  ),
  read: ([, run = '']) => readEnglish(run),
};

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

const forms = [undefined, western, inWords, chinese] as const;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Which form of number a character may begin. A table, for each character of each quote is looked up in it. */
const formByCode = new Uint8Array(0x10000);
for (const code of codesOf('0123456789')) formByCode[code] = forms.indexOf(western);
for (const code of codesOf(letters + letters.toUpperCase()))
  formByCode[code] = forms.indexOf(inWords);
for (const code of codesOf(`${han}数几`)) formByCode[code] = forms.indexOf(chinese);

const formBeginningWith = (code: number): Form | undefined => forms[formByCode[code] ?? 0];

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const percent = 0x25;
const point = 0x2e;
const vague = codesOf('余多');
const largeScales: ReadonlyMap<number, number> = new Map(
  Array.from('万萬亿億', (word) => [word.charCodeAt(0), scaleOf.get(word) ?? 1]),
);
const scales = codesOf('十百千万萬亿億\ufeff');

/** Whether a number may go on behind its digits: with a scale, 余 or not, and with white space and points. */
const mayGoOn = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code <= 0x3000) return code !== percent;
  return scales.has(vague.has(code) ? text.charCodeAt(at + 1) : code);
};

/** What was read from a place of a text on: a number, or something that only looks like one. */
interface Run {
  readonly end: number;
  readonly printed?: PrintedNumber;
}

const behindDigits = (text: string, from: number): number => {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
};

/** A number in bare digits, with 万 or 亿 at most, as nearly all are; `undefined` for whatever may be more. */
const bareRun = (text: string, index: number): Run | undefined => {
  const whole = behindDigits(text, index);
  const behind = text.charCodeAt(whole) === point ? behindDigits(text, whole + 1) : whole;
  const places = Math.max(0, behind - whole - 1);
  const isCutOff = behind > whole && places === 0;
  const scale = largeScales.get(text.charCodeAt(behind)) ?? 1;
  const end = scale === 1 ? behind : behind + 1;
  if (isCutOff || mayGoOn(text, end)) return undefined;
  const digits = text.slice(index, behind);
  const value = times(Number(digits), scale);
  if (value === Infinity) return undefined;
  const qualifier = qualifierBeside(text, index, end);
  const found = scale === 1 ? digits : text.slice(index, end);
  return { end, printed: { value, places, scale, text: found, index, qualifier } };
};

const runOf = (form: Form, text: string, index: number): Run => {
  form.pattern.lastIndex = index;
  const match = form.pattern.exec(text);
  if (match === null) return { end: index + 1 };
  const end = index + match[0].length;
  const read = form.read(match);
  if (read === undefined || !Number.isFinite(read.value)) return { end };
  const found = match[0].replace(/[.,]+$/u, '');
  const { value, places, scale } = read;
  const qualifier = qualifierAround(text, index, found);
  return { end, printed: { value, places, scale, text: found, index, qualifier } };
};

/** The first number of a printed text, in reading order, that is wanted. Nothing behind it is read. */
export const findNumber = (
  text: string,
  isWanted: (printed: PrintedNumber) => boolean,
): PrintedNumber | undefined => {
  const plain = toHalfWidth(text);
  let at = 0;
  while (at < plain.length) {
    const form = formBeginningWith(plain.charCodeAt(at));
    if (form === undefined) {
      at += 1;
      continue;
    }
    const { end, printed } = (form === western && bareRun(plain, at)) || runOf(form, plain, at);
    if (printed !== undefined && isWanted(printed)) return printed;
    at = end;
  }
  return undefined;
};

/**
 * Every number in a printed text, in reading order: western and full-width digits with thousands
 * separators, 万 and 亿, percent, Chinese numerals (三次, 二十三, 九成, 百分之六十一) and English
 * words, each with the qualifier that stands beside it (近11000, 1400余, 约, 不少于). A number is read
 * whole or not at all: 三分之二, 数十 and 1,23,4 give none.
 */
export const numbersIn = (text: string): readonly PrintedNumber[] => {
  const numbers: PrintedNumber[] = [];
  findNumber(text, (printed) => {
    numbers.push(printed);
    return false;
  });
  return numbers;
};

/** Words that say a number without printing one: 均 and 全部 mean all of them, 首次 means once. */
export const saysAll = (text: string): boolean => /(?<![平人])均|全部|全都|百分之百/u.test(text);
export const saysOnce = (text: string): boolean => /首次|首个|首家/u.test(text);
