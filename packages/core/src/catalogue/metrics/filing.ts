import { withStandingCommittee } from '../level.js';
import type { Metric } from '../metric.js';

export const filing = {
  'documents-recorded-and-reviewed': { term: '规范性文件备案审查', unit: '件', kind: 'flow', levels: withStandingCommittee, aliases: ['审查规章和规范性文件'], definition: '备案审查的规章和规范性文件件数。' },
  'rules-reviewed': { term: '审查规章', unit: '件', kind: 'flow', levels: ['national', 'provincial', 'prefecture'], definition: '备案审查的规章件数。', notToBeConfusedWith: ['normative-documents-reviewed'] },
  'normative-documents-reviewed': { term: '审查规范性文件', unit: '件', kind: 'flow', levels: withStandingCommittee, definition: '备案审查的规范性文件件数，不含规章。', notToBeConfusedWith: ['rules-reviewed'] },
} as const satisfies Record<string, Metric>;
