import type { Metric } from '../metric.js';

export const petitions = {
  'letters-visits-and-calls': { term: '群众来信来访来电', unit: '件次', kind: 'flow', alsoIn: ['件'], definition: '受理群众来信、来访、来电的件次。' },
} as const satisfies Record<string, Metric>;
