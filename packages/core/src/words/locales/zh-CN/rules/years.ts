import type { WordsOfRules } from '../../../rule-words.js';
import { text } from './phrases.js';

export const years = {
  'printed-change': {
    proves: '印出的增减与两年的记录相符：1034件，比上一年增加15件，上年就是1019件。',
    findings: {
      'change-differs': {
        says: (p, name) => [`“${name(p['metric'])}”印出的增减为${text(p['printed'])}，而上年${text(p['before'])}、本年${text(p['now'])}，应为${text(p['computed'])}`, '请核对两年的数据，或以revisions记录更正。'],
        reason: '印出的同比应与两年的数相符；不符时，可能是上年数有修订。',
      },
    },
  },
  'implausible-change': {
    proves: '比上年多到五倍或少到五分之一，多半是错位、漏了单位或换了口径，请回看原文。',
    findings: {
      'implausible-change': {
        says: (p, name) => [`“${name(p['metric'])}”由上年${text(p['before'])}变为${text(p['now'])}，相差${text(p['factor'])}倍以上`, '请核对是否错位、漏单位或口径有变。'],
        reason: '相差十倍以上的变化，多半是小数点、单位或口径的问题。',
      },
    },
  },
  outlier: {
    proves: '与本机构历年的数相差悬殊，请回看原文。',
    findings: {
      'outlier-in-history': {
        says: (p, name) => [`“${name(p['metric'])}”为${text(p['value'])}，远离本机构以往${text(p['years'])}年的${text(p['least'])}至${text(p['most'])}`, '请对照原文核对；确实如此的，请在说明中写明原因。'],
        reason: '一个数远离本机构多年的范围，常是错位或单位写错，也可能真是特殊的一年。',
      },
    },
  },
  'comparison-across-break': {
    proves: '口径变化的年份不作同比；口径变了却没有标明的，或者原文仍印出同比的，要说出来。',
    findings: {
      'comparison-withheld': {
        says: (p, name) => [`“${name(p['metric'])}”${text(p['before'])} → ${text(p['now'])}跨越口径变化${p['scopeBefore'] === undefined || p['scope'] === undefined ? '' : `（${text(p['scopeBefore'])} → ${text(p['scope'])}）`}，不作同比`, '图表会标出中断。'],
        reason: '口径变了，前后两年数的不是同一件事，不作同比。',
      },
      'scope-changed': {
        says: (p, name) => [`“${name(p['metric'])}”的口径由“${text(p['scopeBefore'])}”变为“${text(p['scope'])}”，却没有标为中断`, '请加上"status": "B"和说明。'],
        reason: '口径变了而没有标明，读者会以为是真实的增减。',
      },
      'change-across-break': {
        says: (p, name) => [`“${name(p['metric'])}”口径已变，原文仍印出同比${text(p['value'])}`, '该同比不可比，请在说明中注明。'],
        reason: '口径变了，两年数的就不是同一件事，印出的增减不能当作真实的变化。',
      },
    },
  },
  repeat: {
    proves: '与上年一模一样的数，可能是巧合，也可能是沿用旧数。',
    findings: {
      'repeats-last-year': {
        says: (p, name) => [`“${name(p['metric'])}”${text(p['value'])}与上年完全相同`, '可能确实相同，也可能是沿用旧数，请留意。'],
        reason: '与上年完全相同可能是真的，也可能是忘了更新。',
      },
    },
  },
  'roll-forward': {
    proves: '期末实有代表等于上年实有，加补选，减辞职和终止。',
    findings: {
      'stock-does-not-roll-forward': {
        says: (p, name) => [`“${name(p['metric'])}”为${text(p['value'])}，而上年${text(p['before'])} + 补选${text(p['came'])} − 减少${text(p['went'])} = ${text(p['expected'])}`, '请核对补选、辞职、终止资格的人数，或说明其他增减。'],
        reason: '期末数应等于上期期末数加上本期的增减。',
      },
    },
  },
  versions: {
    proves: '后来的报告改了前一年的数，要写明日期、旧数和理由；同一时期两份记录不声不响地不同，读者就有了两个真相。',
    findings: {
      'restated-without-record': {
        says: (p, name) => [`“${name(p['metric'])}”为${text(p['value'])}，同一时期的另一份记录为${text(p['other'])}，两份都没有说明修订`, '请在revisions中写明日期、旧值、原因，并注明是修订还是更正。'],
        reason: '同一年的数前后不同，要说明是修订（数据更完整）还是更正（原来有误）。',
      },
      'revision-of-nothing': {
        says: (p, name) => [`“${name(p['metric'])}”的修订所记旧值与现值同为${text(p['value'])}`, '请写出修订前的旧值，或删去这条修订。'],
        reason: '修订记录要写明从多少改到多少；新旧相同，说明漏填了旧值，或不必修订。',
      },
    },
  },
  'year-within-term': {
    proves: '一年的数是所在届期总数的一部分，不会超过它。',
    findings: {
      'year-exceeds-term': {
        says: (p, name) => [`“${name(p['metric'])}”一年为${text(p['value'])}，超过所在届期总数${text(p['total'])}`, '请核对两份报告的口径。'],
        reason: '一年的数不会超过整届的总数。',
      },
    },
  },
  'years-and-term': {
    proves: '一届各年的记录都在时，各年之和等于届期总数。',
    findings: {
      'years-differ-from-term': {
        says: (p, name) => [`“${name(p['metric'])}”全届为${text(p['total'])}，而各年${text(p['parts'])} = ${text(p['sum'])}`, '请核对各年与全届的口径。'],
        reason: '届末报告的五年合计，应与各年之和相近；不同多半是口径或统计时段不同。',
      },
    },
  },
} satisfies WordsOfRules<'printed-change' | 'implausible-change' | 'outlier' | 'comparison-across-break' | 'repeat' | 'roll-forward' | 'versions' | 'year-within-term' | 'years-and-term'>;
