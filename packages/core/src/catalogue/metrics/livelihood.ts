import type { Metric } from '../metric.js';

export const livelihood = {
  'livelihood-projects': { term: '民生实事项目', unit: '件', kind: 'flow', aliases: ['重要民生实事'], definition: '年度重要民生实事项目件数。', notToBeConfusedWith: ['livelihood-proposals'] },
  'livelihood-projects-completed': { term: '民生实事按期完成', unit: '件', kind: 'flow', definition: '按期完成的民生实事项目件数；“均按期完成”即等于项目总数。' },
  'livelihood-inspections': { term: '民生实事监督检查', unit: '项', kind: 'flow', definition: '开展监督检查的民生实事项目数。' },
  'livelihood-proposals': { term: '征集民生实事项目', unit: '条', kind: 'flow', aliases: ['向代表征集拟办民生实事'], definition: '为下一年度征集的拟办民生实事线索条数。', notToBeConfusedWith: ['livelihood-projects'] },
} as const satisfies Record<string, Metric>;
