import type { Metric } from '../metric.js';

export const supervision = {
  'special-work-reports': { term: '听取和审议专项工作报告', unit: '项', kind: 'flow', aliases: ['听取审议专项工作报告', '听取和审议“一府两院”专项工作报告', '听取和审议“一府一委两院”专项工作报告', '听取和审议工作报告'], definition: '常委会会议听取和审议“一府一委两院”专项工作报告的项数（监督法第二章）。', notToBeConfusedWith: ['written-reports', 'briefings', 'major-matter-reports'] },
  'written-reports': { term: '书面审议报告', unit: '项', kind: 'flow', aliases: ['书面听取报告'], definition: '以书面方式审议的报告项数，不计入听取的专项工作报告。', notToBeConfusedWith: ['special-work-reports'] },
  'briefings': { term: '主任会议听取汇报', unit: '项', kind: 'flow', definition: '主任会议听取工作汇报的项数。', notToBeConfusedWith: ['special-work-reports'] },
  'major-matter-reports': { term: '听取和讨论重大事项报告', unit: '项', kind: 'flow', aliases: ['听取年度重大行政决策事项报告', '重大事项报告'], definition: '听取、讨论重大事项和重大行政决策事项报告的项数；就此作出的决定另计。', notToBeConfusedWith: ['special-work-reports', 'resolutions-and-decisions'] },
  'deliberation-opinions': { term: '审议意见书', unit: '份', kind: 'flow', aliases: ['审议意见'], definition: '常委会会议审议后形成、交有关机关研究处理的审议意见书份数，不按书中条数计。', notToBeConfusedWith: ['appraisal-opinions'] },
  'work-appraisals': { term: '工作评议', unit: '项', kind: 'flow', alsoIn: ['次', '场'], aliases: ['评议', '评议工作检查'], definition: '对政府部门、监察和司法机关工作开展评议的项数。', notToBeConfusedWith: ['satisfaction-assessments'] },
  'appraisal-opinions': { term: '评议意见书', unit: '份', kind: 'flow', definition: '评议后形成的评议意见书份数。', notToBeConfusedWith: ['deliberation-opinions'] },
  'law-enforcement-inspections': { term: '执法检查', unit: '项', kind: 'flow', alsoIn: ['次'], definition: '开展执法检查的项（次）数，以检查计：一次检查三部法律计一项。', notToBeConfusedWith: ['laws-inspected'] },
  'laws-inspected': { term: '检查法律法规实施情况', unit: '部', kind: 'flow', aliases: ['执法检查(法律法规部数)'], definition: '执法检查所涉法律、法规的部（件）数，以法律法规计：一次检查三部法律计三部。', notToBeConfusedWith: ['law-enforcement-inspections'] },
  'work-inspections': { term: '工作检查', unit: '项', kind: 'flow', alsoIn: ['次'], definition: '对有关工作开展检查的项数，不含执法检查。', notToBeConfusedWith: ['law-enforcement-inspections'] },
  'special-inquiries': { term: '专题询问', unit: '次', kind: 'flow', alsoIn: ['项'], definition: '常委会会议开展专题询问的次（项）数（监督法第六章）。', notToBeConfusedWith: ['interpellations'] },
  'interpellations': { term: '质询', unit: '次', kind: 'flow', alsoIn: ['项', '件'], aliases: ['质询案'], definition: '依法提出并处理的质询案的件数，不含专题询问。', notToBeConfusedWith: ['special-inquiries'] },
  'satisfaction-assessments': { term: '满意度测评', unit: '次', kind: 'flow', alsoIn: ['项'], definition: '对报告或者审议意见办理情况开展满意度测评的次（项）数，不含代表对单件建议的反馈。', notToBeConfusedWith: ['suggestion-satisfaction-rate'] },
  'special-studies': { term: '专题调研', unit: '项', kind: 'flow', alsoIn: ['次'], aliases: ['专项调研'], definition: '围绕专门课题开展调研的项（次）数。', notToBeConfusedWith: ['inspection-tours'] },
  'inspection-tours': { term: '专项视察', unit: '项', kind: 'flow', alsoIn: ['次'], aliases: ['工作视察', '视察'], definition: '常委会组成人员或者代表开展视察的项（次）数。', notToBeConfusedWith: ['deputies-taking-part'] },
  'plan-and-budget-oversight': { term: '计划预算审查监督', unit: '项', kind: 'flow', aliases: ['听取和审议计划预算报告'], definition: '对国民经济和社会发展计划、预算、决算、审计等开展审查监督的项数。' },
  'supervision-items': { term: '监督项目', unit: '个', kind: 'flow', alsoIn: ['次'], definition: '年度安排或者开展的各类监督项目总数。', notToBeConfusedWith: ['special-work-reports'] },
} as const satisfies Record<string, Metric>;
