import type { Reading } from '../reading/reading.js';
import type { Token } from '../phrase/tokens.js';

const offices = new Set(['party-committee', 'department', 'committee', 'undertaker']);
/** Things that name a field of life as well: 农业农村, 案件. */
const fields = new Set(['village', 'generic', 'enterprise', 'case', 'suggestion']);
const actsOfClasses = new Set(['involve', 'handle']);

const isOffice = ({ role, features }: Token): boolean =>
  role === 'organ' || features.some((one) => offices.has(one));

/** Whether a label names a class and nothing that is done or counted: 城建交通, 涉及乡村振兴的, 其他, 区法院. */
export const isBareClass = ({ phrase }: Reading): boolean => {
  const said = [...phrase.core, ...phrase.wide].filter(({ role }) => role !== 'mark');
  const isInvolved = said.some(({ features }) => features.includes('involve'));
  const names = (token: Token): boolean =>
    token.role === 'unknown' || isOffice(token) || token.features.includes('remaining');
  const fits = (token: Token): boolean => {
    if (token.role === 'act') return token.features.some((one) => actsOfClasses.has(one));
    if (token.role !== 'thing') return true;
    return isInvolved || isOffice(token) || fields.has(token.features[0] ?? '');
  };
  return (isInvolved || said.some(names)) && said.every(fits);
};

/** Whether a class is one of those who handle: 区政府办, 法检两院. */
export const isUndertaker = ({ phrase }: Reading, label: string): boolean =>
  [...phrase.core, ...phrase.wide].some(isOffice) ||
  /(?:委|办|局|院|府|部门|单位|团体|机关)$/u.test(label);
