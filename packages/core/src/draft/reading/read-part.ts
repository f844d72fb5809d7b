import { isBareClass, isUndertaker } from '../relations/bare-class.js';
import {
  familyOf,
  isDivisible,
  isRatio,
  mayHold,
  sumWithSiblings,
  valueOf,
} from '../relations/divided.js';
import { partitionRead } from '../relations/partition.js';
import type { Reading, Tier } from './reading.js';

/** What is known of the figures before one that may be a part of them. */
export interface PartContext {
  /** The figure that 其中 speaks of. */
  readonly among?: Reading | undefined;
  /** Whether the sentence sorts what was counted: 按内容分, 从办理结果看. */
  readonly isSorting: boolean;
  readonly readings: readonly Reading[];
  readonly text: string;
}

const classLabel =
  /(?:方面|类|领域|系统|战线)的?(?:代表)?(?:建议|议案|书面意见)?(?:有|共|为|共有|计)?$/u;
const letterLabel = /(?:^|其中|属于?|[列评]?为)[A-D甲乙丙丁]类|\([A-D甲乙丙丁]类\)$/u;
const undertakerLabel =
  /(?:由.{2,60}|部门|单位|机关|机构|政府|法院|检察院|两院|组织|委)(?:联合|组织|负责|牵头|研究|系统)?(?:办理|承办)(?:的)?(?:建议|议案)?$/u;

const outcomes = new Set(['resolve', 'progress', 'resolving', 'planned', 'refer', 'adopt']);

/** So many figures back the whole of a part may stand. */
const reach = 40;

/** The figure that is divided: the one that 其中 names, that of the part before, else the last divisible one. */
const wholeOf = (reading: Reading, { among, readings }: PartContext): Reading | undefined => {
  if (among !== undefined && mayHold(among, reading)) return among;
  const sibling = readings.at(-1)?.divided;
  if (sibling !== undefined && mayHold(sibling, reading)) return sibling;
  return readings.slice(-reach).findLast((one) => isDivisible(one.metric) && mayHold(one, reading));
};

const featuresOf = (tokens: Reading['phrase']['core']): readonly string[] =>
  tokens.flatMap(({ features }) => features);

/** The words between a figure and the one before it. */
const wordsBefore = (
  { phrase, clause, numeral }: Reading,
  { readings, text }: PartContext,
): string => {
  const last = readings.at(-1)?.numeral.end ?? 0;
  const before = text
    .slice(Math.max(last, clause.start), numeral.start)
    .replace(/^[、,\s()]+/u, '');
  const words = before.trim();
  return words === '有' || words === ''
    ? phrase.core.map(({ text: word }) => word).join('')
    : words;
};

type MakePart = (by: string, tier: Tier, family?: string) => Reading;

/** Parts whose whole is not printed: 书面意见涉及城市建设135件、社会事业88件. */
const partWithoutWhole = (
  reading: Reading,
  label: string,
  last: Reading | undefined,
  part: MakePart,
): Reading | undefined => {
  const { core, wide } = reading.phrase;
  const of = ['suggestion', 'motion'].find((one) => featuresOf([...core, ...wide]).includes(one));
  if (of !== undefined && classLabel.test(label)) return part('subject', 'likely', `${of}s`);
  const isGoneOn = last?.metric?.startsWith('part:') === true && last.divided === undefined;
  if (isGoneOn && isBareClass(reading)) {
    const [family, by = 'subject'] = last.metric?.replace('part:', '').split('/') ?? [];
    return part(by, 'likely', family);
  }
  const isInvolved =
    featuresOf(core).includes('involve') && core.some(({ role }) => role === 'unknown');
  return of !== undefined && isInvolved && reading.tier === 'own'
    ? part('subject', 'likely', `${of}s`)
    : undefined;
};

/** Reads a figure as a part of one before it, where its label names a class and nothing else. */
export const partRead = (reading: Reading, context: PartContext): Reading | undefined => {
  const { core, wide } = reading.phrase;
  const { among, readings, isSorting } = context;
  const said = new Set(featuresOf(core));
  if (reading.tier !== 'certain' || said.has('suggestion')) {
    const partition = partitionRead(reading, readings);
    if (partition !== undefined) return partition;
  }
  const whole = wholeOf(reading, context);
  const words = wordsBefore(reading, context);
  const label = words.replace(/\([^)]*\)/gu, '');
  const part: MakePart = (by, tier, family = familyOf(whole?.metric ?? '')) => ({
    ...reading,
    metric: `part:${family}/${by}`,
    label: label.replace(/^其中/u, ''),
    tier,
    rule: `part-by-${by}`,
    ...(whole && { whole, divided: whole }),
    alternatives: reading.metric === undefined || reading.metric === 'own' ? [] : [reading.metric],
  });
  const last = readings.findLast((one) => !isRatio(one));
  if (whole === undefined) return partWithoutWhole(reading, label, last, part);
  const isOfDeputies = /^(?:suggestions|motions)/u.test(whole.metric ?? '');
  if (classLabel.test(label) && isDivisible(whole.metric))
    return part(letterLabel.test(label) ? 'outcome' : 'subject', 'certain');
  if (letterLabel.test(words) && isOfDeputies && reading.tier === 'own')
    return part('outcome', 'certain');
  const isOutcome = [...said].some((one) => outcomes.has(one));
  const asOutcome = isOutcome && isOfDeputies ? { ...reading, divided: whole } : undefined;
  if (reading.tier === 'certain' && reading.metric !== whole.metric) return asOutcome;
  const isByGovernment = reading.metric === 'suggestions-handled-by-government';
  if (isOfDeputies && undertakerLabel.test(label) && !isByGovernment)
    return part('undertaker', 'likely');
  const isOwn = reading.tier === 'own';
  if (isOwn && isOfDeputies && [...said].filter((one) => outcomes.has(one)).length > 1)
    return part('outcome', 'likely');
  const isListed = among === whole || isSorting || last?.divided === whole;
  if (isListed && isDivisible(whole.metric) && isBareClass(reading))
    return part(isUndertaker(reading, label) ? 'undertaker' : 'subject', 'likely');
  const { siblings, sum } = sumWithSiblings(whole, reading, readings);
  const by = /\/(.*)$/u.exec(siblings.at(-1)?.metric ?? '')?.[1];
  if (isOwn && by !== undefined && sum === valueOf(whole)) return part(by, 'likely');
  const top = reading.candidates[0];
  const isNarrower = (top?.residue.length ?? 0) > 0 || core.some(({ role }) => role === 'unknown');
  const hasArea = [...core, ...wide].some(({ role }) => role === 'area');
  if (among === whole && top?.metric === whole.metric && (isNarrower || hasArea))
    return part(hasArea && !isNarrower ? 'place' : 'kind', 'likely');
  return asOutcome;
};
