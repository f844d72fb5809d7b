import type { Candidate } from '../metric/choose.js';
import {
  indicatorNamed,
  indicatorOfPart,
  isChange,
  isOutcomeOfChange,
} from '../relations/rates.js';
import { familyOf, isDivisible, isRatio } from '../relations/divided.js';
import type { Reading } from './reading.js';

/** What a percentage needs to know of what stands before it. */
export interface RateContext {
  /** The words of its clause before it, from the figure before it on. */
  readonly before: string;
  /** Figures read before it, the last one last. */
  readonly readings: readonly Reading[];
  /** The name that it takes of several, where 分别 pairs them with numbers. */
  readonly name?: string | undefined;
  /** The figure that it is paired with by 分别, where it is. */
  readonly paired?: Reading | undefined;
  /** The figure that 其中 speaks of. */
  readonly among?: Reading | undefined;
  /** Whether the text speaks of suggestions here. */
  readonly isOfSuggestions: boolean;
  /** Whether what is said is a comparison with an earlier time. */
  readonly isCompared: boolean;
  /** Where its clause begins: a figure before that is of another clause. */
  readonly start: number;
  /** What the words beside it would count. */
  readonly candidates: readonly Candidate[];
}

export interface RateRead {
  readonly metric: string;
  readonly also: readonly string[];
  readonly rule: string;
  readonly isSure: boolean;
  readonly whole?: Reading;
}

const kindless = (metric: string): string => metric.replace(/^(?:rate|share|change):/u, '');

const nameBefore =
  /(?<names>(?:[\u4e00-\u9fff“”+]{1,14}?率[、和及与]{0,1})+)(?:由(?:上年|去年|20\d\d年)的?|分别|均|都|总体|综合|也|则|已)*(?:达到了?|达|为|是|高达|超过|保持|提升至|提高到|达成|实现|[:])*(?:均|分别)*(?:达到?|为)*$/u;

const unsure = (metric: string, rule: string): RateRead => ({
  metric,
  also: [],
  rule,
  isSure: false,
});

const changeRead = (of: Reading | undefined): RateRead => {
  const metric = of?.metric;
  if (of === undefined || metric === undefined) return unsure('change:own', 'change');
  return {
    metric: `change:${kindless(metric)}`,
    also: [],
    rule: 'change',
    isSure: !metric.includes('own') && of.tier === 'certain',
    whole: of,
  };
};

/** Rates that were named together and come one after another: 满意率、基本满意率分别为95%和5%. */
const namedTogether = (before: string): readonly string[] =>
  (nameBefore.exec(before)?.groups?.['names'] ?? '')
    .split(/(?<=率)[、和及与]?/u)
    .filter((one) => one !== '');

/** The name that a number of several takes, where 分别 pairs them with numbers. */
export const namesInTurn = (before: string): readonly string[] => {
  const rates = namedTogether(before);
  return before.includes('分别') && rates.length > 1 ? rates : [];
};

const namedRead = (rates: readonly string[], isOfSuggestions: boolean): RateRead => {
  const ids = rates.map((one) =>
    isOfSuggestions ? indicatorNamed(one.replace(/率$/u, '')) : undefined,
  );
  const [first, ...rest] = ids.map((id, index) => `rate:${id ?? `own:${rates[index] ?? ''}`}`);
  return {
    metric: first ?? 'rate:own',
    also: rest,
    rule: 'rate-by-name',
    isSure: ids.every((id) => id !== undefined),
  };
};

const classBefore = /(?:方面|类|领域|系统)的?(?:建议|议案|件)?(?:约|近)?占/u;

const shareRead = (counted: Reading): RateRead | undefined => {
  const { metric } = counted;
  if (metric === undefined) return undefined;
  const isSure = counted.tier === 'certain';
  if (metric.startsWith('part:'))
    return {
      metric: metric.replace(/^part:/u, 'share:'),
      also: [],
      rule: 'share-of-part',
      isSure,
      whole: counted,
    };
  const indicator = indicatorOfPart(metric);
  return indicator === undefined
    ? undefined
    : { metric: `rate:${indicator}`, also: [], rule: 'share-of-figure', isSure, whole: counted };
};

/** Reads a percentage: a change, a rate by its name, or the share of the figure before it. */
export const readRate = (unit: string, context: RateContext): RateRead => {
  const { before, readings, paired, isOfSuggestions, isCompared, start, candidates } = context;
  const last = readings.at(-1);
  if (isOutcomeOfChange(before) && last !== undefined && isRatio(last)) {
    last.isEarlierYear = true;
    return {
      ...unsure(last.metric ?? 'rate:own', 'rate-grew-to'),
      isSure: last.tier === 'certain',
    };
  }
  if (isChange(before, unit, isCompared))
    return changeRead(paired ?? (isCompared ? context.among : undefined) ?? last);
  const rates = context.name === undefined ? namedTogether(before) : [context.name];
  if (rates.length > 0) return namedRead(rates, isOfSuggestions);
  if (paired === undefined && !/占|比例|比重/u.test(before))
    return unsure('rate:own', 'rate-unknown');
  const counted = paired ?? readings.findLast((one) => !isRatio(one));
  const isBeside =
    paired !== undefined || (last !== undefined && !isRatio(last) && last.numeral.end >= start - 2);
  const share = isBeside && counted !== undefined ? shareRead(counted) : undefined;
  if (share !== undefined) return share;
  if (classBefore.test(before)) {
    const whole = readings.findLast((one) => isDivisible(one.metric));
    if (whole !== undefined)
      return {
        ...unsure(`share:${familyOf(whole.metric ?? '')}/subject`, 'share-of-class'),
        whole,
      };
  }
  const said = candidates.find(({ metric }) => indicatorOfPart(metric) !== undefined);
  if (said !== undefined && !isBeside && said.residue.length === 0)
    return unsure(`rate:${indicatorOfPart(said.metric) ?? 'own'}`, 'share-in-words');
  return unsure('rate:own', 'rate-unknown');
};
