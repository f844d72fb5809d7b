import { times } from '../figures/decimal.js';

const digitOf: ReadonlyMap<string, number> = new Map(
  Object.entries({
    〇: 0,
    零: 0,
    一: 1,
    二: 2,
    两: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
  }),
);

const placeOf: ReadonlyMap<string, number> = new Map(Object.entries({ 十: 10, 百: 100, 千: 1000 }));

/** What the scale words of Chinese stand for; traditional forms too. */
export const scaleOf: ReadonlyMap<string, number> = new Map(
  Object.entries({ 十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 万亿: 1e12 }),
);

/** Below ten thousand: 二百零五. A digit that follows a place without 零 (二百五) is slang, and no number here. */
const readSection = (text: string): number | undefined => {
  let total = 0;
  let digit: number | undefined;
  let lastPlace = 10_000;
  let isAfterZero = false;
  for (const character of Array.from(text)) {
    const place = placeOf.get(character);
    if (place === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = digitOf.get(character);
      if (digit === undefined) return undefined;
      isAfterZero ||= digit === 0;
    } else {
      if (place >= lastPlace) return undefined;
      total += (digit === undefined || digit === 0 ? 1 : digit) * place;
      lastPlace = place;
      digit = undefined;
      isAfterZero = false;
    }
  }
  if (digit === undefined) return total;
  const isSlang = lastPlace < 10_000 && lastPlace > 10 && digit !== 0 && !isAfterZero;
  return isSlang ? undefined : total + digit;
};

const digitsInARow = (text: string): string | undefined => {
  const digits = Array.from(text).map((character) => digitOf.get(character));
  return digits.some((digit) => digit === undefined) ? undefined : digits.join('');
};

const readWhole = (text: string): number | undefined => {
  // Years are written digit by digit: 二〇二四. Two or three in a row (三四十) mean "some".
  if (text.length >= 4 && digitsInARow(text) !== undefined) return Number(digitsInARow(text));
  const match = /^(?:(.*?)[亿億])?(?:(.*?)[万萬])?(.*)$/u.exec(text);
  const sections = [match?.[1], match?.[2], match?.[3] === '' ? undefined : match?.[3]];
  const values = sections.map((section) => (section === undefined ? 0 : readSection(section)));
  const [hundredMillions, tenThousands, rest] = values;
  if (hundredMillions === undefined || tenThousands === undefined || rest === undefined)
    return undefined;
  // 一万二 means twelve thousand in speech and nothing certain in print.
  const hasScale = sections[0] !== undefined || sections[1] !== undefined;
  if (hasScale && rest > 0 && rest < 10 && !/[零〇]/u.test(text)) return undefined;
  return hundredMillions * 1e8 + tenThousands * 1e4 + rest;
};

/**
 * The value of a numeral in Chinese characters: 二十三, 一万二千, 三点九四亿. `undefined` for what
 * only looks like one (三四十, 十四五) or is vague: a numeral is read whole or not at all.
 */
export const readHan = (text: string): number | undefined => {
  const [whole = '', fraction] = text.split('点');
  if (fraction === undefined) return readWhole(whole);
  const scale = /(?:万亿|[万萬亿億])$/u.exec(fraction)?.[0] ?? '';
  const decimals = digitsInARow(scale === '' ? fraction : fraction.slice(0, -scale.length));
  const integer = readWhole(whole);
  if (decimals === undefined || decimals === '' || integer === undefined) return undefined;
  return times(Number(`${String(integer)}.${decimals}`), scaleOf.get(scale) ?? 1);
};
