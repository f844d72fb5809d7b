import type { Metric } from '../metric.js';

export const decisions = {
  'resolutions-and-decisions': { term: '作出决议、决定', unit: '项', kind: 'flow', aliases: ['决议决定', '作出决定、决议', '重大事项决定决议'], definition: '作出的决议、决定项数，不含审议意见和评议意见。', notToBeConfusedWith: ['decisions-on-major-matters'] },
  'decisions-on-major-matters': { term: '重大事项决定', unit: '项', kind: 'flow', aliases: ['重大事项决议决定'], definition: '就本行政区域内重大事项作出的决定项数；与“作出决议、决定”并列印出时是其一部分。', notToBeConfusedWith: ['major-matter-reports', 'resolutions-and-decisions'] },
} as const satisfies Record<string, Metric>;
