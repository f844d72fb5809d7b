import type { Metric } from '../metric.js';

export const appointments = {
  'appointments-and-removals': { term: '任免国家机关工作人员', unit: '人次', kind: 'flow', alsoIn: ['名'], definition: '依法任命、免去、决定任免国家机关工作人员的人次，一人一免一任计两人次；以“名”印出时计人数。' },
  'deputies-by-elected': { term: '补选本级人大代表', unit: '名', kind: 'flow', aliases: ['补选区人大代表'], definition: '补选产生的本级人大代表人数。', notToBeConfusedWith: ['higher-level-deputies-by-elected'] },
  'higher-level-deputies-by-elected': { term: '补选上一级人大代表', unit: '名', kind: 'flow', aliases: ['补选市人大代表'], definition: '由本级选举单位补选产生的上一级人大代表人数。', notToBeConfusedWith: ['deputies-by-elected'] },
  'deputies-resigned': { term: '接受代表辞职', unit: '名', kind: 'flow', aliases: ['接受代表辞去职务'], definition: '接受辞去代表职务的人数，不含因其他原因终止代表资格的。', notToBeConfusedWith: ['deputies-terminated'] },
  'deputies-terminated': { term: '终止代表资格', unit: '名', kind: 'flow', definition: '代表资格因调离、辞职、罢免等依法终止的人数；接受辞职本身另计。', notToBeConfusedWith: ['deputies-resigned'] },
  'deputies-in-office': { term: '实有代表', unit: '名', kind: 'stock', definition: '期末实有的本级人大代表人数。', notToBeConfusedWith: ['deputies-due'] },
  'deputies-elected': { term: '换届选举的本级人大代表', unit: '名', kind: 'flow', definition: '换届选举产生的新一届本级人大代表人数。', notToBeConfusedWith: ['deputies-by-elected', 'deputies-in-office'] },
} as const satisfies Record<string, Metric>;
