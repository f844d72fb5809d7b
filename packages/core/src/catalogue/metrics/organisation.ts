import type { Metric } from '../metric.js';

export const organisation = {
  'reports-to-party-committee': { term: '向党委汇报', unit: '次', kind: 'flow', aliases: ['向区委常委会汇报'], definition: '人大常委会党组向同级党委汇报工作的次数。', notToBeConfusedWith: ['matters-reported-to-party-committee'] },
  'matters-reported-to-party-committee': { term: '向党委汇报的重大事项', unit: '个', kind: 'flow', definition: '向同级党委汇报的重大事项个数。', notToBeConfusedWith: ['reports-to-party-committee'] },
  'staff': { term: '机关工作人员', unit: '名', kind: 'stock', definition: '期末人大机关工作人员总数。' },
  'staff-under-40': { term: '40岁以下机关工作人员', unit: '名', kind: 'stock', definition: '期末40岁以下的人大机关工作人员人数。' },
  'section-level-officials': { term: '科级干部', unit: '名', kind: 'stock', definition: '期末人大机关科级干部总数。' },
  'section-level-officials-rotated': { term: '科级干部轮岗交流', unit: '名', kind: 'flow', definition: '报告期内轮岗交流的科级干部人数。' },
  'media-reports': { term: '上级人大刊物、网站报道', unit: '次', kind: 'flow', aliases: ['宣传报道'], definition: '上级人大刊物、网站等报道本级人大工作的次数。' },
  'theory-study-sessions': { term: '党组理论学习中心组学习会', unit: '次', kind: 'flow', definition: '常委会党组理论学习中心组学习会次数。' },
} as const satisfies Record<string, Metric>;
