import type { Token } from './tokens.js';

/** The words of a stretch, parted into those that say what is counted and those that say what it was about. */
export interface Sorted {
  readonly kept: readonly Token[];
  /** Subjects and examples: 关于……的, ……等, 围绕……; they narrow no kind of thing. */
  readonly topic: readonly Token[];
}

const beginsTopic = /^(?:围绕|重点围绕|聚焦|针对|着眼|立足|紧扣|关于|就|对|对于)$/u;

const carries = ({ role }: Token): boolean => role === 'carrier' || role === 'act';

/** From where to where the words are a topic: 关于 to its last 的, 围绕 and 对 to the verb that follows. */
const topicOf = (tokens: readonly Token[]): readonly [number, number] | undefined => {
  const from = tokens.findIndex(({ role, text }) => role === 'plain' && beginsTopic.test(text));
  if (from < 0) return undefined;
  const word = tokens[from]?.text;
  if (word === '关于') {
    const to = tokens.findLastIndex(({ text }) => text === '的');
    return to > from ? [from, to] : undefined;
  }
  const to = tokens.findIndex((token, index) => index > from + 1 && carries(token));
  return to > from ? [from, to - 1] : undefined;
};

const isEtc = ({ text }: Token): boolean => text === '等' || text === '等等';

/** Examples before 等 begin with the first name or unknown word; the verbs before them stay. */
const examplesOf = (tokens: readonly Token[]): readonly [number, number] | undefined => {
  const to = tokens.findLastIndex(isEtc);
  if (to <= 0) return undefined;
  const from = tokens.findIndex(
    ({ role, text }, index) =>
      index < to &&
      (role === 'unknown' ||
        role === 'name' ||
        role === 'thing' ||
        role === 'area' ||
        role === 'organ' ||
        (role === 'act' && index > 0 && tokens[index + 1]?.text === '、') ||
        text === '、'),
  );
  const about = tokens.findIndex(({ text }) => text === '关于');
  if (about >= 0 && about < to) return [about, to];
  return from < 0 ? undefined : [from, to];
};

/** Parts the topic of what is counted from its kind. */
export const sorted = (tokens: readonly Token[]): Sorted => {
  const spans = [topicOf(tokens), examplesOf(tokens)].filter((span) => span !== undefined);
  if (spans.length === 0) return { kept: tokens, topic: [] };
  const isTopic = (index: number): boolean =>
    spans.some(([from, to]) => from <= index && index <= to);
  return {
    kept: tokens.filter((_, index) => !isTopic(index)),
    topic: tokens.filter((_, index) => isTopic(index)),
  };
};
