import type { WordsOfRules } from '../../../rule-words.js';
import { perhaps, text, levelWords } from './phrases.js';

export const record = {
  references: {
    proves: '记录里提到的指标、比率、来源和计量单位都确实存在，标识不重复。',
    findings: {
      'unknown-metric': {
        says: (p) => [`没有“${text(p['id'])}”这一指标${p['suggestion'] === undefined ? '' : `，${perhaps(p['suggestion'])}`}`, '指标见数据字典；机构自有的指标请在ownMetrics中声明。'],
        reason: '指标编号写错，数就对不上字典，图表也画不出来。',
      },
      'unknown-indicator': {
        says: (p) => [`没有“${text(p['id'])}”这一比率${p['suggestion'] === undefined ? '' : `，${perhaps(p['suggestion'])}`}`, '比率见数据字典；字典中没有的请用label、part和whole写明。'],
        reason: '比率要由分子和分母验算，拼错的编号不知道该验算什么。',
      },
      'unknown-source': {
        says: (p) => [`没有编号为“${text(p['id'])}”的来源${p['suggestion'] === undefined ? '' : `，${perhaps(p['suggestion'])}`}`, '请先在sources中列出该来源。'],
        reason: '每个数都要能追到出处，指向不存在的来源等于没有出处。',
      },
      'unknown-unit': {
        says: (p) => [`不认识计量单位“${text(p['unit'])}”`, `可用：${text(p['known'])}，前面可加万、亿。`],
        reason: '不认识的单位无法判断数的是件、是人还是次，也就无法相加和比较。',
      },
      'own-metric-shadows': {
        says: (p, name) => [`自有指标“${text(p['id'])}”与字典中的“${name(p['id'])}”同名`, '请直接使用字典中的指标，或换一个标识。'],
        reason: '同一个标识若有两种含义，全国汇总时会把两样东西加在一起。',
      },
      'duplicate-id': {
        says: (p) => [`标识“${text(p['id'])}”重复`, '同一清单内每个标识只能用一次。'],
        reason: '别处按标识引用；标识重复，就不知道引用的是哪一个。',
      },
    },
  },
  period: {
    proves: '时期的结束在开始之后；报告期还没有结束就发布的数，可能不是全年数。',
    findings: {
      'period-reversed': {
        says: (p) => [`时期由${text(p['from'])}至${text(p['to'])}，首尾颠倒`, '请更正from和to。'],
        reason: '首尾颠倒的时期没有长度，多半是两个日期填反了。',
      },
      'period-outside-year': {
        says: (p) => [`时期${text(p['from'])}至${text(p['to'])}不在${text(p['year'])}年之内`, '请更正year，或更正from和to。'],
        reason: '时期不在本年之内，这个数就会算进错误的年份。',
      },
      'reported-before-the-end': {
        says: (p) => [`来源日期${text(p['date'])}早于${text(p['year'])}年底，数据可能不是全年数`, '如为初步数，请加上"status": "P"。'],
        reason: '年底之前发布的多半是前几个月的数，与全年数比较会显得大幅下降。',
      },
    },
  },
  'unit-mixed': {
    proves: '单位与指标是同一种计量。件、项、个可以互换，次、人次、名、件次各是一种。百分比不超过100%，0.612多半是61.2之误，计数不会是负数。',
    findings: {
      'unit-mixed': {
        says: (p, name) => [`“${name(p['metric'])}”的单位是“${text(p['unit'])}”，与该指标不是同一种计量`, `应为：${text(p['expected'])}。次、人次、名、件次各不相同，不能混用。`],
        reason: '件、项、个是同一种计数；次（事件）、人次（参加）、名（人）各不相同，不能相加，也不能画在同一根轴上。',
      },
      'share-over-100': {
        says: (p, name) => [`“${name(p['metric'])}”为${text(p['value'])}%，超过100%`, '请核对原文的分子和分母。'],
        reason: '占比是部分与总体之比，不会超过100%。',
      },
      'looks-like-fraction': {
        says: (p, name) => [`“${name(p['metric'])}”为${text(p['value'])}，像是小数而不是百分数`, `如指${text(p['percent'])}%，请写${text(p['percent'])}。`],
        reason: '61.2%应填61.2。填0.612会被当作0.612%。',
      },
      'negative-count': {
        says: (p, name) => [`“${name(p['metric'])}”为${text(p['value'])}，计数不能为负`, '减少的数请记入reported，方向为down。'],
        reason: '计数不会是负数；下降应在增减中说明方向。',
      },
    },
  },
  agenda: {
    proves: '列名的议题不多于报告所计的项数；年度已经报告的，计划中的各项应有下文。',
    findings: {
      'agenda-exceeds-count': {
        says: (p, name) => [`列出了${text(p['items'])}项，多于“${name(p['metric'])}”的${text(p['value'])}`, '请核对各项的形式，或该项合计数。'],
        reason: '列出的议题不应多于报告的项数。',
      },
      'plan-items-open': {
        says: (p) => [`本年计划${text(p['all'])}项中，有${text(p['open'])}项尚未写明结果`, '报告提到结果的，请在该项填写status。'],
        reason: '年初列入计划的事，年底应说明是完成了、推迟了还是取消了。',
      },
    },
  },
  'power-of-level': {
    proves: '各级人大只报告本级有权做的事：县级人大不制定地方性法规。',
    findings: {
      'level-without-power': {
        says: (p, name) => [`${levelWords[text(p['level'])] ?? ''}人大没有“${name(p['metric'])}”这项职权`, '请核对指标；若是其他机关的数据，请用attributedTo写明。'],
        reason: '不同层级人大的职权不同，例如县级人大没有立法权；也可能是转述了别的机构的数。',
      },
    },
  },
} satisfies WordsOfRules<'references' | 'period' | 'unit-mixed' | 'agenda' | 'power-of-level'>;
