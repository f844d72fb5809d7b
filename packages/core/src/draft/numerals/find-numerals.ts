import { readHan } from '../../prose/han-numeral.js';
import type { Qualifier } from '../../record/observation.js';
import type { Numeral } from './numeral.js';
import { unitPattern } from './unit-words.js';

const digits = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:[.·]\d+)?/uy;
const characters = /[〇零一二三四五六七八九十百千万亿两]+(?:点[〇零一二三四五六七八九]+[万亿]?)?/uy;
/** 万 and 亿 behind digits, with 余 or 多 on either side: 11.6万多, 20余万. */
const scale = /([余多几]?)([十百千]?万亿|[十百千]?万|[十百千]?亿|千|百)?([余多几]?)/uy;

const before: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:不少于|不低于|至少|最少)$/u, 'at-least'],
  [/(?:不超过|不多于|不足|不到|少于|低于|至多|最多)$/u, 'less-than'],
  [/(?:接近|将近|(?<![最附远相])近)$/u, 'nearly'],
  [/(?:大约|大概|(?<![节公契条规民合制签预])约)$/u, 'about'],
  [/(?:超过|超出|突破|逾|多达|(?<!不)超)$/u, 'more-than'],
];

const after: readonly (readonly [RegExp, Qualifier])[] = [
  [/^左右/u, 'about'],
  [/^(?:以上|及以上)/u, 'at-least'],
  [/^(?:以下|以内|之内)/u, 'less-than'],
];

const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const mayBegin = (code: number): boolean => (code >= 0x30 && code <= 0x39) || hanDigits.has(code);
const hanDigits = new Set(
  Array.from('〇零一二三四五六七八九十百千万亿两', (one) => one.charCodeAt(0)),
);

/** Every numeral of a plain text, in reading order; none lies over another. */
export const findNumerals = (text: string): readonly Numeral[] => {
  const found: Numeral[] = [];
  let at = 0;
  let behind = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!mayBegin(code)) {
      at += 1;
      continue;
    }
    const isDigits = code < 0x80;
    const run = sticky(isDigits ? digits : characters, text, at);
    if (run === null) {
      at += 1;
      continue;
    }
    const from = at;
    const to = from + run[0].length;
    let unit = '';
    let qualifier: Qualifier = 'exact';
    let end = to;
    const scaled = sticky(scale, text, to);
    const [whole = '', first = '', word = '', last = ''] = scaled ?? [];
    if (isDigits) {
      if (whole !== '') {
        end = to + whole.length;
        unit = word;
        if (first !== '' || last !== '') qualifier = 'more-than';
      }
    } else if (/^[余多几]/u.test(whole)) {
      end = to + 1;
      qualifier = 'more-than';
      const large = /[万亿]/uy;
      large.lastIndex = end;
      const big = large.exec(text);
      if (big !== null) {
        unit = big[0];
        end += 1;
      }
    }
    const gap = text.charAt(end) === ' ' ? 1 : 0;
    const unitFound = sticky(unitPattern, text, end + gap);
    if (unitFound !== null && (gap === 0 || isDigits)) {
      unit += unitFound[0];
      end = unitPattern.lastIndex;
    }
    const tail = text.slice(end, end + 4);
    if (qualifier === 'exact' && /^[余多](?![于样元种次])/u.test(tail) && unit !== '') {
      qualifier = 'more-than';
      end += 1;
    }
    for (const [pattern, meaning] of after) {
      const match = pattern.exec(tail);
      if (match !== null) {
        qualifier = meaning;
        end += match[0].length;
        break;
      }
    }
    let start = from;
    const head = text.slice(Math.max(behind, from - 4), from);
    for (const [pattern, meaning] of before) {
      const match = pattern.exec(head);
      if (match !== null) {
        if (qualifier === 'exact') qualifier = meaning;
        start = from - match[0].length;
        break;
      }
    }
    const digitsOnly = run[0].replaceAll(',', '').replace('·', '.');
    const value = isDigits ? Number(digitsOnly) : readHan(run[0]);
    found.push({
      start,
      end,
      from,
      to,
      script: isDigits ? 'digits' : 'characters',
      value,
      unit,
      qualifier,
    });
    at = Math.max(end, to);
    behind = at;
  }
  return found;
};
