// Made-up records of a whole nation, the same ones for the same seed: for scale only, none of them is real.

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator). */
function numbersFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A share of the bodies at each level as it is in China: 31 provinces, 333 cities, about 2,840 counties. */
function levelOf(index, bodies) {
  if (index < Math.max(1, Math.round((bodies * 31) / 3200))) return 'provincial';
  return index < Math.round((bodies * 364) / 3200) ? 'prefecture' : 'county';
}

const levelWords = {
  provincial: { 'zh-CN': '省', en: 'Province' },
  prefecture: { 'zh-CN': '市', en: 'City' },
  county: { 'zh-CN': '县', en: 'County' },
};

function bodyOf(index, bodies) {
  const level = levelOf(index, bodies);
  const number = String(index + 1).padStart(4, '0');
  const short = {
    'zh-CN': `[模拟]第${number}${levelWords[level]['zh-CN']}`,
    en: `[made up] ${levelWords[level].en} ${number}`,
  };
  return {
    id: `made-up-${number}`,
    name: { 'zh-CN': `${short['zh-CN']}人大常委会`, en: `${short.en} Standing Committee` },
    shortName: short,
    level,
  };
}

/** A figure as a record holds it, with words of the kind that real reports print around the number. */
const figure = (value, unit, words) => ({
  value,
  unit,
  quote: words.replace('#', `${value}${unit}`),
});

function metricsOf(usual, near) {
  const sessions = near(usual.suggestions);
  const between = near(usual.suggestions / 40);
  const all = sessions + between;
  const resolved = Math.min(all, Math.round(all * (0.5 + near(40) / 100)));
  const key = { resolved: near(4), progressing: near(3) };
  const motions = near(12);
  const delegations = Math.min(motions, near(4));
  const money = (value) => Math.round(value * 100) / 100;
  return {
    'congress-sessions': figure(1, '次', '召开人民代表大会会议#'),
    'standing-committee-meetings': figure(near(8), '次', '举行常委会会议#'),
    'chairpersons-meetings': figure(near(17), '次', '召开主任会议#'),
    'special-work-reports': {
      ...figure(near(30), '项', '听取和审议“一府一委两院”专项工作报告#'),
      label: '听取和审议“一府一委两院”专项工作报告',
      scope: '一府一委两院',
    },
    'resolutions-and-decisions': figure(near(14), '项', '作出决议、决定#'),
    'deliberation-opinions': figure(near(12), '份', '形成审议意见书#'),
    'law-enforcement-inspections': figure(near(5), '项', '开展执法检查#'),
    'special-inquiries': figure(near(3), '次', '专题询问#'),
    'special-studies': figure(near(20), '项', '围绕中心工作开展专题调研#'),
    'inspection-tours': figure(near(16), '项', '组织专项视察#'),
    'appointments-and-removals': figure(near(120), '人次', '依法任免国家机关工作人员#'),
    'deputies-by-elected': {
      ...figure(near(10), '名', '补选人大代表#'),
      label: '补选本级人大代表',
    },
    'budget-examined': figure(money(near(8000) / 100), '亿元', '对重点部门#预算进行重点审查'),
    'budget-items-adjusted': figure(near(100), '个', '调整预算项目#'),
    motions: figure(motions, '件', '代表提出议案#'),
    'motions-by-delegations': figure(delegations, '件', '其中代表团提出#'),
    'motions-by-deputies': figure(motions - delegations, '件', '代表联名提出#'),
    'suggestions-at-sessions': {
      ...figure(sessions, '件', `大会期间代表建议#和闭会期间代表建议${between}件全部办复`),
      label: '大会期间代表建议',
    },
    'suggestions-between-sessions': {
      ...figure(between, '件', `大会期间代表建议${sessions}件和闭会期间代表建议#全部办复`),
      label: '闭会期间代表建议',
    },
    'suggestions-replied': {
      value: all,
      unit: '件',
      quote: `大会期间代表建议${sessions}件和闭会期间代表建议${between}件全部办复`,
      note: { 'zh-CN': '全部办复，即两项之和', en: 'All were replied to: the two together' },
    },
    'suggestions-resolved': figure(resolved, '件', '已解决或取得进展的#'),
    'suggestions-under-key-supervision': figure(
      key.resolved + key.progressing,
      '件',
      '常委会重点督办建议#',
    ),
    'key-supervised-resolved': figure(key.resolved, '件', '重点督办建议已解决#'),
    'key-supervised-progressing': figure(key.progressing, '件', '取得进展#'),
    'training-attendances': figure(near(900), '人次', '组织代表学习培训#'),
    observers: figure(near(60), '人次', '邀请代表列席常委会会议#'),
    'deputies-reporting-to-voters': figure(near(140), '名', '向选民述职的代表#'),
    'deputy-liaison-stations': figure(near(usual.stations), '个', '建成代表家站#'),
    'station-visits': figure(near(usual.stations * 40), '人次', '代表走进家站#'),
    'voters-received': {
      value: Math.round(near(usual.stations * 300) / 100) * 100 + 100,
      unit: '人次',
      qualifier: 'more-than',
      quote: '',
    },
    'opinions-collected': figure(near(usual.stations * 30), '件', '收集意见建议#'),
  };
}

function recordOf(body, year, usual, next) {
  const near = (value) => Math.max(1, Math.round(value * (0.85 + 0.3 * next())));
  const metrics = metricsOf(usual, near);
  const voters = metrics['voters-received'];
  voters.quote = `接待选民${voters.value}余人次`;
  const all = metrics['suggestions-replied'].value;
  const rate = Math.round((metrics['suggestions-resolved'].value * 1000) / all) / 10;
  const source = `work-report-${year}`;
  return {
    body,
    period: { type: 'year', year },
    sources: [
      {
        id: source,
        title: `[模拟]${body.shortName['zh-CN']}人大常委会${year}年工作报告`,
        publisher: '[模拟]自拟数据',
        date: `${year + 1}-01-${String(10 + Math.floor(next() * 20))}`,
        url: `https://example.org/made-up/${body.id}/${year}.html`,
        note: { 'zh-CN': '自拟数据，仅供演示规模', en: 'Made up, to show scale' },
      },
    ],
    metrics,
    reported: [
      {
        kind: 'rate',
        indicator: 'suggestion-resolution-rate',
        value: rate,
        quote: `建议解决率${rate}%`,
        source,
      },
    ],
    agenda: [
      {
        id: 'environment',
        theme: 'ecology',
        form: 'hear-and-deliberate',
        organ: '政府',
        title: { 'zh-CN': '环境状况和环境保护目标完成情况', en: 'State of the environment' },
        status: 'done',
        source,
      },
      {
        id: 'inquiry',
        theme: 'livelihood',
        form: 'inquire',
        title: { 'zh-CN': '养老服务工作', en: 'Care for the elderly' },
        status: 'done',
      },
    ],
    note: '自拟数据，不是任何机构的真实工作',
  };
}

/**
 * Made-up records, body by body and year by year: `bodies` × `years` of them, ending with `lastYear`.
 * @param {{ bodies?: number, years?: number, lastYear?: number, seed?: number }} options
 */
export function* madeUpRecords({
  bodies = 3200,
  years = 20,
  lastYear = 2025,
  seed = 20251123,
} = {}) {
  const next = numbersFrom(seed);
  for (let index = 0; index < bodies; index += 1) {
    const body = bodyOf(index, bodies);
    const usual = { suggestions: 80 + next() * 400, stations: 20 + next() * 150 };
    for (let year = lastYear - years + 1; year <= lastYear; year += 1)
      yield recordOf(body, year, usual, next);
  }
}
