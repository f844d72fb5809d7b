import type { Locale, MetricWords } from '../../locale.js';
import { catalogue, type MetricId } from '../../../catalogue/metrics/index.js';
import { levels } from '../../../catalogue/level.js';
import type { NumberStyle } from '../../number-words.js';
import { indicators } from './indicators.js';
import { pageZhCN } from './page.js';
import { words } from './words.js';

const numbers: NumberStyle = {
  groupFrom: 5,
  scales: [
    { factor: 1e12, word: '万亿' },
    { factor: 1e8, word: '亿' },
    { factor: 1e4, word: '万' },
  ],
};

const levelNames = ['全国', '省级', '设区的市级', '县级', '乡级'];

const year = (number: number): string => `${String(number)}年`;
const month = (text: string): string => `${text.slice(0, 4)}年${String(Number(text.slice(5)))}月`;

/** Simplified Chinese: the language of the reports, and of the catalogue. */
export const zhCN: Locale = {
  tag: 'zh-CN',
  numbers,
  metrics: Object.fromEntries<MetricWords>([...catalogue].map(([id, { term, definition }]) => [id, [term, definition]])) as Record<MetricId, MetricWords>,
  indicators,
  chapters: {
    meetings: '会议',
    supervision: '监督',
    legislation: '立法',
    decisions: '决定',
    appointments: '任免与代表变动',
    deputies: '代表工作',
    filing: '备案审查',
    budget: '预算',
    livelihood: '民生实事',
    petitions: '信访',
    organisation: '自身建设',
  },
  levels: Object.fromEntries(levels.map((level, index) => [level, levelNames[index]])) as Locale['levels'],
  statuses: {
    A: '正常',
    B: '口径变化，数列中断',
    D: '定义有别',
    E: '推算数',
    F: '预测或计划数',
    I: '插补数',
    K: '计入其他类别',
    N: '不足最小单位',
    P: '初步数',
    U: '可靠性低',
    V: '未经核实',
    W: '含其他类别数据',
  },
  absences: {
    'not-published': '未公布',
    'not-applicable': '不适用',
    'not-collected': '未统计',
    suppressed: '不予公布',
    unknown: '不详',
    'no-record': '暂无该年数据',
  },
  refusals: {
    'missing-before': '上年无数据',
    'missing-now': '本年无数据',
    break: '口径变化，不作比较',
    'unit-mixed': '计量单位不同，不作比较',
    plan: '计划数不与实绩比较',
  },
  themes: {
    'high-quality-development': '高质量发展',
    finance: '财政经济',
    livelihood: '民生保障',
    'rule-of-law': '法治建设',
    ecology: '生态文明',
    legislation: '立法',
    deputies: '代表工作',
    decisions: '重大事项',
  },
  forms: {
    'hear-and-deliberate': '听取和审议',
    'review-in-writing': '书面审议',
    appraise: '评议',
    'follow-up-motion': '跟踪督办议案',
    'chairpersons-meeting': '主任会议听取',
    'examine-budget': '预算审查',
    'inspect-law-enforcement': '执法检查',
    inquire: '专题询问',
    inspect: '视察',
    study: '调研',
    oversee: '监督推动',
    decide: '审议决定',
    legislate: '立法',
    elect: '选举任免',
    'serve-deputies': '代表服务',
  },
  measures: {
    items: '件、项',
    events: '次',
    attendances: '人次',
    persons: '人',
    acts: '件次',
    groups: '批次',
    money: '金额',
    percent: '百分比',
    years: '年',
    points: '分',
  },
  comma: '，',
  listSeparator: '；',
  stop: '。',
  aside: (text) => `（${text}）`,
  quoted: (text) => `“${text}”`,
  period: (period) => {
    switch (period.type) {
      case 'year':
        return year(period.year);
      case 'term':
        return `${String(period.from)}—${year(period.to)}`;
      case 'term-to-date':
        return `${year(period.from)}以来（至${year(period.to)}）`;
      case 'part-of-year':
        return `${month(period.from)}至${month(period.to)}`;
      case 'session':
        return `${year(period.year)}${period.session === undefined ? '' : `第${String(period.session)}次`}会议`;
    }
  },
  year,
  withUnit: (digits, unit, measure) => (measure === 'percent' ? `${digits}%` : digits + unit),
  unitTitle: (unit) => `单位：${unit}`,
  qualified: (text, qualifier, unitLength) => {
    const cut = text.length - unitLength;
    switch (qualifier) {
      case 'exact':
        return text;
      case 'nearly':
        return `近${text}`;
      case 'about':
        return `约${text}`;
      case 'more-than':
        if (text.endsWith('%')) return `超过${text}`;
        return /[万亿]$/u.test(text.slice(0, cut))
          ? `${text.slice(0, cut)}多${text.slice(cut)}`
          : `${text.slice(0, cut)}余${text.slice(cut)}`;
      case 'at-least':
        return `不少于${text}`;
      case 'less-than':
        return `不足${text}`;
    }
  },
  page: pageZhCN,
  words,
};

