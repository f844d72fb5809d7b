import { candidatesFor } from '../metric/choose.js';
import { tokensOf } from '../phrase/tokens.js';
import type { Standing } from '../phrase/deputies.js';
import { familyOf } from '../relations/divided.js';
import type { Reading } from '../reading/reading.js';
import type { Cell } from './find-tables.js';

const nothing: ReadonlySet<string> = new Set();
const inherited = { things: nothing, acts: nothing, scopes: nothing };

const isTotal = /^(?:合计|总计|共计|总数|小计|全[市区县省州镇]|\d*)$/u;
const isPeriod = /年|届|月|季度|次会议/u;

/** Reads a number of a table by its column's head; its row says which part or which time it is of. */
export const readCell = ({ numeral, head, row, line }: Cell, standing: Standing): Reading => {
  const unit = /\((?<unit>[^()]{1,4})\)/u.exec(head)?.groups?.['unit'] ?? numeral.unit;
  const label = head.replace(/\([^)]*\)/gu, '').replace(/[·]/gu, '');
  const core = tokensOf(label, 0, label.length, standing);
  const phrase = { core, wide: [], topic: [], isBehind: false };
  const candidates = candidatesFor(phrase, inherited, label, unit, standing.level);
  const [best, second] = candidates;
  const isOwn =
    best === undefined || best.residue.length > 0 || core.some(({ role }) => role === 'unknown');
  const isPart = !isTotal.test(row) && !isPeriod.test(row);
  const isClear = second === undefined || second.score < (best?.score ?? 0);
  const whole = isOwn ? 'own' : best.metric;
  return {
    numeral: { ...numeral, unit },
    clause: line,
    phrase,
    label: isPart && row !== '' ? row : label,
    metric: isPart && !isOwn ? `part:${familyOf(whole)}/other` : whole,
    also: [],
    alternatives: candidates.slice(isOwn ? 0 : 1, 5).map(({ metric }) => metric),
    tier: isOwn ? 'own' : isClear && unit !== '' ? 'certain' : 'likely',
    rule: 'table-column',
    candidates,
    isPlan: false,
    isOtherBody: false,
    isEarlierYear: false,
  };
};
