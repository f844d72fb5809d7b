import type { LanguageTag } from '../../record/language.js';
import { zhCN } from '../../words/locales/zh-CN/index.js';
import type { Section } from './sections.js';

const sectionsZh: Readonly<Record<Section, string>> = {
  record: '记录',
  source: '来源',
  'own-metric': '自有指标',
  metric: '指标',
  'also-printed': '另见',
  revision: '更正',
  breakdown: '分类',
  part: '分项',
  rate: '比率',
  change: '增减',
  agenda: '议题',
  'plan-metric': '计划指标',
  'plan-also-printed': '计划另见',
  'plan-revision': '计划更正',
  'plan-agenda': '计划议题',
  waiver: '豁免',
};

const columnsZh: Readonly<Record<string, string>> = {
  section: '行类别',
  body: '机构代码',
  period: '时期',
  id: '编号',
  term: '名称',
  shape: '空项',
  chapter: '章节',
  lastYear: '上年数值',
  lastYearQuote: '上年原文',
  name: '机构名称',
  shortName: '机构简称',
  level: '层级',
  $schema: '格式版本',
  note: '说明',
  planNote: '计划说明',
  title: '标题',
  publisher: '发布者',
  date: '日期',
  url: '网址',
  unit: '单位',
  kind: '性质',
  definition: '定义',
  combines: '合并指标',
  value: '数值',
  qualifier: '概数',
  absent: '缺数原因',
  quote: '原文',
  source: '来源编号',
  label: '原文名称',
  scope: '口径',
  status: '状态',
  attributedTo: '数据归属',
  old: '原数值',
  reason: '理由',
  of: '所属指标',
  by: '分类依据',
  coverage: '是否列全',
  outcome: '办理结果',
  'share.value': '占比',
  'share.quote': '占比原文',
  'share.note': '占比说明',
  indicator: '比率编号',
  part: '分子指标',
  whole: '分母指标',
  direction: '方向',
  measure: '计法',
  theme: '主题',
  form: '形式',
  organ: '机关',
  code: '规则',
  metric: '所涉指标',
};

const choicesZh: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  level: zhCN.levels,
  absent: zhCN.absences,
  theme: zhCN.themes,
  form: zhCN.forms,
  qualifier: { exact: '确数', nearly: '近', about: '约', 'more-than': '余', 'at-least': '不少于', 'less-than': '不足' },
  kind: { flow: '期间数', stock: '期末数', share: '比率', money: '金额', revision: '修订', correction: '更正' },
  by: { subject: '内容', undertaker: '承办单位', outcome: '办理结果', plan: '计划', satisfaction: '满意度', origin: '提出方式', other: '其他' },
  coverage: { complete: '全部', partial: '部分', overlapping: '可重复' },
  outcome: { resolved: '已解决', 'in-progress': '正在解决', planned: '列入计划', 'for-reference': '留作参考', 'not-feasible': '无法解决' },
  status: { planned: '计划', done: '完成', 'in-progress': '进行中', postponed: '推迟', dropped: '取消' },
  direction: { up: '上升', down: '下降', unchanged: '持平' },
  measure: { number: '数量', percent: '百分比', points: '百分点', 'not-stated': '未说明' },
}; // prettier-ignore

const variants = [
  ['.zh-CN', '（中文）'],
  ['.en', '（英文）'],
] as const;

const columnZh = (column: string): string => {
  const variant = variants.find(([ending]) => column.endsWith(ending));
  if (variant === undefined) return columnsZh[column] ?? column;
  const plain = column.slice(0, -variant[0].length);
  return (columnsZh[plain] ?? plain) + variant[1];
};

/** A column's heading: a Chinese one for a clerk, the record's own key for a program. */
export const headingOf = (column: string, language: LanguageTag): string =>
  language === 'zh-CN' ? columnZh(column) : column;

/** The word for a row's section. */
export const sectionWord = (section: Section, language: LanguageTag): string =>
  language === 'zh-CN' ? sectionsZh[section] : section;

/** The word for one of a column's choices: 近 for `nearly`. */
export const choiceWord = (column: string, choice: string, language: LanguageTag): string =>
  (language === 'zh-CN' ? choicesZh[column]?.[choice] : undefined) ?? choice;

/** A word as it is looked up: without case, spaces, or the width that a Chinese keyboard gives it. */
export const plainWord = (text: string): string =>
  text
    .replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/gu, '')
    .toLowerCase();

const columnByWord = (columns: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    columns.flatMap((column) => [
      [plainWord(column), column] as const,
      [plainWord(columnZh(column)), column] as const,
    ]),
  );

/** Finds columns by their heading in either language. */
export const columnFinder = (
  columns: readonly string[],
): ((heading: string) => string | undefined) => {
  const found = columnByWord(columns);
  return (heading) => found.get(plainWord(heading));
};

const sectionByWord = new Map<string, Section>(
  (Object.entries(sectionsZh) as [Section, string][]).flatMap(([section, word]) => [
    [section, section],
    [word, section],
  ]),
);

/** The section that a word names in either language. */
export const sectionNamed = (word: string): Section | undefined =>
  sectionByWord.get(plainWord(word));

/** The choice that a word names in either language; the word itself where it names none. */
export const choiceNamed = (column: string, word: string, choices: readonly string[]): string => {
  const plain = plainWord(word);
  return (
    choices.find(
      (choice) => choice === plain || plainWord(choiceWord(column, choice, 'zh-CN')) === plain,
    ) ?? word
  );
};
