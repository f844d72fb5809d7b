import { cold } from './cold.mjs';
import { evaluation } from './evaluation.mjs';
import { layouts } from './layouts.mjs';
import { heap, leak } from './memory.mjs';
import { work } from './work.mjs';

const workOf = (name) => ({ name, group: 'work', measure: work(name) });
const pages = ['prerendered', 'prerendered-ours', 'blank'];

/** Counters hardly differ from round to round: few rounds of them are enough. */
export const measures = [
  { name: 'cold', group: 'cold', measure: cold(), extra: pages },
  { name: 'cold4', group: 'cold', measure: cold({ slower: 4 }), extra: pages },
  {
    name: 'coldSlow',
    group: 'cold',
    measure: cold({ slower: 4, onSlowNet: true }),
    extra: pages,
  },
  { name: 'evaluation', group: 'evaluation', measure: evaluation },
  ...['bars', 'lines', 'many', 'ranking', 'matrix', 'update'].map(workOf),
  { name: 'layouts', group: 'layouts', measure: layouts, rounds: 1 },
  { name: 'heap', group: 'heap', measure: heap, rounds: 2 },
  { name: 'leak', group: 'leak', measure: leak, rounds: 1 },
];
