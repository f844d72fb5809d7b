import type { Level } from '../../catalogue/level.js';
import type { DraftBody, DraftOptions } from '../draft.js';
import { standingOf } from './body.js';

/** How far from its head a report names itself and its day. */
const headLength = 600;

const bodyName =
  /(?<area>(?:[\u4e00-\u9fff]{2,12}?(?:自治区|自治州|自治县|省|市|州|盟|县|区|旗|镇|乡)){1,4})(?:第?[一二三四五六七八九十]{1,4}届)?(?:人民代表大会|人大)(?<committee>常务委员会|常委会)?/u;

const nameOf = (head: string): string | undefined => {
  if (/全国(?:人大|人民代表大会)/u.test(head) && !bodyName.test(head.slice(0, 80)))
    return '全国人大常委会';
  const found = bodyName.exec(head);
  const area = found?.groups?.['area']?.replace(/^(?:在|我受|受|关于|和|为|向|年|日|——|次)+/u, '');
  return area === undefined || area === '' ? undefined : `${area}人大常委会`;
};

const spelled: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
const arabic = (year: string): number =>
  Number(Array.from(year, (one) => spelled[one] ?? one).join(''));

const delivered =
  /(?:[—(][^\n]{0,4})?(?<year>(?:19|20)\d\d|[一二〇零][〇零一二三四五六七八九]{3})年(?<month>\d{1,2}|[一二三四五六七八九十]{1,3})月(?:[\d一二三四五六七八九十]{1,3}日)?[^\n。]{0,12}在[^\n。]{0,40}会议上/u;
const ofYear =
  /(?<year>(?:19|20)\d\d|[一二〇零][〇零一二三四五六七八九]{3})年(?:度)?(?:来)?(?:主要|的|全年|常委会|,|工作|是)/u;
const anyYear = /(?<![\d.])(?<year>(?:19|20)\d\d)(?!\d)/u;

const yearOf = (head: string): number | undefined => {
  const year = (pattern: RegExp): number | undefined => {
    const found = pattern.exec(head)?.groups?.['year'];
    return found === undefined ? undefined : arabic(found);
  };
  const said = year(ofYear);
  const day = year(delivered);
  if (day !== undefined)
    return said !== undefined && (said === day - 1 || said === day) ? said : day - 1;
  return said ?? year(anyYear);
};

/** The body, level and year of a report: as told, else as its head shows. */
export const guessBody = (plain: string, options: DraftOptions): DraftBody => {
  const head = plain.slice(0, headLength);
  const name = options.name ?? nameOf(head) ?? '人大常委会';
  const level: Level = options.level ?? standingOf(name).level;
  const year = options.year ?? yearOf(head) ?? 2024;
  const guessed = (['name', 'level', 'year'] as const).filter((key) => options[key] === undefined);
  return { name, level, year, guessed };
};
