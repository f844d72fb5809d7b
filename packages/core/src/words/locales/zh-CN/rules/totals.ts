import type { WordsOfRules } from '../../../rule-words.js';
import { text } from './phrases.js';

export const totals = {
  'parts-and-total': {
    proves: '各部分相加等于印出的总数：203＋3＝206；没有列全的，不超过总数。',
    findings: {
      'parts-differ-from-total': {
        says: (p, name) => [`“${name(p['metric'])}”为${text(p['total'])}，而各部分${text(p['parts'])} = ${text(p['sum'])}`, '请核对总数与各部分。'],
        reason: '各部分列全时，相加应等于总数。',
      },
      'parts-exceed-total': {
        says: (p, name) => [`“${name(p['metric'])}”为${text(p['total'])}，少于其部分之和${text(p['parts'])} = ${text(p['sum'])}`, '请核对总数与各部分。'],
        reason: '部分之和不应大于总数，除非同一件事计入了几类。',
      },
    },
  },
  'part-within-whole': {
    proves: '其中数不多于总数：通过的不多于审议的，解决的不多于提出的。',
    findings: {
      'part-exceeds-whole': {
        says: (p, name) => [`“${name(p['part'])}”${text(p['partValue'])}多于“${name(p['whole'])}”${text(p['wholeValue'])}`, '前者是后者的一部分，请核对。'],
        reason: '一部分不会多于它所属的整体，例如通过的不会多于审议的。',
      },
    },
  },
  combined: {
    proves: '几项合印的数，与各项分别印出的数相符。',
    findings: {
      'combined-differs': {
        says: (p, name) => [`“${name(p['metric'])}”为${text(p['total'])}，而所含各项${text(p['parts'])} = ${text(p['sum'])}`, '请核对合并统计的数与各单项。'],
        reason: '报告把几项合在一起说的数，应等于分别说的各项之和。',
      },
    },
  },
  breakdown: {
    proves: '各类相加等于总数，每类印出的占比等于该类除以总数。',
    findings: {
      'breakdown-differs': {
        says: (p, name) => [`“${name(p['metric'])}”为${text(p['total'])}，而分类${text(p['parts'])} = ${text(p['sum'])}`, '请核对各类；若只列出部分类别，请将coverage记为partial。'],
        reason: '分类列全时，各类之和应等于总数；只列了几类，请标为“部分”。',
      },
      'breakdown-exceeds': {
        says: (p, name) => [`“${name(p['metric'])}”为${text(p['total'])}，少于已列各类之和${text(p['sum'])}`, '若一件可归入多类，请将coverage记为overlapping。'],
        reason: '各类不重复时，其和不会超过总数；超过了，要么有一件归入多类，要么有一个数错了。',
      },
      'share-differs': {
        says: (p) => [`“${text(p['label'])}”占比印为${text(p['printed'])}%，而${text(p['part'])} ÷ ${text(p['whole'])} = ${text(p['exact'])}%，应为${text(p['computed'])}%`, '请核对件数、总数和占比，尤其是占比所用的分母。'],
        reason: '占比应与它的件数和总数相符。',
      },
      'share-last-digit': {
        says: (p) => [`“${text(p['label'])}”占比印为${text(p['printed'])}%，计算得${text(p['exact'])}%，末位相差1`, '可能是为使各项合计为100%而调整。'],
        reason: '占比常作微调，使各项合计正好100%；相差一个末位不算错，但要说明。',
      },
      'share-truncated': {
        says: (p) => [`“${text(p['label'])}”占比印为${text(p['printed'])}%，是截去尾数而非四舍五入（${text(p['exact'])}%）`, '不必改动。'],
        reason: '有的报告截去尾数而不是四舍五入，不算错，但同别处比较时会差一个末位。',
      },
      'quote-lacks-part': {
        says: (p) => [`分类记为${text(p['value'])}，但原文引语中没有这个数：“${text(p['quote'])}”`, '请按原文更正。'],
        reason: '分类的每个数也都要能在引语中找到。',
      },
    },
  },
  'shares-add-up': {
    proves: '各类印全时，占比合计为100%，每类容许末位半个单位的舍入。',
    findings: {
      'shares-do-not-add-up': {
        says: (p) => [`各类占比合计${text(p['sum'])}%，不是100%，超出四舍五入所能解释的范围`, '请核对各类占比；若未列全，请将coverage记为partial。'],
        reason: '各类占比列全时合计应为100%，四舍五入只能造成很小的差别。',
      },
      'shares-off-by-rounding': {
        says: (p) => [`各类占比合计${text(p['sum'])}%，因四舍五入不等于100%`, '不必改动。'],
        reason: '各项分别四舍五入后，合计可能是99.9%或100.1%，这是正常的，不应为凑数而改动。',
      },
    },
  },
  counterparts: {
    proves: '一件事从两面各计一次，两个数应当相等：7次评议，7份评议意见书。',
    findings: {
      'counterparts-differ': {
        says: (p, name) => [`“${name(p['metric'])}”${text(p['value'])}与“${name(p['other'])}”${text(p['otherValue'])}通常相等`, '一次评议形成一份意见书，请留意是否有漏计。'],
        reason: '一次评议形成一份评议意见书，两个数通常相等。',
      },
    },
  },
  'implied-whole': {
    proves: '只印了人数和占比、没有印总数的，总数可以推出来：16人占32.7%，总数只能是49人。没有任何整数合得上的占比是错的。',
    findings: {
      'whole-implied': {
        says: (p, name) => [`“${name(p['part'])}”${text(p['value'])}占${text(p['rate'])}%，原文未列总数，推算为${p['low'] === p['high'] ? text(p['low']) : `${text(p['low'])}至${text(p['high'])}`}`, '推算数不作为报告数据。'],
        reason: '有的比率没有印出总数，但可以反推：16人占32.7%，总数只能是49。推算数不是报告数。',
      },
      'no-whole-fits': {
        says: (p, name) => [`“${name(p['part'])}”${text(p['value'])}占${text(p['rate'])}%：没有任何整数的总数能得出这一比率`, '请核对人数与比率。'],
        reason: '没有一个整数能得出印出的比率，说明件数或比率有误。',
      },
    },
  },
} satisfies WordsOfRules<'parts-and-total' | 'part-within-whole' | 'combined' | 'breakdown' | 'shares-add-up' | 'counterparts' | 'implied-whole'>;
