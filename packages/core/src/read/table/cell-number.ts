import { isExactly, plainDigits } from '../../figures/decimal.js';
import { absences, type AbsenceReason, type Qualifier } from '../../record/observation.js';
import { zhCN } from '../../words/locales/zh-CN/index.js';
import { numbersIn } from '../../prose/printed-number.js';
import { unitOf } from '../../catalogue/unit.js';

/** What the text of a number cell says: a number, a reason for there being none, nothing, or why it is refused. */
export type CellNumber =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly qualifier?: Qualifier;
      /** The unit word that stands in the cell: 1400余件. */
      readonly unit?: string;
      /** Whether the cell had to be tidied before it was a plain number. */
      readonly tidied: boolean;
    }
  | { readonly kind: 'absent'; readonly reason: AbsenceReason }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'refused';
      readonly code: NumberFault;
      /** What was probably meant, to be typed instead. */
      readonly suggestion?: string;
      /** The unit that belongs in the unit's own cell. */
      readonly unit?: string;
    };

/** Why the text of a number cell is refused. */
export type NumberFault =
  | 'blank'
  | 'number-form'
  | 'number-in-words'
  | 'scale-in-cell'
  | 'absence-mark'
  | 'formula-error'
  | 'number-not-exact'
  | 'number-too-large';

const longest = 64;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const strict = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u;
const pieces =
  /^(?<before>[约近超逾]|大约|大概|接近|将近|超过|突破|不少于|至少|不低于|不足|不到|少于)? ?(?<number>[+-]?\d[\d,]*(?:\.\d+)?) ?(?<scale>万亿|[万萬亿億千百十])?(?<more>[余多])?(?<unit>[^\d\s,.]{0,4}?)(?<after>左右|以上|以下)?$/u;

const qualifierOf: Readonly<Record<string, Qualifier>> = {
  约: 'about', 大约: 'about', 大概: 'about', 左右: 'about',
  近: 'nearly', 接近: 'nearly', 将近: 'nearly',
  超: 'more-than', 超过: 'more-than', 逾: 'more-than', 突破: 'more-than', 余: 'more-than', 多: 'more-than',
  不少于: 'at-least', 至少: 'at-least', 不低于: 'at-least', 以上: 'at-least',
  不足: 'less-than', 不到: 'less-than', 少于: 'less-than', 以下: 'less-than',
}; // prettier-ignore

const absenceByWord = new Map<string, AbsenceReason>(
  (Object.keys(absences) as AbsenceReason[]).flatMap((reason) => [
    [reason, reason],
    [zhCN.absences[reason], reason],
  ]),
);

const halfWidth = (text: string): string =>
  text
    .replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u2212', '-')
    .replace(/[\u00a0\u202f\u2009\u3000]/gu, ' ');

/** The reason that a word names for there being no value: 未公布, `not-published`. */
export const absenceNamed = (word: string): AbsenceReason | undefined =>
  absenceByWord.get(word.trim());

const refused = (code: NumberFault, suggestion?: string, unit?: string): CellNumber => ({
  kind: 'refused',
  code,
  ...(suggestion !== undefined && { suggestion }),
  ...(unit !== undefined && { unit }),
});

/** A number as typed by a machine or a careful hand, exactly; or why not. */
const exactly = (digits: string): number | NumberFault => {
  const value = Number(digits);
  if (!Number.isFinite(value)) return 'number-too-large';
  const isExact =
    isExactly(digits, value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return isExact ? value : 'number-not-exact';
};

/** What a person probably meant by a number that is refused; `undefined` where two readings are possible. */
const meant = (text: string): string | undefined => {
  const candidates: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
    [/^\((\d+(?:\.\d+)?)\)$/u, ([, digits = '']) => `-${digits}`],
    [/^[\d,]+(?:\.\d+)?$/u, ([digits]) => digits.replaceAll(',', '')],
    [/^\d{1,3}(?: \d{3})+(?:\.\d+)?$/u, ([digits]) => digits.replaceAll(' ', '')],
    [/^\.\d+$/u, ([digits]) => `0${digits}`],
    [/^\d+\.$/u, ([digits]) => digits.slice(0, -1)],
    [/^[ー—–](\d+(?:\.\d+)?)$/u, ([, digits = '']) => `-${digits}`],
    [/^\d+(?:\.\d+)?e\d{1,2}$/iu, ([digits]) => plainDigits(digits)],
  ];
  for (const [pattern, make] of candidates) {
    const match = pattern.exec(text);
    if (match !== null) return make(match).replace(/^(-?)0+(?=\d)/u, '$1');
  }
  return undefined;
};

/** Chinese numerals are never worked into a figure: 二十三 is offered as 23, and stays for a person to decide. */
const inWords = (text: string): CellNumber => {
  const plain = text.replaceAll('廿', '二十').replaceAll('卅', '三十').replaceAll('俩', '两');
  const [only, ...more] = numbersIn(plain);
  const isWhole = only !== undefined && more.length === 0 && !/分之(?!.*百)/u.test(plain.replace('百分之', ''));
  return refused('number-in-words', isWhole ? plainDigits(only.value) : undefined);
}; // prettier-ignore

/**
 * Reads the text of a cell that should hold a number, wholly or not at all: `1,400`, `６１．２％`,
 * `近11000` and `1400余件` are read, and said to have been tidied; `1,23,4`, `3.94亿`, `二十三`,
 * `0x10` and `1e3` are refused with what was probably meant. Empty is empty, never 0.
 */
export const readCellNumber = (raw: string): CellNumber => {
  if (raw.length > longest) return refused('number-form');
  const bare = raw.replace(invisible, '').trim();
  if (bare === '') return raw.trim() === '' ? { kind: 'empty' } : refused('blank');
  const reason = absenceNamed(bare);
  if (reason !== undefined) return { kind: 'absent', reason };
  const text = halfWidth(bare);
  if (/^#(?:DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|N\/A|SPILL!)$/iu.test(text))
    return refused('formula-error');
  if (/^(?:[-—–ー/\\.…*]+|无|没有|空|暂无|n\/?a|null|nil|none)$/iu.test(text))
    return refused('absence-mark');
  const groups = pieces.exec(text)?.groups;
  const number = groups?.['number'] ?? '';
  if (groups === undefined || !strict.test(number) || /^[+-]?0\d/u.test(number)) {
    if (/[〇零一二两三四五六七八九十百千廿卅半成]/u.test(text)) return inWords(text);
    return refused('number-form', meant(text));
  }
  const { before, scale, more, after } = groups;
  const unit = groups['unit'] === '' ? undefined : groups['unit'];
  const digits = number.replaceAll(',', '').replace('+', '');
  if (scale !== undefined) return refused('scale-in-cell', digits, `${scale}${unit ?? ''}`);
  if (unit !== undefined && unitOf(unit) === undefined) return refused('number-form', digits);
  const words = [before, more, after].flatMap((word) => word ?? []);
  if (words.length > 1) return refused('number-form', digits);
  const value = exactly(digits);
  if (typeof value !== 'number') return refused(value);
  const qualifier = words[0] === undefined ? undefined : qualifierOf[words[0]];
  return {
    kind: 'number',
    value,
    ...(qualifier !== undefined && { qualifier }),
    ...(unit !== undefined && { unit }),
    tidied: raw !== digits,
  };
};
