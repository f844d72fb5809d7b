import { deputiesAt, relationOf, type Standing } from './deputies.js';
import { wordsAt, type Role } from './lexicon.js';

/** A word of a phrase: one of the vocabulary, a name in marks, an area, or a run of unknown characters. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: Role | 'name' | 'area' | 'mark' | 'unknown';
  readonly features: readonly string[];
}

/** Where a numeral stands that counts nothing, such as a date; it is passed over. */
export type Masks = ReadonlyMap<number, number>;

/** Costs of a reading: unknown characters are dear, and of words few long ones are better than many short. */
const cost = { unknown: 10, word: 2, character: 6, area: 8, areaCharacter: 3 } as const;

const marks = /[、,。;:!?\s“”‘’()[\]【】·—–…/|+*#>-]/u;
const area =
  /[\u4e00-\u9fff]{1,4}?(自治区|自治州|自治县|省|市|州|县|区|镇|乡|街道|旗|盟)(?![\u4e00-\u9fff]?(?:委|政府))/uy;

const closing: Readonly<Record<string, string>> = { '《': '》', '“': '”', '(': ')' };

interface Step {
  readonly total: number;
  readonly end: number;
  readonly role: Token['role'];
  readonly features: readonly string[];
}

const noFeatures: readonly string[] = [];

/** Splits a stretch of text into words: the reading with the fewest unknown characters, then the fewest words. */
export const tokensOf = (
  text: string,
  start: number,
  end: number,
  standing: Standing,
  masks: Masks = new Map(),
): readonly Token[] => {
  const length = end - start;
  const best = new Array<Step | undefined>(length + 1);
  best[length] = { total: 0, end, role: 'mark', features: noFeatures };
  for (let offset = length - 1; offset >= 0; offset -= 1) {
    const at = start + offset;
    let chosen: Step | undefined;
    const consider = (
      to: number,
      price: number,
      role: Token['role'],
      features: readonly string[] = noFeatures,
    ): void => {
      const rest = to > end ? undefined : best[to - start];
      if (rest === undefined) return;
      const total = rest.total + price;
      if (chosen === undefined || total < chosen.total) chosen = { total, end: to, role, features };
    };
    const character = text.charAt(at);
    const close = closing[character];
    if (close !== undefined) {
      const to = text.indexOf(close, at + 1);
      if (to >= 0 && to < end) {
        if (character === '(') consider(to + 1, 0, 'mark');
        else consider(to + 1, character === '“' ? cost.word + 1 : 0, 'name');
      }
    }
    const masked = masks.get(at);
    if (masked !== undefined) consider(Math.min(masked, end), 0, 'mark');
    if (marks.test(character)) consider(at + 1, 0, 'mark');
    else consider(at + 1, cost.unknown, 'unknown');
    wordsAt(text, at, end, (to, { role, features }) => {
      consider(to, to - at === 1 ? cost.character : cost.word, role, features);
    });
    const deputies = deputiesAt(text, at, standing);
    if (deputies !== undefined)
      consider(deputies.end, cost.word, deputies.meaning.role, deputies.meaning.features);
    area.lastIndex = at;
    const place = area.exec(text);
    if (place !== null)
      consider(
        area.lastIndex,
        cost.area + cost.areaCharacter * (area.lastIndex - at - 1),
        'area',
        relationOf(place[1] ?? '', standing) === 'lower' ? ['lower-level'] : noFeatures,
      );
    best[offset] = chosen;
  }
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const step = best[at - start];
    if (step === undefined) break;
    const last = tokens.at(-1);
    const { role, features } = step;
    if (role === 'unknown' && last?.role === 'unknown' && last.end === at)
      tokens[tokens.length - 1] = {
        ...last,
        end: step.end,
        text: text.slice(last.start, step.end),
      };
    else tokens.push({ start: at, end: step.end, text: text.slice(at, step.end), role, features });
    at = step.end;
  }
  return tokens;
};
