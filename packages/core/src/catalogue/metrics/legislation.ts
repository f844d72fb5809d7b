import { legislating } from '../level.js';
import type { Metric } from '../metric.js';

export const legislation = {
  'drafts-deliberated': { term: '审议法规草案', unit: '件', kind: 'flow', levels: legislating, aliases: ['审议法规', '审议法规案', '审议法规、决定', '审议法律草案'], definition: '报告期内常委会会议审议的法律、地方性法规草案件数，不论是否通过；一件草案多次审议计一件。', notToBeConfusedWith: ['legislation-passed'] },
  'drafts-carried-over': { term: '继续审议的法规', unit: '件', kind: 'flow', levels: legislating, definition: '由上年结转、本年继续审议的法规草案件数。' },
  'drafts-newly-submitted': { term: '新提交审议的法规', unit: '件', kind: 'flow', levels: legislating, definition: '本年新提交审议的法规草案件数。' },
  'legislation-passed': { term: '通过法规', unit: '件', kind: 'flow', levels: legislating, aliases: ['表决通过', '通过法规、决定'], definition: '表决通过的法律、地方性法规件数，含制定、修改和废止。', notToBeConfusedWith: ['drafts-deliberated', 'legislation-enacted'] },
  'legislation-enacted': { term: '制定法规', unit: '件', kind: 'flow', levels: legislating, aliases: ['新制定法规'], definition: '新制定的法律、地方性法规件数。', notToBeConfusedWith: ['legislation-amended'] },
  'legislation-submitted-to-congress': { term: '提请代表大会审议法规', unit: '件', kind: 'flow', levels: legislating, definition: '由常委会提请代表大会审议的法规件数，是制定法规的一部分。', notToBeConfusedWith: ['legislation-enacted'] },
  'legislation-revised': { term: '全面修订法规', unit: '件', kind: 'flow', levels: legislating, aliases: ['修订法规'], definition: '以修订方式全面修改的法规件数。', notToBeConfusedWith: ['legislation-amended'] },
  'legislation-amended': { term: '修改法规', unit: '件', kind: 'flow', levels: legislating, alsoIn: ['件次'], aliases: ['修正法规'], definition: '以修改决定或者修正案方式修改的法规件（次）数。', notToBeConfusedWith: ['legislation-amended-in-batches'] },
  'legislation-amended-in-batches': { term: '打包修改法规', unit: '件', kind: 'flow', levels: legislating, alsoIn: ['件次'], definition: '以一个决定成批修改的法规件（次）数。', notToBeConfusedWith: ['legislation-amended'] },
  'legislation-repealed': { term: '废止法规', unit: '件', kind: 'flow', levels: legislating, definition: '废止的法规件数。' },
  'decisions-on-legal-questions': { term: '有关法规问题的决定', unit: '件', kind: 'flow', levels: legislating, definition: '作出的有关法律、法规问题的决定件数。', notToBeConfusedWith: ['resolutions-and-decisions'] },
  'lower-level-regulations-approved': { term: '审查批准下级法规', unit: '件', kind: 'flow', levels: ['provincial'], aliases: ['批准设区市法规', '审查批准设区的市法规、决定和自治县单行条例'], definition: '省级人大常委会审查批准的设区的市地方性法规和民族自治地方单行条例件数（立法法第八十一条、第八十五条）。' },
  'post-enactment-evaluations': { term: '立法后评估', unit: '项', kind: 'flow', levels: legislating, definition: '对施行中的法规开展评估的项数。' },
  'legislative-outreach-offices': { term: '基层立法联系点', unit: '个', kind: 'stock', definition: '期末设立的基层立法联系点个数。', notToBeConfusedWith: ['deputy-liaison-stations'] },
} as const satisfies Record<string, Metric>;
