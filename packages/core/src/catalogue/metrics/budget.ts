import type { Metric } from '../metric.js';

export const budget = {
  'departments-examined': { term: '重点审查预算的部门', unit: '个', kind: 'flow', definition: '列为预算重点审查对象的部门个数。' },
  'budget-examined': { term: '重点审查的预算金额', unit: '亿元', kind: 'money', definition: '重点审查的部门预算金额。', notToBeConfusedWith: ['budget-adjusted'] },
  'budget-items-adjusted': { term: '调整预算项目', unit: '个', kind: 'flow', definition: '经审查调整的预算项目个数。' },
  'budget-adjusted': { term: '调整预算金额', unit: '亿元', kind: 'money', definition: '经审查调整的预算金额，是重点审查金额的一部分。', notToBeConfusedWith: ['budget-examined'] },
  'debt-and-budget-adjustment-reports': { term: '听取审议政府债务和预算调整报告', unit: '次', kind: 'flow', definition: '听取和审议政府债务新增限额和预算调整（草案）报告的次数。' },
} as const satisfies Record<string, Metric>;
