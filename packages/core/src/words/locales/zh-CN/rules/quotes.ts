import type { WordsOfRules } from '../../../rule-words.js';
import { text, qualifier } from './phrases.js';

export const quotes = {
  quote: {
    proves: '引语里确有这个数，概数词也照记：印着“近”“余”而记成确数，就把概数变成了确数。',
    findings: {
      'quote-mismatch': {
        says: (p, name) => [`“${name(p['metric']) || text(p['label'])}”记为${text(p['value'])}，但原文引语中没有这个数：“${text(p['quote'])}”`, '请按原文更正数字，或换上含有这个数字的引语。'],
        reason: '每个数都要能在所引的原文里找到，这样任何人都能核对。',
      },
      'qualifier-dropped': {
        says: (p, name) => [`“${name(p['metric'])}”原文为概数（${qualifier(p['printed'])}），记录却作确数：“${text(p['quote'])}”`, `请加上"qualifier": "${text(p['printed'])}"。`],
        reason: '“近11000”不是11000。丢掉“近”字，概数就成了确数，由它算出的数也会显得过于精确。',
      },
      'qualifier-differs': {
        says: (p, name) => [`“${name(p['metric'])}”的概数词不一致：原文为${qualifier(p['printed'])}，记录为${qualifier(p['recorded'])}`, '请按原文更正qualifier。'],
        reason: '近、约、余、不少于各有上下界，写错会影响推算。',
      },
    },
  },
  'quote-in-text': {
    proves: '有报告全文时，每条引语都能在其中逐字找到（不计空白和标点宽度）。',
    findings: {
      'quote-not-in-text': {
        says: (p) => [`报告原文中找不到这句引语：“${text(p['quote'])}”`, '请逐字照录原文；引自其他来源的，请写明source。'],
        reason: '引文要与报告逐字相同，才能作为依据。',
      },
    },
  },
  proof: {
    proves: '每个数都有原文为证。零尤其要有：没有原文的零，看上去像是有人填了空缺。',
    findings: {
      'zero-without-quote': {
        says: (p, name) => [`“${name(p['metric'])}”记为0，却没有原文`, '没有公布不等于0：请引用原文，或改为"absent": "not-published"。'],
        reason: '报告很少写“0件”：没有提到不等于没有发生。',
      },
      'figures-without-quote': {
        says: (p) => [`${text(p['all'])}项数据中，${text(p['count'])}项没有原文引语`, '请补上原文，以便核对。'],
        reason: '有了原文引语，任何人都能逐项核对。',
      },
    },
  },
  'sources-contradict': {
    proves: '同一个数印在两处，两处应当一样；不一样，要让读者知道。',
    findings: {
      'sources-contradict': {
        says: (p, name) => [`“${name(p['metric'])}”在本来源为${text(p['value'])}，在${p['source'] === undefined ? '另一处' : `“${text(p['source'])}”`}为${text(p['other'])}`, '两处并存；请在说明中写明以哪一处为准。'],
        reason: '两处来源印出的数不同，要留下两个数和各自的出处。',
      },
      'other-quote-mismatch': {
        says: (p, name) => [`“${name(p['metric'])}”另一处引语中没有${text(p['other'])}：“${text(p['quote'])}”`, '请按该处原文更正数字或引语。'],
        reason: '同一个数在报告中出现几处时，各处引语都应有这个数，否则至少有一处抄错。',
      },
    },
  },
  'plan-as-result': {
    proves: '计划不是结果：“将”“拟”“预安排”“计划”的数记在计划里。',
    findings: {
      'plan-as-result': {
        says: (p, name) => [`“${name(p['metric'])}”的引语有“${text(p['word'])}”，像是计划而不是结果：“${text(p['quote'])}”`, '计划数请移入plan.metrics。'],
        reason: '“将”“拟”“计划”之类说的是打算，不能算作当年的结果。',
      },
    },
  },
} satisfies WordsOfRules<'quote' | 'quote-in-text' | 'proof' | 'sources-contradict' | 'plan-as-result'>;
