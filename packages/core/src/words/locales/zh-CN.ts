import type { Locale, MetricWords } from '../locale.js';
import { catalogue, type MetricId } from '../../catalogue/metrics/index.js';
import { levels } from '../../catalogue/level.js';
import type { NumberStyle } from '../number-words.js';
import { pageZhCN } from './zh-CN.page.js';

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
  metrics: Object.fromEntries<MetricWords>(
    [...catalogue].map(([id, { term, definition }]) => [id, [term, definition]]),
  ) as Record<MetricId, MetricWords>,
  indicators: {
    'suggestion-resolution-rate': {
      name: '建议解决率',
      definition: '得到解决或取得进展的建议占建议总数的比例',
    },
    'suggestion-reply-rate': { name: '建议办复率', definition: '办复的建议占建议总数的比例' },
    'key-supervised-solved-share': {
      name: '重点督办建议解决比例',
      definition: '重点督办建议中已解决的比例',
    },
    'planned-suggestions-solved-share': {
      name: '“列入计划”建议解决比例',
      definition: '滚动推进的“列入计划”建议中已解决的比例',
    },
    'between-sessions-share': {
      name: '闭会期间建议比例',
      definition: '闭会期间提出的建议占建议总数的比例',
    },
    'suggestion-satisfaction-rate': {
      name: '建议办理满意率',
      definition: '反馈“满意”的建议占收到反馈建议的比例',
    },
    'special-reports-per-meeting': {
      name: '每次常委会会议专项工作报告数',
      definition: '专项工作报告项数与常委会会议次数之比',
    },
    'deliberation-opinions-per-report': {
      name: '每项报告形成审议意见书数',
      definition: '审议意见书份数与专项工作报告项数之比',
    },
    'observers-per-meeting': {
      name: '每次常委会会议列席代表人次',
      definition: '列席人次与常委会会议次数之比',
    },
    'voters-received-per-visit': {
      name: '代表每次进站接待选民人次',
      definition: '接待选民人次与代表进站人次之比',
    },
    'opinions-per-hundred-voters': {
      name: '每百人次选民意见建议数',
      definition: '收集意见建议件数与接待选民人次之比',
    },
    'budget-adjustment-rate': {
      name: '预算调整率',
      definition: '经审查调整的金额占重点审查金额的比例',
    },
    'livelihood-completion-rate': {
      name: '民生实事完成率',
      definition: '按期完成的民生实事占全部项目的比例',
    },
    'draft-passage-rate': { name: '法规草案通过率', definition: '通过的法规占审议草案的比例' },
    'young-staff-share': {
      name: '40岁以下人员比例',
      definition: '40岁以下机关工作人员占总数的比例',
    },
    'section-level-rotation-rate': {
      name: '科级干部轮岗比例',
      definition: '轮岗交流的科级干部占总数的比例',
    },
    'in-progress-share': { name: '正在解决建议比例', definition: '正在解决的建议占建议总数的比例' },
    'planned-share': { name: '列入计划建议比例', definition: '列入计划的建议占建议总数的比例' },
    'for-reference-share': {
      name: '留作参考建议比例',
      definition: '留作参考的建议占建议总数的比例',
    },
    'adoption-rate': {
      name: '建议吸纳率',
      definition: '得到吸纳、取得进展或列入计划的建议占建议总数的比例',
    },
    'key-supervision-share': {
      name: '重点督办建议比例',
      definition: '重点督办建议占建议总数的比例',
    },
    'government-handled-share': {
      name: '政府承办建议比例',
      definition: '政府承办的建议占建议总数的比例',
    },
    'handled-at-this-level-share': {
      name: '本级办理建议比例',
      definition: '应由本级办理的建议占建议总数的比例',
    },
    'feedback-coverage': { name: '建议反馈率', definition: '收到满意度反馈的建议占建议总数的比例' },
    'fairly-satisfied-share': {
      name: '建议办理基本满意率',
      definition: '反馈“基本满意”的建议占收到反馈建议的比例',
    },
    'suggestions-per-leading-deputy': {
      name: '领衔代表人均建议数',
      definition: '建议件数与领衔提出建议的代表人数之比',
    },
    'motions-per-item': {
      name: '每项并案议案件数',
      definition: '列入议程的议案件数与并案后项数之比',
    },
    'motion-agenda-share': {
      name: '议案列入议程比例',
      definition: '列入议程的议案占全部代表议案的比例',
    },
    'delegation-motion-share': {
      name: '代表团议案比例',
      definition: '代表团提出的议案占全部代表议案的比例',
    },
    'attendance-rate': { name: '代表出席率', definition: '实到代表占应到代表的比例' },
    'deputy-turnover': { name: '代表辞职比例', definition: '接受辞职的代表占实有代表的比例' },
    'reporting-deputies-share': {
      name: '代表述职比例',
      definition: '向选民述职的代表占实有代表的比例',
    },
    'chairpersons-meetings-per-meeting': {
      name: '每次常委会会议对应主任会议数',
      definition: '主任会议次数与常委会会议次数之比',
    },
    'agenda-items-per-meeting': {
      name: '每次常委会会议议题数',
      definition: '审议议题项数与常委会会议次数之比',
    },
    'decisions-per-meeting': {
      name: '每次常委会会议决议决定数',
      definition: '决议、决定项数与常委会会议次数之比',
    },
    'appointments-per-meeting': {
      name: '每次常委会会议任免人次',
      definition: '任免人次与常委会会议次数之比',
    },
    'amendments-per-enactment': {
      name: '每制定一件法规所修改件数',
      definition: '修改法规件数与制定法规件数之比',
    },
    'congress-enactment-share': {
      name: '代表大会立法比例',
      definition: '提请代表大会审议的法规占制定法规的比例',
    },
    'carried-over-draft-share': {
      name: '结转法规草案比例',
      definition: '继续审议的法规占审议草案的比例',
    },
    'rules-share-of-documents': {
      name: '规章占备案审查文件比例',
      definition: '审查规章占备案审查文件的比例',
    },
    'opinions-per-visit': {
      name: '代表每次进站收集意见数',
      definition: '收集意见件数与代表进站人次之比',
    },
    'visits-per-station': {
      name: '每个家站代表进站人次',
      definition: '代表进站人次与代表家站个数之比',
    },
    'voters-per-station': {
      name: '每个家站接待选民人次',
      definition: '接待选民人次与代表家站个数之比',
    },
    'voters-per-reception-event': {
      name: '每场接待选民人次',
      definition: '接待选民人次与接待活动次数之比',
    },
    'attendances-per-course': {
      name: '每期培训代表人次',
      definition: '参加培训人次与培训期数之比',
    },
    'laws-per-inspection': {
      name: '每次执法检查涉及法律法规数',
      definition: '检查法律法规部数与执法检查次数之比',
    },
    'livelihood-inspection-coverage': {
      name: '民生实事监督检查覆盖率',
      definition: '开展监督检查的民生实事占全部项目的比例',
    },
    'matters-per-party-report': {
      name: '每次向党委汇报事项数',
      definition: '汇报的重大事项个数与汇报次数之比',
    },
  },
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
  levels: Object.fromEntries(
    levels.map((level, index) => [level, levelNames[index]]),
  ) as Locale['levels'],
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
  words: {
    colon: '：',
    againstYearBefore: (move) => `比上年${move}`,
    work: '人大常委会工作',
    titleOf: (body, measured, span) => `${body}${measured}${span === '' ? '' : `（${span}）`}`,
    span: (from, to) => `${from.replace(/年$/u, '')}—${to}`,
    ownScales: '各图纵轴刻度不同',
    unitsDiffer: '各组计量单位不同，分组绘制',
    scope: '口径',
    attributedTo: '数据归属',
    approximately: '约',
    planned: '计划',
    break: '口径变化',
    noChange: '与上年持平',
    aboutTheSame: '与上年大致持平',
    increase: (amount) => `上升${amount}`,
    decrease: (amount) => `下降${amount}`,
    points: (digits) => `${digits}个百分点`,
    percent: (digits) => `${digits}%`,
    source: '来源',
    sources: '数据来源',
    dated: (date) => date,
    metric: '指标',
    unit: '单位',
    change: '比上年',
    note: '说明',
    value: '数值',
    year: '年份',
    body: '机构',
    quote: '原文',
    dataTable: '数据表',
    showTable: '显示数据表',
    hideTable: '收起数据表',
    loading: '正在载入数据……',
    empty: '没有可显示的数据',
    invalid: '数据有误，未予绘图',
    stale: '未能更新，以下为上次载入的数据',
    retry: '重新载入',
    keyFigures: '主要数据',
    yearOnYear: '年度比较',
    trend: '历年变化',
    keyboardHelp: '用方向键逐项查看，Home、End到首末项，Esc关闭提示。',
    keyboardHelpOfMany:
      '用方向键逐行逐列查看，PageUp、PageDown跳100行，Home、End到首末项，Esc关闭提示。',
    recordsLeftOut: {
      'other-body': (names) => `未列入其他机构的数据：${names}。`,
      'other-period': (names) => `时期种类不同，不并列比较：${names}。`,
    },
    breakNote: '统计口径变化，前后年份不可比。',
    comparedWith: (before) => `比${before}`,
    agrees: '报告所列比率与计算一致',
    differs: '报告所列比率与计算不一致',
    notCheckable: '无可核对的比率',
    partOfWhole: (part, whole) => `${whole}中的${part}`,
    highest: (label, text) => `${label}最高，为${text}`,
    lowest: (label, text) => `${label}最低，为${text}`,
    acrossBodies: (measured, span) => `各地${measured}${span === '' ? '' : `（${span}）`}`,
    bodiesCount: (count) => `${count}个机构`,
    changesAgainst: (before) => `变化均与${before}相比`,
    noChangesAgainst: (before) => `${before}无数据，不列变化`,
    rank: '位次',
    ranked: (rank, count) => `第${rank}位，共${count}个`,
    tied: '并列',
    rankingOf: (level, count) => `${level}机构${count}个，由高到低`,
    bodiesBetween: (count) => `中间${count}个机构未列出`,
    distributionOf: (count) => `全部${count}个机构的分布`,
    median: (text) => `中位数${text}`,
    middleHalf: (low, high) => `居中的一半机构：${low}至${high}`,
    peerRefusals: {
      missing: '无此数据',
      'other-period': '时期不同',
      'other-level': '层级不同',
      'unit-mixed': '计量单位不同',
    },
    leftOut: (count, reason, names) =>
      `${reason}，未列入${count}个${names.length === 0 ? '' : `：${names.join('、')}`}。`,
    shadeByRow: '颜色深浅为占本行最大值的比例',
    shadeByColumn: '颜色深浅为占本列最大值的比例',
    shadeByAll: '颜色深浅为占全部最大值的比例',
    denseRows: '每行一个机构，按最近数值由高到低，自上而下、再自左而右',
    leastAndMost: (least, most) => `${least}至${most}`,
    notFirm: '约数、推算数、初步数或基数很小的比率',
    uncertainShapes: '斜线或空心的条形、空心圆点为约数、推算数、初步数或基数很小的比率。',
    smallBases: (count, least, names) =>
      `${count}个机构总数不足${least}，比率仅供参考${names.length === 0 ? '' : `：${names.join('、')}`}。`,
    yearsWithoutData: (years) => `${years.join('、')}年无数据，未列。`,
    changes: '年度增减',
    bySize: '按变化大小排列',
    approximateNote: '斜线或空心表示概数；由概数算出的也是概数，标“约”。',
    withheldChanges: '未作比较',
    percentChange: '增减百分比',
    pointsChange: '增减百分点',
    smallBaseNote: (least) => `上年数不足${least}的，百分比不稳定，以浅色绘出，并列前后数目。`,
    earlierPair: (latest) => `${latest}的上一年没有数据，比较的是此前相邻的两年。`,
    counted: (count) => `共${count}`,
    divisions: {
      subject: '内容分类',
      undertaker: '承办单位',
      outcome: '办理结果',
      plan: '交办分类',
      satisfaction: '满意度反馈',
      origin: '提出来源',
      other: '其他分类',
    },
    outcomes: {
      resolved: '已解决',
      'in-progress': '正在解决',
      planned: '列入计划',
      'for-reference': '留作参考',
      'not-feasible': '暂不能解决',
    },
    share: '占比',
    total: '总数',
    notListed: '未列出',
    ofWhole: (whole, share) => `占${whole}的${share}`,
    largestPart: (label, text) => `最多的是${label}，${text}`,
    printedAs: (printed, computed) => `原文${printed}，计算为${computed}`,
    overlapNote: '一件可以计入多类，各类之和会超过总数，因此不作百分比堆叠。',
    partialNote: '原文只列出部分类别，其余以斜线表示“未列出”。',
    wholeUnknown: '总数未公布，只列数目，不算占比。',
    sumDiffers: (sum, whole) => `各类合计${sum}，与总数${whole}不符，不作百分比堆叠。`,
    labelsDrift: (labels) => `各年类别名称有变，名称不同的不并为一类：${labels}。`,
    basesDiffer: (bases) => `各年占比的基数不同：${bases}。`,
    otherDivisions: (names) => `一图只画一种分法，另有：${names}。`,
    classesAtHandOver: '交办时的计划分类，不是办理结果',
    flows: { suggestions: '建议办理', stations: '家站接待', steps: '逐步数据' },
    step: '步骤',
    ratio: '比值',
    shareOfFirst: '占第一步',
    stepShares: '各步占第一步和上一步的比重',
    shareOfBefore: '占上一步',
    ofFirstStep: (share) => `占第一步的${share}`,
    ofStepBefore: (share) => `占上一步的${share}`,
    eachBrings: (ratio) => `相当于上一步的${ratio}倍`,
    stepsDiffer: '各步计量对象不同，只列数目和比值，不按同一比例绘图。',
    countedApart: (label, text) => `${label}${text}另行计数，不接入步骤。`,
    notAStep: (label, why) => `${label}：${why}。`,
    planAndResult: '计划与结果',
    done: '完成',
    planStatuses: {
      met: '完成计划',
      exceeded: '超出计划',
      short: '未达计划',
      'no-result': '未见结果',
    },
    itemStatuses: {
      planned: '计划',
      done: '已完成',
      'in-progress': '进行中',
      postponed: '推迟',
      dropped: '取消',
    },
    lessThanPlanned: (amount) => `少${amount}`,
    moreThanPlanned: (amount) => `多${amount}`,
    planNote: '虚线框是计划，实心条是结果；计划不是结果。',
    plannedItems: '计划事项',
    byThemeAndForm: '按主题和方式排列，一格一项',
    itemsNote: '“未见结果”指所读文字没有说到，不等于没有做。',
    agenda: '监督议题',
    items: (count) => `${count}项`,
    item: '事项',
    theme: '主题',
    form: '方式',
    organ: '机关',
    status: '状态',
  },
};
