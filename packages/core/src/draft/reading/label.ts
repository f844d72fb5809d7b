import type { Phrase } from '../phrase/phrase.js';
import type { Token } from '../phrase/tokens.js';

const trims =
  /^(?:[、,\s”)]|其中|并|和|及|与|共|累计|先后|已|均|各|依法|的|等|,)+|(?:[、,\s“(]|共|累计|达到?|有|为|约|近|的)+$/gu;

/** The words of a label as they are printed, without what only leads up to it. */
export const labelOf = ({ core, isBehind }: Phrase, text: string): string => {
  const said = core.filter(({ role }) => role !== 'mark');
  const [first] = said;
  const last = said.at(-1);
  if (first === undefined || last === undefined) return '';
  const join = (tokens: readonly Token[]): string => tokens.map(({ text: word }) => word).join('');
  const words = isBehind ? join(said) : text.slice(first.start, last.end);
  return words.replace(trims, '').slice(0, 60);
};
