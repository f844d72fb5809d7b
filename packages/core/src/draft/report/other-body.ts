import { relationOf, type Standing } from '../phrase/deputies.js';

const cppcc = /政协|委员提案|提案|民主党派|界别/u;
const ownWork = /人大|建议|议案|代表/u;
const congressBelow =
  /(?:各|\d+个|个)?(省|市|州|县|区|旗|镇|乡)(?:\([^)]{1,4}\))?(?:级)?人大(?:常委会|主席团|及其常委会)?(?!代表|工作)[^,。;]*$/u;
const government =
  /(?:新增|新建|改扩建|扩建|改造|接种|种植|创建|引进|培育|开工|竣工|拆除|救助|资助|兑现|完成投资)[^,。;]{0,20}$/u;

/** Whether the words before a number say that somebody else did what it counts: a consultative conference, a congress below, a government. */
export const isOfOtherBody = (
  before: string,
  after: string,
  standing: Standing,
  isOwnMetric: boolean,
): boolean => {
  if (cppcc.test(before + after) && !ownWork.test(after) && !/人大代表/u.test(before)) return true;
  const below = congressBelow.exec(before);
  if (below !== null && relationOf(below[1] ?? '', standing) === 'lower') return true;
  return (
    isOwnMetric && government.test(before) && !/代表|家站|联络|立法|人大/u.test(before + after)
  );
};
