import type { Level } from '../../catalogue/level.js';
import type { Meaning } from './lexicon.js';

/** How the offices that a text names by 市, 区, 县 stand to the body whose text it is. */
export interface Standing {
  readonly level: Level;
  /** The last character of the body's area: 区 of 海淀区, 市 of 深圳市. */
  readonly own: string;
}

const ranks: Readonly<Record<Level, number>> = {
  national: 0,
  provincial: 1,
  prefecture: 2,
  county: 3,
  township: 4,
};

const rankOf: Readonly<Record<string, number>> = {
  全国: 0,
  省: 1,
  自治区: 1,
  市: 2,
  州: 2,
  盟: 2,
  地区: 2,
  区: 3,
  县: 3,
  旗: 3,
  镇: 4,
  乡: 4,
  街道: 4,
  上级: -1,
  上一级: -1,
};

export type Relation = 'own' | 'higher' | 'lower';

/** How an area word such as 市 stands to the body: 市 is above 海淀区 and is 深圳市 itself. */
export const relationOf = (area: string, { level, own }: Standing): Relation => {
  if (area === own || area === '本级') return 'own';
  if (area === '上级' || area === '上一级') return 'higher';
  const rank = rankOf[area] ?? 5;
  const mine = ranks[level];
  if (rank === mine) return 'own';
  // A municipality's 区 are below it, and below a province everything but the nation is.
  return rank < mine ? 'higher' : 'lower';
};

const area = '全国|自治区|省|市|州|盟|区|县|旗|镇|乡|街道|上一级|上级|本级';

/** Deputies with whose they are: 市、区人大代表; 三级代表; 代表. */
const pattern = new RegExp(
  `(?<areas>(?:(?:${area})(?:级)?(?:\\([区市]\\))?[、和及 ]{0,2})*)(?<many>[各多]级|五级|四级|三级|两级)?(?:的)?(?:人大)?代表们?(?!大会|团|资格|法|性|之家|家站|联络|工作站|小组|名额|建议|议案|所提|联名)`,
  'uy',
);

const areaPattern = new RegExp(area, 'gu');

/** The deputies that are named at a place of a text, and where their name ends. */
export const deputiesAt = (
  text: string,
  at: number,
  standing: Standing,
): { readonly end: number; readonly meaning: Meaning } | undefined => {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const relations = new Set(
    [...(found.groups?.['areas'] ?? '').matchAll(areaPattern)].map(([word]) =>
      relationOf(word, standing),
    ),
  );
  const isMany = found.groups?.['many'] !== undefined || relations.size > 1;
  const [relation] = relations;
  const whose = isMany ? 'mixed' : relation;
  const features =
    whose === undefined || whose === 'own' ? ['deputy'] : ['deputy', `${whose}-deputy`];
  return { end: pattern.lastIndex, meaning: { role: 'thing', features } };
};
