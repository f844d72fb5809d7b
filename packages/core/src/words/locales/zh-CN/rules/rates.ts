import type { WordsOfRules } from '../../../rule-words.js';
import { text } from './phrases.js';

export const rates = {
  'reported-rate': {
    proves: '印出的比率就是它的分子除以分母：126除以（203＋3）得61.2%。四舍五入和截去尾数都有人用，其他出入便是数错或抄错。',
    findings: {
      'rate-differs': {
        says: (p, name) => [`“${name(p['indicator']) || text(p['label'])}”印为${text(p['printed'])}%，而${text(p['part'])} ÷ (${text(p['whole'])}) = ${text(p['exact'])}%，应为${text(p['computed'])}%`, '请核对分子、分母和印出的比率；原文确实如此印的，请保留并加豁免说明。'],
        reason: '印出的比率应与它自己的分子、分母相符。分母常是几项之和：61.2%是126÷(203+3)，不是126÷203。',
      },
      'rate-last-digit': {
        says: (p, name) => [`“${name(p['indicator']) || text(p['label'])}”印为${text(p['printed'])}%，计算得${text(p['exact'])}%，末位相差1`, '可能是为使各项合计为100%而调整。'],
        reason: '末位相差1，多半是为使各项合计为100%而调整，不算错。',
      },
      'rate-truncated': {
        says: (p, name) => [`“${name(p['indicator']) || text(p['label'])}”印为${text(p['printed'])}%，是截去尾数而非四舍五入（${text(p['exact'])}%）`, '不必改动。'],
        reason: '有的报告截去尾数而不四舍五入，不算错，但要说明。',
      },
    },
  },
  'percent-or-point': {
    proves: '“61.2%，同比提高2%”没有说明是百分点还是百分之几，上年可能是59.2%，也可能是60.0%。计数则不可能增减“百分点”。',
    findings: {
      'percent-or-point': {
        says: (p, name) => [`“${name(p['indicator'])}”${text(p['now'])}%，“${text(p['quote']) || `同比${text(p['value'])}%`}”未说明是百分点还是百分之几：${p['year'] === undefined ? '上年' : `${text(p['year'])}年`}若按百分点为${text(p['points'])}%，若按百分比为${text(p['percent'])}%${p['before'] === undefined ? '' : `；上年报告印为${text(p['before'])}%`}`, '两种理解并存，图表不据此推算上年数。'],
        reason: '比率“提高2%”可以是2个百分点，也可以是增长百分之二，上年数会不同。原文没有说明，就两种都列出。',
      },
      'points-for-a-count': {
        says: (p, name) => [`“${name(p['metric'])}”是计数，增减不能以百分点计`, '请改为number或percent。'],
        reason: '百分点只用于比率之间的差，件数的增减要用数量或百分比。',
      },
    },
  },
} satisfies WordsOfRules<'reported-rate' | 'percent-or-point'>;
